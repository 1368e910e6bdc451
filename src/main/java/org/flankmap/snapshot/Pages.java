package org.flankmap.snapshot;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.PanelContents;
import org.flankmap.cartography.PostureContent;
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
     * The comparison of two situations, one of them on the map.
     *
     * @param showsA whether the map shows A rather than B
     */
    public static Page of(
            Situation a, Situation b, boolean showsA, Set<Layer> layers, Extent extent, boolean withPanel) {
        Situation shown = showsA ? a : b;
        return new Page(
                "From tripwire to brigade: NATO's eastern flank",
                "Map: " + named(shown.scenario())
                        + (withPanel ? "   Panel: A " + named(a.scenario()) + " against B " + named(b.scenario()) : ""),
                "As of " + DATE.format(shown.asOf()),
                extent,
                PostureContent.of(shown, layers),
                withPanel ? Optional.of(PanelContents.of(a, b)) : Optional.empty(),
                sources(shown.posture()));
    }

    private static String named(Scenario scenario) {
        return scenario.name() + ", " + DATE.format(scenario.asOf());
    }

    private static String sources(Posture posture) {
        return "Sources: " + posture.sources().size() + " public sources, each figure's own in the dataset ("
                + posture.title() + " " + posture.version() + ", "
                + posture.asOf().display()
                + "). Base map: Natural Earth (public domain). Place names: GeoNames (CC BY 4.0). Boundaries as the allies"
                + " recognise them.";
    }
}
