package org.flankmap.cartography;

import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Situation;

/**
 * What the map shows of a comparison.
 *
 * @param main the only map, or the right one
 * @param other the left map where two are shown; otherwise the side that is not shown, for a look at it
 */
public record MapFaces(MapMode mode, MapFace main, MapFace other) {
    public static MapFaces of(Situation a, Situation b, MapMode mode, Set<Layer> layers) {
        return switch (mode) {
            case A -> new MapFaces(mode, side(a, layers), side(b, layers));
            case B, SWIPE, SIDE_BY_SIDE -> new MapFaces(mode, side(b, layers), side(a, layers));
            case DIFFERENCE -> new MapFaces(mode, MapDifference.face(a, b, layers), side(a, layers));
        };
    }

    /**
     * As {@link #of(Situation, Situation, MapMode, Set)}, of some formations and with land that carries something, which is
     * still counted from all of them.
     */
    public static MapFaces of(
            Situation a, Situation b, MapMode mode, Set<Layer> layers, LandFill fill, FormationFilter filter) {
        MapFaces plain = of(filter.of(a), filter.of(b), mode, layers);
        Optional<LandShading> shading = LandShading.of(fill, a, b);
        return new MapFaces(mode, plain.main().shaded(shading), plain.other().shaded(shading));
    }

    /** With other text beside the symbols of both maps. */
    public MapFaces amplified(Set<Amplifier> chosen) {
        return new MapFaces(mode, main.amplified(chosen), other.amplified(chosen));
    }

    /** With what the reinforcement model adds to the map of A and to that of B; a map of both takes what it adds to B's. */
    public MapFaces marked(Optional<ArrivalMarks> a, Optional<ArrivalMarks> b) {
        return mode == MapMode.A
                ? new MapFaces(mode, main.marked(a), other.marked(b))
                : new MapFaces(mode, main.marked(b), other.marked(a));
    }

    /** With the layers of both maps in another order or translucent. */
    public MapFaces layered(Layering layering) {
        return new MapFaces(mode, main.layered(layering), other.layered(layering));
    }

    /** With grids, range rings and measurements on both maps. */
    public MapFaces overlaid(MapOverlays drawn) {
        return new MapFaces(mode, main.overlaid(drawn), other.overlaid(drawn));
    }

    private static MapFace side(Situation situation, Set<Layer> layers) {
        return MapFace.of(PostureContent.of(situation, layers));
    }
}
