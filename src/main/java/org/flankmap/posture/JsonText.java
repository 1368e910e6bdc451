package org.flankmap.posture;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** Parses JSON strictly: UTF-8, no duplicate keys, nothing after the value, bounded depth and lengths. */
public final class JsonText {
    private static final int MAX_DEPTH = 64;
    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(100_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    public static JsonNode parse(String file, byte[] bytes) {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root == null || root.isMissingNode()) {
                throw new DatasetException(file, "", "an empty file", "JSON");
            }
            return root;
        } catch (JsonProcessingException malformed) {
            var place = malformed.getLocation();
            String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
            String reason = malformed.getOriginalMessage().lines().findFirst().orElse("malformed text");
            throw new DatasetException(file, "", reason + where, "well-formed JSON");
        } catch (IOException unreadable) {
            throw new DatasetException(file, "", "text that is not UTF-8", "well-formed JSON in UTF-8");
        }
    }
}
