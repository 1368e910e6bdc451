package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;

/** Visits every value of a JSON tree with its pointer, parents first. The parser bounds the depth. */
final class JsonWalk {
    private JsonWalk() {}

    static void visit(JsonNode root, BiConsumer<String, JsonNode> visitor) {
        visit("", root, visitor);
    }

    private static void visit(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, node);
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> visit(pointer + "/" + escape(entry.getKey()), entry.getValue(), visitor));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }

    /** A key as a part of a JSON pointer (RFC 6901). */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
