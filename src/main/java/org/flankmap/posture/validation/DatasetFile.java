package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A parsed file of the dataset. */
record DatasetFile(String path, FileKind kind, JsonNode root) {

    /** Its entries that bear ids: features, or the elements of a list; none for the dataset file itself and context. */
    List<Located<JsonNode>> entries() {
        return kind.geographic() ? elements("/features") : elements("");
    }

    /** The elements of the list at a pointer; none where there is no list. */
    List<Located<JsonNode>> elements(String pointer) {
        List<Located<JsonNode>> elements = new ArrayList<>();
        JsonNode list = root.at(pointer);
        if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                elements.add(new Located<>(path, pointer + "/" + i, list.get(i)));
            }
        }
        return elements;
    }
}
