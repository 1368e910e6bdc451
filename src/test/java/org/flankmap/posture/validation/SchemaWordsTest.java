package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.flankmap.posture.Alignment;
import org.flankmap.posture.Condition;
import org.flankmap.posture.Confidence;
import org.flankmap.posture.CorridorStatus;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.JsonText;
import org.flankmap.posture.LimitKind;
import org.flankmap.posture.Mode;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.Qualifier;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockKind;
import org.flankmap.posture.StockStatus;
import org.flankmap.posture.Tier;
import org.flankmap.posture.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas' closed lists of words are those of the domain. */
class SchemaWordsTest {
    private static final String PROPERTIES = "/properties/properties/properties/";

    private static final Map<String, Class<? extends Word>> LISTS = Map.ofEntries(
            Map.entry("formations#/$defs/formation" + PROPERTIES + "side/enum", Side.class),
            Map.entry("formations#/$defs/formation" + PROPERTIES + "kind/enum", FormationKind.class),
            Map.entry("formations#/$defs/formation" + PROPERTIES + "echelon/enum", Echelon.class),
            Map.entry("formations#/$defs/state/properties/status/enum", Status.class),
            Map.entry("formations#/$defs/state/properties/condition/enum", Condition.class),
            Map.entry("stocks#/$defs/stock" + PROPERTIES + "kind/enum", StockKind.class),
            Map.entry("stocks#/$defs/state/properties/status/enum", StockStatus.class),
            Map.entry("nodes#/$defs/node" + PROPERTIES + "kinds/items/enum", NodeKind.class),
            Map.entry("corridors#/$defs/corridor" + PROPERTIES + "mode/enum", Mode.class),
            Map.entry("corridors#/$defs/corridor" + PROPERTIES + "alignment/enum", Alignment.class),
            Map.entry("corridors#/$defs/state/properties/status/enum", CorridorStatus.class),
            Map.entry("corridors#/$defs/limit/properties/kind/enum", LimitKind.class),
            Map.entry("sources#/$defs/source/properties/tier/enum", Tier.class),
            Map.entry("parts#/$defs/confidence/enum", Confidence.class),
            Map.entry("parts#/$defs/figure/properties/qualifier/enum", Qualifier.class),
            Map.entry("parts#/$defs/figure/properties/scope/enum", Scope.class));

    @TestFactory
    Stream<DynamicTest> wordsAreThoseOfTheDomain() {
        return LISTS.entrySet().stream()
                .map(list -> DynamicTest.dynamicTest(list.getValue().getSimpleName(), () -> {
                    String[] place = list.getKey().split("#", 2);
                    assertThat(texts(schema(place[0]).at(place[1]))).isEqualTo(words(list.getValue()));
                }));
    }

    @Test
    void indicatorsAreThoseOfTheDomain() throws IOException {
        JsonNode strength = schema("formations").at("/$defs/state/properties/strength/properties");
        List<String> keys =
                strength.properties().stream().map(Map.Entry::getKey).toList();
        assertThat(keys).isEqualTo(words(Indicator.class));
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfFileHasASchemaThatRefusesUnknownKeys() {
        return Arrays.stream(FileKind.values())
                .map(kind -> DynamicTest.dynamicTest(
                        kind.word(),
                        () -> JsonWalk.visit(schema(kind.word()), (pointer, node) -> {
                            if (node.path("type").asText().equals("object")) {
                                assertThat(node.path("additionalProperties").asBoolean(true))
                                        .describedAs(pointer)
                                        .isFalse();
                            }
                        })));
    }

    private static JsonNode schema(String name) throws IOException {
        String path = "/assets/posture/schema/" + name + ".schema.json";
        try (InputStream stream = SchemaWordsTest.class.getResourceAsStream(path)) {
            return JsonText.parse(path, stream.readAllBytes());
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> words(Class<? extends Word> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }
}
