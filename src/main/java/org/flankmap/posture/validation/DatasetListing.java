package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The files that {@code dataset.json} lists. */
final class DatasetListing {
    /** A file within the dataset's folder and its kind. */
    record Listed(String path, FileKind kind) {}

    private DatasetListing() {}

    /** What is listed in the expected places; paths that lead out of the dataset's folder are left out. */
    static List<Listed> of(JsonNode dataset) {
        List<Listed> listed = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            JsonNode paths = dataset.path(kind.word());
            if (kind.several()) {
                paths.forEach(path -> add(listed, path, kind));
            } else {
                add(listed, paths, kind);
            }
        }
        return listed;
    }

    private static void add(List<Listed> listed, JsonNode path, FileKind kind) {
        if (path.isTextual() && path.textValue().matches("[a-z0-9-]+(/[a-z0-9-]+)*\\.(geo)?json")) {
            listed.add(new Listed(path.textValue(), kind));
        }
    }
}
