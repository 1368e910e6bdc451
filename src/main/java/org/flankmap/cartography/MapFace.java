package org.flankmap.cartography;

import java.util.Optional;
import java.util.Set;

/**
 * One whole map.
 *
 * @param content the posture on it
 * @param difference what it marks as changed; empty where it shows one posture alone
 * @param shading what the land's colour says; empty where it is plain
 */
public record MapFace(MapContent content, Optional<MapDifference> difference, Optional<LandShading> shading) {
    public static final MapFace EMPTY = new MapFace(MapContent.EMPTY, Optional.empty(), Optional.empty());

    public static MapFace of(MapContent content) {
        return new MapFace(content, Optional.empty(), Optional.empty());
    }

    public MapFace highlighting(Set<Subject> subjects) {
        return new MapFace(content.highlighting(subjects), difference, shading);
    }

    /** With other text beside the symbols. */
    public MapFace amplified(Set<Amplifier> chosen) {
        return new MapFace(content.amplified(chosen), difference, shading);
    }

    MapFace shaded(Optional<LandShading> newShading) {
        return new MapFace(content, difference, newShading);
    }
}
