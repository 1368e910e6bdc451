package org.flankmap.view;

import java.util.List;
import org.flankmap.cartography.MapContent;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.PanelContent;
import org.flankmap.cartography.PanelContents;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What a view's state comes to over a dataset.
 *
 * @param a the situation compared with
 * @param b the situation in question
 * @param faces of the map
 * @param comparison of the panel
 */
public record Figures(Situation a, Situation b, MapFaces faces, PanelContent comparison) {
    /** Works out a state over a dataset; takes some ten milliseconds, so not for the window's thread. */
    public static Figures of(Posture posture, ViewState state) {
        Situation a = Situation.of(posture, state.a());
        Situation b = Situation.of(posture, state.b());
        MapFaces faces = MapFaces.of(a, b, state.mode(), state.layers(), state.fill(), state.filter())
                .amplified(state.amplifiers())
                .layered(state.layering())
                .overlaid(state.overlays());
        return new Figures(a, b, marked(faces, posture, state), PanelContents.of(a, b, state.panel()));
    }

    /** A cut that names nothing, as a view from a file may have it, leaves the map as it is; the panel tells of it. */
    private static MapFaces marked(MapFaces faces, Posture posture, ViewState state) {
        if (!ArrivalOnMap.wanted(state.arrival())) {
            return faces;
        }
        try {
            Arrival arrival = Arrival.of(posture, ParameterReader.bundled(), Arrival.Question.of(state));
            return ArrivalOnMap.on(faces, posture, arrival, state.arrival());
        } catch (IllegalArgumentException wrong) {
            return faces;
        }
    }

    /** The situation the map shows, or the right one, and then the other. */
    public List<Situation> shownFirst() {
        return faces.mode() == MapMode.A ? List.of(a, b) : List.of(b, a);
    }

    /** How many formations there are that day; of both days where the map shows what differs. */
    public long standing() {
        return shownFirst().stream()
                .limit(faces.mode() == MapMode.DIFFERENCE ? 2 : 1)
                .flatMap(situation -> situation.formations().stream())
                .map(Placed::id)
                .distinct()
                .count();
    }

    /** What is on the only map, or on the right one. */
    public MapContent content() {
        return faces.main().content();
    }
}
