package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:assets/scenarios/schema/scenario.schema.json"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tripwire",
                "after-the-invasion",
                "vilnius",
                "today",
                "announced",
                "brigade-in-each-baltic-state",
                "seven-brigades",
                "us-drawdown"
            })
    void aShippedScenarioKeepsTheSchema(String id) throws IOException {
        try (InputStream stream = getClass().getResourceAsStream("/assets/scenarios/" + id + ".json")) {
            String json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"change\": \"set-notice\", \"formation\": \"b\", \"noticeDays\": {\"value\": 5}",
                "\"change\": \"move-stock\", \"stock\": \"set\", \"place\": \"adazi\"",
                "\"change\": \"set-parameter\", \"parameter\": \"ramp-trains-per-day@adazi\", \"value\": 4"
            })
    void whatHelpsCanBeWritten(String change) {
        assertThat(SCHEMA.validate(
                        """
                        {"id": "s", "name": "S", "description": "d", "asOf": "2026-07-01",
                         "changes": [{%s, "reason": "r", "assumption": true}]}"""
                                .formatted(change),
                        InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aChangeWithNeitherSourceNorMarkBreaksIt() {
        assertThat(SCHEMA.validate(
                        """
                        {"id": "s", "name": "S", "description": "d", "asOf": "2026-07-01",
                         "changes": [{"change": "move", "formation": "b", "place": "tapa", "reason": "r"}]}""",
                        InputFormat.JSON))
                .isNotEmpty();
    }
}
