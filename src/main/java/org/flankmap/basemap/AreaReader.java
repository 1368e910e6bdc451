package org.flankmap.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flankmap.geo.Position;

/** Reads the names of countries and seas, and the Suwałki gap. */
final class AreaReader {
    private static final String FILE = "areas.json";

    private final JsonNode root;

    AreaReader(byte[] bytes) {
        try {
            root = JsonMapper.builder().build().readTree(bytes);
        } catch (IOException malformed) {
            throw new BasemapException(FILE, "is not JSON");
        }
    }

    List<AreaName> names() {
        List<AreaName> names = new ArrayList<>();
        for (JsonNode area : root.path("areas")) {
            names.add(new AreaName(
                    kind(area.path("kind").asText()),
                    area.path("name").asText(),
                    position(area.path("at")),
                    area.path("fromZoom").asDouble(),
                    area.path("toZoom").asDouble()));
        }
        return List.copyOf(names);
    }

    NamedLine suwalkiGap() {
        JsonNode line = root.path("suwalkiGap");
        return new NamedLine(line.path("name").asText(), position(line.path("from")), position(line.path("to")));
    }

    private static AreaName.Kind kind(String word) {
        try {
            return AreaName.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new BasemapException(FILE, "has an area of the unknown kind \"" + word + "\"");
        }
    }

    private static Position position(JsonNode coordinates) {
        if (coordinates.size() != 2) {
            throw new BasemapException(FILE, "has a place without longitude and latitude");
        }
        return new Position(coordinates.get(1).asDouble(), coordinates.get(0).asDouble());
    }
}
