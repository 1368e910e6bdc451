package org.flankmap.cartography;

import java.util.Optional;
import java.util.Set;

/**
 * One whole map.
 *
 * @param content the posture on it
 * @param difference what it marks as changed; empty where it shows one posture alone
 * @param shading what the land's colour says; empty where it is plain
 * @param arrival what the reinforcement model adds to it
 * @param overlays grids, range rings and measurements
 */
public record MapFace(
        MapContent content,
        Optional<MapDifference> difference,
        Optional<LandShading> shading,
        Optional<ArrivalMarks> arrival,
        MapOverlays overlays) {
    public static final MapFace EMPTY = of(MapContent.EMPTY);

    public static MapFace of(MapContent content) {
        return new MapFace(content, Optional.empty(), Optional.empty(), Optional.empty(), MapOverlays.NONE);
    }

    public MapFace highlighting(Set<Subject> subjects) {
        return new MapFace(content.highlighting(subjects), difference, shading, arrival, overlays);
    }

    /** With other text beside the symbols. */
    public MapFace amplified(Set<Amplifier> chosen) {
        return new MapFace(content.amplified(chosen), difference, shading, arrival, overlays);
    }

    /** With its layers in another order or translucent. */
    public MapFace layered(Layering layering) {
        return new MapFace(content.layered(layering), difference, shading, arrival, overlays);
    }

    MapFace shaded(Optional<LandShading> newShading) {
        return new MapFace(content, difference, newShading, arrival, overlays);
    }

    /** With what the reinforcement model adds, in place of what it added before. */
    public MapFace marked(Optional<ArrivalMarks> marks) {
        return new MapFace(content, difference, shading, marks, overlays);
    }

    /** With grids, range rings and measurements in place of those before. */
    public MapFace overlaid(MapOverlays drawn) {
        return new MapFace(content, difference, shading, arrival, drawn);
    }
}
