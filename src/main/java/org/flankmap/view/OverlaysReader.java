package org.flankmap.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flankmap.cartography.Grid;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.MeasuredPath;
import org.flankmap.geo.Measurement;
import org.flankmap.geo.Position;
import org.flankmap.geo.RangeRings;
import org.flankmap.posture.JsonEntry;

/** Reads the grids, range rings and measurements of a view. */
final class OverlaysReader {
    private OverlaysReader() {}

    static MapOverlays read(JsonEntry e) {
        e.allowOnly(Set.of("grids", "rings", "measured"));
        return new MapOverlays(
                new HashSet<>(e.get("grids").listOrEmpty(grid -> Written.read(grid, Grid.class))),
                e.get("rings").listOrEmpty(OverlaysReader::rings),
                e.get("measured").listOrEmpty(OverlaysReader::measurement));
    }

    private static RangeRings rings(JsonEntry e) {
        e.allowOnly(Set.of("centre", "circles"));
        return new RangeRings(position(e.get("centre")), e.get("circles").list(OverlaysReader::ring));
    }

    private static RangeRings.Ring ring(JsonEntry e) {
        e.allowOnly(Set.of("kilometres", "label"));
        return e.build(() ->
                new RangeRings.Ring(e.get("kilometres").number(), e.get("label").text()));
    }

    private static Measurement measurement(JsonEntry e) {
        e.allowOnly(Set.of("closed", "points"));
        List<Position> points = e.get("points").list(OverlaysReader::position);
        return e.get("closed").flag() ? new MeasuredArea(points) : new MeasuredPath(points);
    }

    private static Position position(JsonEntry e) {
        List<Double> numbers = e.list(JsonEntry::number);
        if (numbers.size() != 2) {
            throw e.wrong("longitude and latitude in degrees");
        }
        return e.build(() -> new Position(numbers.get(1), numbers.get(0)));
    }
}
