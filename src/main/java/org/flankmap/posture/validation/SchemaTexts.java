package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.JsonText;

/** The shipped schemas as they are written, with their references followed. */
final class SchemaTexts {
    private static final String FOLDER = "/assets/posture/schema/";

    private final Map<String, JsonNode> byName = new HashMap<>();

    /** A part of a schema and the file it stands in. */
    final class Part {
        private final String file;
        private final JsonNode node;

        private Part(String file, JsonNode node) {
            this.file = file;
            this.node = node;
        }

        /** The keys of an object, in the order they are described. */
        List<String> keys() {
            List<String> keys = new ArrayList<>();
            node.path("properties").fieldNames().forEachRemaining(keys::add);
            return keys;
        }

        Optional<Part> property(String key) {
            return part(node.path("properties").path(key));
        }

        Optional<Part> items() {
            return part(node.path("items"));
        }

        private Optional<Part> part(JsonNode child) {
            return child.isMissingNode() ? Optional.empty() : Optional.of(resolve(file, child));
        }
    }

    Part of(FileKind kind) {
        String file = kind.word() + ".schema.json";
        return new Part(file, read(file));
    }

    private Part resolve(String file, JsonNode node) {
        if (!node.has("$ref")) {
            return new Part(file, node);
        }
        String[] reference = node.path("$ref").asText().split("#", 2);
        String target = reference[0].isEmpty() ? file : reference[0];
        return resolve(target, read(target).at(reference[1]));
    }

    private JsonNode read(String file) {
        return byName.computeIfAbsent(file, absent -> {
            try (InputStream stream = SchemaTexts.class.getResourceAsStream(FOLDER + absent)) {
                if (stream == null) {
                    throw new IllegalStateException("the schema " + absent + " is missing from the application");
                }
                return JsonText.parse(absent, stream.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
