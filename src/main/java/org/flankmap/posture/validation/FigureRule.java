package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;

/** Wherever a value has bounds, it lies within them. */
final class FigureRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        for (DatasetFile file : dataset.files()) {
            JsonWalk.visit(file.root(), (pointer, node) -> {
                inOrder(file.path(), pointer, node, "low", "value", findings);
                inOrder(file.path(), pointer, node, "value", "high", findings);
                inOrder(file.path(), pointer, node, "low", "high", findings);
                inOrder(file.path(), pointer, node, "physicalLow", "low", findings);
                inOrder(file.path(), pointer, node, "high", "physicalHigh", findings);
            });
        }
    }

    private static void inOrder(
            String file, String pointer, JsonNode node, String less, String more, Findings findings) {
        JsonNode small = node.path(less);
        JsonNode large = node.path(more);
        if (small.isNumber() && large.isNumber() && small.doubleValue() > large.doubleValue()) {
            findings.error(
                    file,
                    pointer,
                    less + " " + small.asText() + " above " + more + " " + large.asText(),
                    less + " at most " + more);
        }
    }
}
