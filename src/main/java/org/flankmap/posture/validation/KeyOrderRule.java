package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Keys stand in the order of the schema, so that a change reads well in a diff. */
final class KeyOrderRule implements Rule {
    private final SchemaTexts schemas = new SchemaTexts();

    @Override
    public void check(Dataset dataset, Findings findings) {
        for (DatasetFile file : dataset.files()) {
            check(file.path(), "", file.root(), schemas.of(file.kind()), findings);
        }
    }

    private void check(String file, String pointer, JsonNode value, SchemaTexts.Part schema, Findings findings) {
        if (value.isObject()) {
            checkKeys(file, pointer, value, schema, findings);
            value.properties().forEach(entry -> schema.property(entry.getKey())
                    .ifPresent(part -> check(
                            file, pointer + "/" + JsonWalk.escape(entry.getKey()), entry.getValue(), part, findings)));
        } else if (value.isArray()) {
            schema.items().ifPresent(part -> {
                for (int i = 0; i < value.size(); i++) {
                    check(file, pointer + "/" + i, value.get(i), part, findings);
                }
            });
        }
    }

    private static void checkKeys(
            String file, String pointer, JsonNode value, SchemaTexts.Part schema, Findings findings) {
        List<String> found = new ArrayList<>();
        value.fieldNames().forEachRemaining(found::add);
        List<String> expected = new ArrayList<>(schema.keys());
        found.retainAll(expected);
        expected.retainAll(found);
        if (!found.equals(expected)) {
            findings.warning(
                    file,
                    pointer,
                    "keys in the order " + String.join(", ", found),
                    "the order " + String.join(", ", expected));
        }
    }
}
