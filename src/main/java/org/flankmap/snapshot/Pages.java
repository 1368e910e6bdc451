package org.flankmap.snapshot;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.geo.Extent;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Scenario;
import org.flankmap.scenario.Situation;

/** Words the pages that pictures show. */
public final class Pages {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Pages() {}

    /**
     * The comparison of two situations.
     *
     * @param mode which of them the map shows, and how
     */
    public static Page of(Situation a, Situation b, MapMode mode, Set<Layer> layers, Extent extent, boolean withPanel) {
        return of(
                a,
                b,
                MapFaces.of(a, b, mode, layers),
                withPanel ? Optional.of(PanelContents.of(a, b)) : Optional.empty(),
                extent);
    }

    /** The comparison as a window has it: its map, and its panel where there is one. */
    public static Page of(Situation a, Situation b, MapFaces faces, Optional<PanelContent> panel, Extent extent) {
        MapMode mode = faces.mode();
        Situation shown = mode == MapMode.A ? a : b;
        return new Page(
                "From tripwire to brigade: NATO's eastern flank",
                subtitle(a, b, mode, panel.isPresent()),
                mode.divided() || mode == MapMode.DIFFERENCE
                        ? DATE.format(a.asOf()) + " and " + DATE.format(b.asOf())
                        : "As of " + DATE.format(shown.asOf()),
                extent,
                faces,
                Page.MIDDLE,
                panel,
                Optional.empty(),
                sources(shown.posture()),
                facts(a, b, mode, panel.isPresent()),
                PageOptions.DEFAULT);
    }

    private static Map<String, String> facts(Situation a, Situation b, MapMode mode, boolean withPanel) {
        boolean compared = withPanel || mode.divided() || mode == MapMode.DIFFERENCE;
        Situation shown = mode == MapMode.A ? a : b;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Scenario",
                compared
                        ? a.scenario().name() + " | " + b.scenario().name()
                        : shown.scenario().name());
        facts.put("Date", compared ? a.asOf() + " | " + b.asOf() : shown.asOf().toString());
        facts.put("Data version", data(shown.posture()));
        return facts;
    }

    private static String data(Posture posture) {
        return posture.title() + " " + posture.version() + ", " + posture.asOf().display();
    }

    private static String subtitle(Situation a, Situation b, MapMode mode, boolean withPanel) {
        String left = named(a.scenario());
        String right = named(b.scenario());
        String panel = withPanel ? "   Panel: A " + left + " against B " + right : "";
        return switch (mode) {
            case A -> "Map: " + left + panel;
            case B -> "Map: " + right + panel;
            case SWIPE, SIDE_BY_SIDE -> "Left: A " + left + "   Right: B " + right;
            case DIFFERENCE -> "What differs from A, " + left + ", to B, " + right;
        };
    }

    private static String named(Scenario scenario) {
        return scenario.name() + ", " + DATE.format(scenario.asOf());
    }

    private static String sources(Posture posture) {
        return "Sources: " + posture.sources().size() + " public sources, each figure's own in the dataset ("
                + data(posture)
                + "). Base map: Natural Earth (public domain). Place names: GeoNames (CC BY 4.0). Boundaries as the allies"
                + " recognise them.";
    }
}
