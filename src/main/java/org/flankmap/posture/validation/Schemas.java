package org.flankmap.posture.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The JSON Schemas that ship beside the data, one for each kind of file. */
final class Schemas {
    private static final String FOLDER = "classpath:assets/posture/schema/";

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    private final Map<FileKind, JsonSchema> byKind = new EnumMap<>(FileKind.class);

    private JsonSchema of(FileKind kind) {
        return byKind.computeIfAbsent(
                kind, absent -> factory.getSchema(SchemaLocation.of(FOLDER + absent.word() + ".schema.json"), config));
    }

    /** What in a file breaks the schema of its kind; empty where nothing does. */
    List<Finding> check(FileKind kind, String file, JsonNode root) {
        List<Finding> broken = new ArrayList<>();
        for (ValidationMessage message : of(kind).validate(root)) {
            broken.add(finding(file, message));
        }
        return broken;
    }

    private static Finding finding(String file, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        JsonNode value = message.getInstanceNode();
        JsonNode demand = message.getSchemaNode();
        String found = JsonWords.brief(value);
        String expected =
                switch (message.getType()) {
                    case "required" -> "the key \"" + message.getProperty() + "\"";
                    case "additionalProperties" -> "no key \"" + message.getProperty() + "\" here";
                    case "enum" -> "one of " + JsonWords.list(demand);
                    case "const" -> JsonWords.brief(demand);
                    case "type" -> "a value of type " + demand.asText();
                    case "pattern" -> "a text of the form " + demand.asText();
                    case "minimum" -> "at least " + demand.asText();
                    case "maximum" -> "at most " + demand.asText();
                    case "minItems" -> "at least " + demand.asText() + " in the list";
                    case "maxItems" -> "at most " + demand.asText() + " in the list";
                    case "maxLength" -> "at most " + demand.asText() + " characters";
                    case "uniqueItems" -> "no entry twice";
                    default -> message.getError();
                };
        return new Finding(file, pointer, found, expected, Severity.ERROR);
    }
}
