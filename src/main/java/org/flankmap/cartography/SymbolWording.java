package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may stand beside a symbol, the fullest wording first: date and higher formation go before the strength, that before
 * the name. The framework nation's code is the last to go; only opposing formations, whose frame says whose they are, may
 * stand with their name alone.
 */
final class SymbolWording {
    private static final String SEPARATOR = " · ";

    /** Names longer than this are broken in two. */
    private static final int LONG = 18;

    private final MapType type;
    private final Set<Amplifier> shown;
    private final Set<List<MapLabel.Line>> wordings = new LinkedHashSet<>();

    private SymbolWording(MapType type, Set<Amplifier> shown) {
        this.type = type;
        this.shown = shown;
    }

    /** @param shown what is switched on and has room at the zoom */
    static List<List<MapLabel.Line>> of(MapSymbol symbol, Set<Amplifier> shown, MapType type) {
        SymbolWording wording = new SymbolWording(type, shown);
        if (symbol.group() == MapSymbol.Group.STOCK) {
            wording.addStock(symbol.text());
        } else {
            wording.addFormation(symbol.text(), symbol.group() == MapSymbol.Group.OPPOSING);
        }
        return List.copyOf(wording.wordings);
    }

    private String part(Amplifier amplifier, String text) {
        return shown.contains(amplifier) ? text : "";
    }

    private void addFormation(SymbolText text, boolean opposing) {
        String name = part(Amplifier.DESIGNATION, text.name());
        String higher = part(Amplifier.HIGHER_FORMATION, text.higher());
        String nations = part(Amplifier.COUNTRY, text.nations());
        String nation = part(Amplifier.COUNTRY, text.nation());
        String strength = part(Amplifier.STRENGTH, text.strength());
        String date = part(Amplifier.DATE, text.date());
        String full = joined(" / ", name, higher);
        add(full, joined(SEPARATOR, nations, strength), date);
        add(full, joined(SEPARATOR, nations, strength));
        add(name, joined(SEPARATOR, nations, strength));
        add(name, nations);
        if (opposing || nation.isEmpty()) {
            add(name);
        }
        add(joined(" ", name, nation));
        add("", nations);
        add("", nation);
    }

    private void addStock(SymbolText text) {
        String name = part(Amplifier.DESIGNATION, text.name());
        List<MapLabel.Line> lines = name.isEmpty() ? List.of() : broken(name, type.detail);
        add(lines, part(Amplifier.DESIGNATION, text.note()), part(Amplifier.DATE, text.date()));
        add(lines, part(Amplifier.DESIGNATION, text.note()));
        add(lines);
        add(List.of(), part(Amplifier.COUNTRY, text.nation()));
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }

    private void add(String name, String... details) {
        if (name.isEmpty()) {
            add(List.of(), details);
            return;
        }
        add(List.of(new MapLabel.Line(name, type.formation)), details);
        add(broken(name, type.formation), details);
    }

    private void add(List<MapLabel.Line> name, String... details) {
        List<MapLabel.Line> lines = new ArrayList<>(name);
        for (String detail : details) {
            if (!detail.isEmpty()) {
                lines.add(new MapLabel.Line(detail, type.detail));
            }
        }
        if (!lines.isEmpty()) {
            wordings.add(List.copyOf(lines));
        }
    }

    /** A long name in two lines, at the space nearest to its middle. */
    private static List<MapLabel.Line> broken(String name, TextStyle look) {
        int middle = name.length() / 2;
        int before = name.lastIndexOf(' ', middle);
        int after = name.indexOf(' ', middle);
        int cut = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        if (name.length() <= LONG || cut < 0) {
            return List.of(new MapLabel.Line(name, look));
        }
        return List.of(
                new MapLabel.Line(name.substring(0, cut), look), new MapLabel.Line(name.substring(cut + 1), look));
    }
}
