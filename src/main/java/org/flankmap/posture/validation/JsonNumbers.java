package org.flankmap.posture.validation;

import java.util.ArrayList;
import java.util.List;

/** Finds numbers too large to reckon with, such as 1e999, before anything reckons with them. */
final class JsonNumbers {
    private JsonNumbers() {}

    static List<Finding> check(DatasetFile file) {
        List<Finding> found = new ArrayList<>();
        JsonWalk.visit(file.root(), (pointer, value) -> {
            if (value.isNumber() && !(Math.abs(value.doubleValue()) < 1e15)) {
                found.add(new Finding(
                        file.path(), pointer, JsonWords.brief(value), "a number below 1e15", Severity.ERROR));
            }
        });
        return found;
    }
}
