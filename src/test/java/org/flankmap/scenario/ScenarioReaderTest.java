package org.flankmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.flankmap.posture.PostureBuilder.posture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.flankmap.posture.DatasetException;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    private static Scenario read(String changes) {
        String json =
                """
                {"id": "s", "name": "S", "description": "A scenario.", "asOf": "2026-07-01", "changes": [%s]}"""
                        .formatted(changes);
        return new ScenarioReader(posture().build())
                .read(path -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "s.json");
    }

    @Test
    void everyKindOfChangeIsRead() {
        Scenario scenario = read(
                """
                {"change": "station", "id": "n", "name": "N", "shortName": "N", "kind": "manoeuvre", "echelon": "brigade",
                 "sidc": "10031000181205000000", "framework": "USA", "place": "adazi", "reason": "r", "assumption": true},
                {"change": "move", "formation": "n", "place": "tapa", "reason": "r", "sources": ["source"]},
                {"change": "restrength", "formation": "n", "strength": {"tanks": {"value": 87, "scope": "whole-brigade"}},
                 "reason": "r", "assumption": true},
                {"change": "raise-readiness", "formation": "n", "earmarkedFor": "LVA", "noticeDays": {"value": 10},
                 "reason": "r", "assumption": true},
                {"change": "withdraw", "framework": "USA", "reason": "r", "assumption": true},
                {"change": "open-corridor", "corridor": "c", "reason": "r", "assumption": true},
                {"change": "close-corridor", "corridor": "c", "reason": "r", "assumption": true},
                {"change": "set-parameter", "parameter": "p", "value": 3, "reason": "r", "assumption": true}""");
        assertThat(scenario.changes())
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly(
                        "Station",
                        "Move",
                        "Restrength",
                        "RaiseReadiness",
                        "Withdraw",
                        "OpenCorridor",
                        "CloseCorridor",
                        "SetParameter");
    }

    @Test
    void anUnknownChangeIsNamedWithTheChoices() {
        assertThatThrownBy(() -> read("{\"change\": \"teleport\", \"reason\": \"r\", \"assumption\": true}"))
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith(
                        "s.json at /changes/0/change: found \"teleport\", expected one of station, move");
    }

    @Test
    void aSourceThatNobodyHasIsRefused() {
        assertThatThrownBy(() -> read(
                        "{\"change\": \"withdraw\", \"framework\": \"USA\", \"reason\": \"r\", \"sources\": [\"x\"]}"))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("/changes/0/sources/0");
    }

    @Test
    void aChangeWithNeitherSourceNorMarkIsRefused() {
        assertThatThrownBy(() -> read("{\"change\": \"withdraw\", \"framework\": \"USA\", \"reason\": \"r\"}"))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("assumption");
    }
}
