package org.flankmap.posture.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.DatasetFiles;

/**
 * A small dataset without a fault, in which a test plants one: a battlegroup at Tapa under an Estonian brigade, a Finnish
 * brigade, a British one held for Estonia, a Russian division, a stock, and a road and a railway between four nodes.
 */
final class SmallDataset implements DatasetFiles {
    static final String FORMATIONS = "formations/test.geojson";
    static final String STOCKS = "stocks/test.geojson";
    static final String NODES = "nodes/test.geojson";
    static final String CORRIDORS = "corridors/test.geojson";
    static final String SOURCES = "sources/test.json";
    /** The order of the formations. */
    static final int BATTLEGROUP = 0;

    static final int BRIGADE = 1;
    static final int FINNISH = 2;
    static final int HELD = 3;
    static final int RUSSIAN = 4;

    private static final JsonMapper MAPPER = new JsonMapper();
    private final Map<String, String> files = new HashMap<>();

    SmallDataset() {
        for (String path : new String[] {
            "dataset.json",
            FORMATIONS,
            STOCKS,
            NODES,
            CORRIDORS,
            SOURCES,
            "nations.json",
            "context.json",
            "events.json",
            "parameters.json"
        }) {
            try (InputStream stream = SmallDataset.class.getResourceAsStream("small/" + path)) {
                files.put(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    static String state(int formation, int state) {
        return formation(formation) + "/states/" + state;
    }

    static String formation(int formation) {
        return "/features/" + formation + "/properties";
    }

    @Override
    public InputStream open(String path) throws NoSuchFileException {
        if (!files.containsKey(path)) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
    }

    void remove(String path) {
        files.remove(path);
    }

    void write(String path, String text) {
        files.put(path, text);
    }

    String text(String path) {
        return files.get(path);
    }

    /** Puts a JSON value at a pointer, over what is there or as a new key or a new last element. */
    SmallDataset set(String path, String pointer, String json) {
        int slash = pointer.lastIndexOf('/');
        String key = pointer.substring(slash + 1);
        try {
            JsonNode root = MAPPER.readTree(files.get(path));
            JsonNode value = MAPPER.readTree(json);
            JsonNode parent = root.at(pointer.substring(0, slash));
            if (parent instanceof ArrayNode list) {
                int index = Integer.parseInt(key);
                if (index == list.size()) {
                    list.add(value);
                } else {
                    list.set(index, value);
                }
            } else {
                ((ObjectNode) parent).set(key, value);
            }
            files.put(path, MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
        return this;
    }

    SmallDataset drop(String path, String pointer) {
        int slash = pointer.lastIndexOf('/');
        try {
            JsonNode root = MAPPER.readTree(files.get(path));
            ((ObjectNode) root.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
            files.put(path, MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
        return this;
    }

    ValidationReport validate() {
        return new DatasetValidator(Optional.empty()).validate(this);
    }

    ValidationReport validate(Borders borders) {
        return new DatasetValidator(Optional.of(borders)).validate(this);
    }
}
