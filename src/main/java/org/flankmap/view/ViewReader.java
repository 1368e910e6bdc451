package org.flankmap.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PanelType;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.cartography.Subject;
import org.flankmap.comparison.Comparison;
import org.flankmap.comparison.RequiredLevel;
import org.flankmap.geo.Camera;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.JsonEntry;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.posture.Word;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.ScenarioReader;

/**
 * Reads a view from JSON. What is left out is as the application opens with it, so that a file written by hand may be short
 * and one written before something new came still opens. What cannot be understood is a
 * {@link org.flankmap.posture.DatasetException}.
 */
public final class ViewReader {
    private static final Set<String> ENTRIES = Set.of(
            "a",
            "b",
            "mode",
            "divider",
            "style",
            "layers",
            "layering",
            "amplifiers",
            "overlays",
            "filter",
            "land",
            "panel",
            "selection",
            "arrival",
            "extent");

    private final List<Scenario> builtIn;
    private final ScenarioReader scenarios;

    public ViewReader(Posture posture) {
        this(posture, BuiltInScenarios.of(posture).all());
    }

    /** @param builtIn the scenarios of that posture that are named by their id */
    public ViewReader(Posture posture, List<Scenario> builtIn) {
        this.builtIn = List.copyOf(builtIn);
        scenarios = new ScenarioReader(posture);
    }

    public View read(JsonEntry e) {
        e.allowOnly(ENTRIES);
        Scenario a = e.get("a").optional(this::scenario).orElseGet(() -> known(BuiltInScenarios.TRIPWIRE));
        Scenario b = e.get("b").optional(this::scenario).orElseGet(() -> known(BuiltInScenarios.TODAY));
        Extent extent = e.get("extent").optional(ViewReader::extent).orElse(Extent.BALTIC);
        ViewState usual = ViewState.of(a, b, Camera.fitting(extent, View.WIDTH, View.HEIGHT));
        return new View(state(e, usual), extent);
    }

    private static ViewState state(JsonEntry e, ViewState usual) {
        return new ViewState(
                usual.a(),
                usual.b(),
                or(e.get("mode"), entry -> Written.read(entry, MapMode.class), usual.mode()),
                or(e.get("divider"), ViewReader::share, usual.divider()),
                or(e.get("style"), entry -> Written.read(entry, MapStyle.class), usual.style()),
                or(e.get("layers"), ViewReader::layers, usual.layers()),
                or(e.get("layering"), ViewReader::layering, usual.layering()),
                or(e.get("amplifiers"), ViewReader::amplifiers, usual.amplifiers()),
                or(e.get("overlays"), OverlaysReader::read, usual.overlays()),
                or(e.get("filter"), ViewReader::filter, usual.filter()),
                or(e.get("land"), entry -> Written.read(entry, LandFill.class), usual.fill()),
                or(e.get("panel"), ViewReader::panel, usual.panel()),
                or(e.get("selection"), ViewReader::selection, usual.selection()),
                or(e.get("arrival"), ArrivalReader::read, usual.arrival()),
                usual.camera());
    }

    private static <T> T or(JsonEntry entry, Function<JsonEntry, T> reader, T usual) {
        return entry.present() ? reader.apply(entry) : usual;
    }

    private Scenario scenario(JsonEntry e) {
        if (e.isText()) {
            return named(e);
        }
        if (e.get("recorded").present()) {
            e.allowOnly(Set.of("recorded"));
            return Scenario.recorded(e.get("recorded").date().lastDay());
        }
        if (e.get("builtIn").present()) {
            e.allowOnly(Set.of("builtIn", "asOf"));
            return named(e.get("builtIn")).on(e.get("asOf").date().lastDay());
        }
        return scenarios.read(e);
    }

    private Scenario named(JsonEntry e) {
        String id = e.text();
        return find(id).orElseThrow(() -> e.wrong("one of the built-in scenarios "
                + builtIn.stream().map(Scenario::id).collect(Collectors.joining(", ")) + ", or a whole scenario"));
    }

