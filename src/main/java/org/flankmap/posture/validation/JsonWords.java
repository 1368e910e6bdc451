package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How JSON values are told in a finding. */
final class JsonWords {
    private static final int LONGEST = 60;

    private JsonWords() {}

    /** A value short enough for one line. */
    static String brief(JsonNode value) {
        if (value == null || value.isMissingNode()) {
            return "nothing";
        }
        if (value.isObject()) {
            return value.isEmpty() ? "an empty object" : "an object with " + names(value);
        }
        if (value.isArray()) {
            return value.isEmpty() ? "an empty list" : "a list of " + value.size();
        }
        return shorten(value.toString());
    }

    static String list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return shorten("\"" + text + "\"");
    }

    /** A number without a needless decimal point. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private static String names(JsonNode object) {
        StringBuilder names = new StringBuilder();
        object.fieldNames().forEachRemaining(name -> names.append(names.isEmpty() ? "" : ", ")
                .append(name));
        return shorten(names.toString());
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 3) + "..." : line;
    }
}
