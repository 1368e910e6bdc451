package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;

/** Every source that an entry names exists. */
final class SourceReferenceRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (DatasetFile file : dataset.files()) {
            if (file.kind() != FileKind.DATASET) {
                JsonWalk.visit(file.root(), (pointer, node) -> check(dataset, file, pointer, node, findings));
            }
        }
    }

    private static void check(Dataset dataset, DatasetFile file, String pointer, JsonNode node, Findings findings) {
        JsonNode sources = node.path("sources");
        for (int i = 0; i < sources.size(); i++) {
            String id = sources.path(i).asText();
            if (!dataset.has(FileKind.SOURCES, id)) {
                findings.error(file.path(), pointer + "/sources/" + i, JsonWords.quoted(id), "the id of a source");
            }
        }
    }
}