    private Scenario known(String id) {
        return find(id).orElseGet(() -> builtIn.get(0));
    }

    private Optional<Scenario> find(String id) {
        return builtIn.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    private static double share(JsonEntry e) {
        double share = e.number();
        if (!(share >= 0 && share <= 1)) {
            throw e.wrong("a share of the map's width, 0 to 1");
        }
        return share;
    }

    private static Set<Layer> layers(JsonEntry e) {
        return new HashSet<>(e.list(layer -> Written.read(layer, Layer.class)));
    }

    private static Layering layering(JsonEntry e) {
        e.allowOnly(Set.of("order", "opacity"));
        List<Layer> order = or(
                e.get("order"), list -> list.list(layer -> Written.read(layer, Layer.class)), Layering.USUAL.order());
        Map<Layer, Double> opacity = new LinkedHashMap<>();
        JsonEntry shares = e.get("opacity");
        if (shares.present()) {
            shares.allowOnly(Stream.of(Layer.values()).map(Written::word).collect(Collectors.toSet()));
            for (Layer layer : Layer.values()) {
                shares.get(Written.word(layer))
                        .optional(JsonEntry::number)
                        .ifPresent(share -> opacity.put(layer, share));
            }
        }
        return e.build(() -> new Layering(order, opacity));
    }

    private static Set<Amplifier> amplifiers(JsonEntry e) {
        return new HashSet<>(e.list(amplifier -> Written.read(amplifier, Amplifier.class)));
    }

    private static FormationFilter filter(JsonEntry e) {
        e.allowOnly(Set.of("nations", "hosts", "echelons", "kinds", "statuses", "sides"));
        return new FormationFilter(
                new HashSet<>(e.get("nations").listOrEmpty(JsonEntry::text)),
                new HashSet<>(e.get("hosts").listOrEmpty(JsonEntry::text)),
                words(e.get("echelons"), Echelon.class),
                words(e.get("kinds"), FormationKind.class),
                words(e.get("statuses"), Status.class),
                words(e.get("sides"), Side.class));
    }

    private static <W extends Enum<W> & Word> Set<W> words(JsonEntry e, Class<W> type) {
        return new HashSet<>(e.listOrEmpty(entry -> entry.word(type)));
    }

    private static PanelChoice panel(JsonEntry e) {
        e.allowOnly(Set.of("states", "allFigures", "required", "type"));
        List<String> states = or(e.get("states"), list -> list.list(ViewReader::flankState), Comparison.BALTIC_STATES);
        if (states.isEmpty()) {
            throw e.get("states").wrong("at least one state");
        }
        return new PanelChoice(
                states,
                or(e.get("allFigures"), JsonEntry::flag, false),
                or(e.get("required"), ViewReader::required, Map.of()),
                or(e.get("type"), entry -> Written.read(entry, PanelType.class), PanelType.WORKSTATION));
    }

    private static String flankState(JsonEntry e) {
        if (!Comparison.FLANK_STATES.contains(e.text())) {
            throw e.wrong("one of " + String.join(", ", Comparison.FLANK_STATES));
        }
        return e.text();
    }

    private static Map<String, RequiredLevel> required(JsonEntry e) {
        e.allowOnly(Set.copyOf(Comparison.FLANK_STATES));
        Map<String, RequiredLevel> levels = new LinkedHashMap<>();
        for (String state : Comparison.FLANK_STATES) {
            JsonEntry level = e.get(state);
            if (level.present()) {
                levels.put(state, Written.read(level, RequiredLevel.class));
            }
        }
        return levels;
    }

    private static Set<Subject> selection(JsonEntry e) {
        return new HashSet<>(e.list(subject -> {
            subject.allowOnly(Set.of("kind", "id"));
            return new Subject(
                    Written.read(subject.get("kind"), Subject.Kind.class),
                    subject.get("id").text());
        }));
    }

    private static Extent extent(JsonEntry e) {
        List<Double> edges = e.list(JsonEntry::number);
        if (edges.size() != 4) {
            throw e.wrong("west, south, east and north in degrees");
        }
        return e.build(() -> new Extent(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }
}
