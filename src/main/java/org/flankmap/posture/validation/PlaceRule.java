package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import org.flankmap.geo.Position;
import org.flankmap.posture.Node;

/** The geometry of a formation or stock is the place of the last of its states. */
final class PlaceRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (DatasetFile file : dataset.files()) {
            if (file.kind() == FileKind.FORMATIONS || file.kind() == FileKind.STOCKS) {
                file.entries().forEach(entry -> check(dataset, entry, findings));
            }
        }
    }

    private static void check(Dataset dataset, Located<JsonNode> entry, Findings findings) {
        JsonNode states = entry.value().at("/properties/states");
        JsonNode coordinates = entry.value().at("/geometry/coordinates");
        String place = states.path(states.size() - 1).path("place").asText();
        double longitude = coordinates.path(0).asDouble(Double.NaN);
        double latitude = coordinates.path(1).asDouble(Double.NaN);
        dataset.node(place).map(Node::position).ifPresent(expected -> {
            boolean valid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
            if (valid && !Nearness.same(new Position(latitude, longitude), expected)) {
                findings.error(
                        entry,
                        "/geometry/coordinates",
                        "[" + longitude + ", " + latitude + "]",
                        Nearness.written(expected) + ", where the last state's place " + place + " is");
            }
        });
    }
}
