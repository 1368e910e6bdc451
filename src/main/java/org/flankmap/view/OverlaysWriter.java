package org.flankmap.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.geo.MeasuredArea;
import org.flankmap.geo.Position;

/** Writes what {@link OverlaysReader} reads. */
final class OverlaysWriter {
    private OverlaysWriter() {}

    static ObjectNode write(MapOverlays overlays) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode grids = json.putArray("grids");
        overlays.grids().stream().sorted().forEach(grid -> grids.add(Written.word(grid)));
        ArrayNode rings = json.putArray("rings");
        overlays.rings().forEach(set -> {
            ObjectNode one = rings.addObject();
            one.set("centre", position(set.centre()));
            ArrayNode circles = one.putArray("circles");
            set.rings().forEach(ring -> circles.addObject()
                    .put("kilometres", ring.kilometres())
                    .put("label", ring.label()));
        });
        ArrayNode measured = json.putArray("measured");
        overlays.measurements().forEach(measurement -> {
            ObjectNode one = measured.addObject();
            one.put("closed", measurement instanceof MeasuredArea);
            ArrayNode points = one.putArray("points");
            positions(measurement.points()).forEach(points::add);
        });
        return json;
    }

    private static List<ArrayNode> positions(List<Position> points) {
        return points.stream().map(OverlaysWriter::position).toList();
    }

    private static ArrayNode position(Position place) {
        return JsonNodeFactory.instance.arrayNode().add(place.longitude()).add(place.latitude());
    }
}
