package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Ids are unique within their kind, across files, and features are sorted by them. */
final class IdentityRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        Map<String, Located<JsonNode>> seen = new HashMap<>();
        for (DatasetFile file : dataset.files()) {
            for (Located<JsonNode> entry : file.entries()) {
                unique(file.kind().word(), entry, seen, findings);
            }
            if (file.kind() == FileKind.CONTEXT) {
                for (String list : new String[] {"/figures", "/series", "/gaps"}) {
                    file.elements(list).forEach(entry -> unique("context" + list, entry, seen, findings));
                }
            }
            if (file.kind().geographic()) {
                sorted(file, findings);
            }
        }
    }

    private static void unique(
            String kind, Located<JsonNode> entry, Map<String, Located<JsonNode>> seen, Findings findings) {
        String id = entry.value().path("id").asText();
        // A parameter may have one value for peacetime and one for crisis.
        String rules = entry.value().path("rules").asText();
        Located<JsonNode> first = seen.putIfAbsent(kind + " " + id + " " + rules, entry);
        if (first != null) {
            findings.error(
                    entry,
                    "/id",
                    JsonWords.quoted(id),
                    "an id not yet used, as it is in " + first.file() + " at " + first.pointer());
        }
    }

    private static void sorted(DatasetFile file, Findings findings) {
        String before = "";
        for (Located<JsonNode> entry : file.entries()) {
            String id = entry.value().path("id").asText();
            if (id.compareTo(before) < 0) {
                findings.warning(
                        entry,
                        "/id",
                        JsonWords.quoted(id) + " after " + JsonWords.quoted(before),
                        "features sorted by id");
            }
            before = id;
        }
    }
}
