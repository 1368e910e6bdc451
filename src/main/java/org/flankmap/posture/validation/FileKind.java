package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files a dataset consists of, each with a schema of its own. */
public enum FileKind {
    DATASET,
    FORMATIONS,
    STOCKS,
    NODES,
    CORRIDORS,
    SOURCES,
    NATIONS,
    CONTEXT,
    EVENTS,
    PARAMETERS;

    /** As {@code dataset.json} and the names of schemas, folders and files spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code dataset.json} lists several files of the kind, in a folder of their own. */
    boolean several() {
        return this == FORMATIONS || this == STOCKS || this == NODES || this == CORRIDORS || this == SOURCES;
    }

    boolean geographic() {
        return several() && this != SOURCES;
    }

    /** The kind of a file by its folder or name, such as {@code nodes/ports.geojson} or {@code events.json}. */
    public static Optional<FileKind> ofPath(String path) {
        String[] parts = path.replace('\\', '/').split("/");
        String folder = parts.length > 1 ? parts[parts.length - 2] : "";
        String name = parts[parts.length - 1].replaceFirst("\\.[a-z]+$", "");
        for (FileKind kind : values()) {
            if (kind.word().equals(kind.several() ? folder : name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The kind of a file by what stands in it. */
    public static Optional<FileKind> ofContent(JsonNode root) {
        if (root.isArray()) {
            return ofEntry(root.path(0));
        }
        if (root.has("features")) {
            return ofFeature(root.path("features").path(0).path("properties"));
        }
        if (root.has("formations")) {
            return Optional.of(DATASET);
        }
        return root.has("figures") ? Optional.of(CONTEXT) : Optional.empty();
    }

    private static Optional<FileKind> ofEntry(JsonNode entry) {
        if (entry.has("url")) {
            return Optional.of(SOURCES);
        }
        if (entry.has("rules")) {
            return Optional.of(PARAMETERS);
        }
        if (entry.has("joinedNato") || entry.has("spending")) {
            return Optional.of(NATIONS);
        }
        return entry.has("date") ? Optional.of(EVENTS) : Optional.empty();
    }

    private static Optional<FileKind> ofFeature(JsonNode properties) {
        if (properties.has("sidc")) {
            return Optional.of(FORMATIONS);
        }
        if (properties.has("owner")) {
            return Optional.of(STOCKS);
        }
        if (properties.has("mode")) {
            return Optional.of(CORRIDORS);
        }
        return properties.has("kinds") ? Optional.of(NODES) : Optional.empty();
    }
}
