package org.flankmap.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.posture.Alignment;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Mode;
import org.flankmap.symbology.Echelon;
import org.flankmap.symbology.SymbolCode;
import org.flankmap.symbology.SymbolPainter;

/** What the marks in the frame mean: built from the scene, so that it lists what is there and nothing else. */
public final class Legend {
    private static final double SWATCH = 34;
    private static final double ROW = 18.5;
    private static final double PADDING = 12;
    private static final double GAP = 10;

    private final List<Entry> entries;
    private final MapStyle style;
    private final double scale;
    private final TextStyle heading;
    private final TextStyle text;

    /** A sample and what it means. */
    record Entry(String label, Swatch swatch) {}

    /** A width and a height in logical pixels. */
    public record Size(double width, double height) {}

    /** Draws a sample whose middle left lies at a point. */
    interface Swatch {
        void paint(Graphics2D g, double x, double y);
    }

    private Legend(List<Entry> entries, MapStyle style, double scale) {
        this.entries = entries;
        this.style = style;
        this.scale = scale;
        MapPalette palette = style.palette();
        heading = new TextStyle(Inter.of(Weight.BOLD, 12.5 * scale), palette.ink(), palette.page(), 0);
        text = new TextStyle(Inter.of(Weight.REGULAR, 12 * scale), palette.ink(), palette.page(), 0);
    }

    /** The legend of what lies in a scene's frame. */
    public static Legend of(MapScene scene, MapStyle style, double scale) {
        return of(scene, List.of(), style, scale);
    }

    /** The legend of a scene's frame with the marks that a face has on top of it. */
    public static Legend of(MapScene scene, MapFace face, MapStyle style, double scale) {
        List<Entry> first = new ArrayList<>();
        face.difference().ifPresent(difference -> first.addAll(new DifferencePainter(style, scale).legend(difference)));
        face.shading().ifPresent(shading -> first.addAll(shading.legend(style, scale)));
        face.arrival().ifPresent(marks -> first.addAll(new ArrivalPainter(style, scale).legend(marks)));
        return of(scene, first, style, scale);
    }

    private static Legend of(MapScene scene, List<Entry> first, MapStyle style, double scale) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        first.forEach(entry -> entries.put(entry.label(), entry));
        addSymbols(entries, scene, style, scale);
        addCorridors(entries, scene, style, scale);
        return new Legend(new ArrayList<>(entries.values()), style, scale);
    }

    private static void addSymbols(Map<String, Entry> entries, MapScene scene, MapStyle style, double scale) {
        scene.symbolsInFrame().stream()
                .map(MapScene.DrawnSymbol::symbol)
                .sorted(Comparator.comparing((MapSymbol symbol) -> symbol.code().planned())
                        .thenComparing(MapSymbol::group))
                .forEach(symbol -> entries.computeIfAbsent(
                        label(symbol),
                        label -> new Entry(
                                label,
                                (g, x, y) -> SymbolPainter.paint(
                                        g,
                                        sample(symbol.code()),
                                        x + SWATCH * scale / 2,
                                        y,
                                        12.5 * scale,
                                        style.symbols()))));
    }

    private static String label(MapSymbol symbol) {
        if (symbol.code().planned()) {
            return "announced or planned";
        }
        return switch (symbol.group()) {
            case ALLIED -> "allied or host-nation formation";
            case OPPOSING -> "opposing formation";
            case STOCK -> "stock";
        };
    }

    private static SymbolCode sample(SymbolCode code) {
        return new SymbolCode(
                0,
                code.standardIdentity(),
                code.symbolSet(),
                code.status(),
                0,
                Echelon.UNSPECIFIED,
                "000000",
                "00",
                "00");
    }

    private static void addCorridors(Map<String, Entry> entries, MapScene scene, MapStyle style, double scale) {
        CorridorPainter painter = new CorridorPainter(style.palette(), scale);
        for (Mode mode : Mode.values()) {
            for (MapCorridor shown : scene.corridorsInFrame()) {
                Corridor corridor = shown.corridor();
                if (corridor.mode() == mode) {
                    String label = label(shown);
                    entries.computeIfAbsent(
                            label,
                            key -> new Entry(
                                    label,
                                    (g, x, y) -> painter.paint(
                                            g,
                                            new Line2D.Double(x, y, x + SWATCH * scale, y),
                                            corridor,
                                            shown.state())));
                }
            }
        }
    }

    private static String label(MapCorridor shown) {
        Corridor corridor = shown.corridor();
        String what =
                switch (corridor.mode()) {
                    case ROAD -> "road";
                    case RAIL -> "rail " + (corridor.gauge().orElse(0) == 1435 ? "1435 mm" : "1520 or 1524 mm");
                    case SEA -> "sea line";
                    case AIR -> "air line";
                    case INLAND_WATERWAY -> "inland waterway";
                };
        if (!shown.state().status().usable()) {
            return what + ", planned or being built";
        }
        boolean dashed = corridor.alignment() == Alignment.ILLUSTRATIVE && corridor.mode() == Mode.ROAD;
        return dashed ? what + ", route not published" : what;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Room it takes, logical pixels. */
    public Size size() {
        double widest = heading.width("In this frame");
        for (Entry entry : entries) {
            widest = Math.max(widest, (SWATCH + GAP) * scale + text.width(entry.label()));
        }
        double width = widest + 2 * PADDING * scale;
        double height = (entries.size() + 1) * ROW * scale + 2 * (PADDING - 3) * scale;
        return new Size(width, height);
    }

    /** Draws it with its upper left corner at a point. */
    public void paint(Graphics2D g, double x, double y) {
        Size size = size();
        PageBox.paint(g, x, y, size.width(), size.height(), style.palette(), scale);
        double left = x + PADDING * scale;
        double foot = y + (PADDING - 3 + ROW * 0.72) * scale;
        ScenePainter.paintText(g, "In this frame", heading, left, foot);
        for (Entry entry : entries) {
            foot += ROW * scale;
            entry.swatch().paint(g, left, foot - 4.3 * scale);
            ScenePainter.paintText(g, entry.label(), text, left + (SWATCH + GAP) * scale, foot);
        }
    }
}
