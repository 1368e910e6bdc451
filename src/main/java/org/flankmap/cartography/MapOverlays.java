package org.flankmap.cartography;

import java.util.List;
import java.util.Set;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.RangeRings;

/**
 * What is drawn over a map for the reader rather than of the posture: {@link MapFaces#overlaid} puts
 * it on every map of a comparison, and the screen and all exports paint it alike. The names of grid lines are painted by
 * {@link MapPainter#paintGridNames}, since they stay at the edge of the window while the map moves.
 *
 * @param grids which coordinate grids
 * @param rings range rings, each set around its own place
 * @param measurements paths and areas that a person has measured
 */
public record MapOverlays(Set<Grid> grids, List<RangeRings> rings, List<Measurement> measurements) {
    public static final MapOverlays NONE = new MapOverlays(Set.of(), List.of(), List.of());

    public MapOverlays {
        grids = Set.copyOf(grids);
        rings = List.copyOf(rings);
        measurements = List.copyOf(measurements);
    }

    public MapOverlays withGrids(Set<Grid> chosen) {
        return new MapOverlays(chosen, rings, measurements);
    }

    public MapOverlays withRings(List<RangeRings> drawn) {
        return new MapOverlays(grids, drawn, measurements);
    }

    public MapOverlays withMeasurements(List<Measurement> measured) {
        return new MapOverlays(grids, rings, measured);
    }
}
