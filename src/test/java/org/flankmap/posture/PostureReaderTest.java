package org.flankmap.posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostureReaderTest {
    private final Map<String, String> files = new HashMap<>();

    @BeforeEach
    void aDatasetOfOneBattlegroup() {
        files.put(
                "dataset.json",
                """
                {"title": "t", "version": "1", "asOf": "2026-07-01", "formations": ["f.geojson"], "stocks": [],
                 "nodes": ["n.geojson"], "corridors": [], "sources": ["s.json"], "nations": "nations.json",
                 "context": "context.json", "events": "events.json"}""");
        files.put(
                "f.geojson",
                """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "id": "battlegroup-estonia", "geometry": {"type": "Point", "coordinates": [25.958, 59.26]},
                  "properties": {"name": "NATO battlegroup Estonia", "shortName": "BG Estonia", "side": "allied",
                   "kind": "battlegroup", "echelon": "battalion", "sidc": "10031004161210000000", "framework": "GBR",
                   "states": [
                    {"from": "2017-04", "place": "tapa", "status": "rotational",
                     "strength": {"personnel": {"value": 1200, "qualifier": "about", "scope": "whole-battlegroup"}},
                     "contributors": [{"nation": "GBR"}, {"nation": "FRA"}],
                     "confidence": "reported", "sources": ["s"]},
                    {"from": "2022-06-28", "to": "2023", "place": "tapa", "status": "rotational",
                     "confidence": "reported", "sources": ["s"]}]}}]}""");
        files.put(
                "n.geojson",
                """
                {"type": "FeatureCollection", "features": [
                 {"type": "Feature", "id": "tapa", "geometry": {"type": "Point", "coordinates": [25.958, 59.26]},
                  "properties": {"name": "Tapa", "kinds": ["garrison"], "country": "EST", "sources": []}}]}""");
        files.put(
                "s.json",
                """
                [{"id": "s", "title": "t", "publisher": "p", "url": "https://example.org/", "tier": "press"}]""");
        files.put("nations.json", "[]");
        files.put("events.json", "[]");
        files.put("context.json", "{\"figures\": [], \"series\": [], \"gaps\": []}");
    }

    private Posture read() {
        return new PostureReader(path -> {
                    if (!files.containsKey(path)) {
                        throw new NoSuchFileException(path);
                    }
                    return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
                })
                .read();
    }

    @Test
    void stateHoldsFromItsDateUntilTheNextOrItsEnd() {
        Formation battlegroup = read().formations().get("battlegroup-estonia");
        assertThat(battlegroup.on(LocalDate.of(2017, 3, 31))).isEmpty();
        assertThat(battlegroup.on(LocalDate.of(2017, 4, 1)))
                .contains(battlegroup.states().get(0));
        assertThat(battlegroup.on(LocalDate.of(2022, 6, 27)))
                .contains(battlegroup.states().get(0));
        assertThat(battlegroup.on(LocalDate.of(2022, 6, 28)))
                .contains(battlegroup.states().get(1));
        assertThat(battlegroup.on(LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void unknownStrengthIsAbsentNotZero() {
        Formation battlegroup = read().formations().get("battlegroup-estonia");
        assertThat(battlegroup.states().get(0).strength().whole(Indicator.PERSONNEL))
                .hasValueSatisfying(figure -> {
                    assertThat(figure.preferred()).isEqualTo(1200);
                    assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
                });
        assertThat(battlegroup.states().get(0).strength().figure(Indicator.TANKS))
                .isEmpty();
    }

    @Test
    void hostIsTheCountryOfThePlace() {
        Posture posture = read();
        Formation battlegroup = posture.formations().get("battlegroup-estonia");
        assertThat(posture.hostOf(battlegroup.states().get(0))).contains("EST");
    }

    @Test
    void anUnknownWordIsNamedWithItsPlaceAndTheChoices() {
        files.compute("f.geojson", (file, text) -> text.replace("\"rotational\"", "\"rotating\""));
        assertThatThrownBy(this::read)
                .isInstanceOf(DatasetException.class)
                .hasMessage("f.geojson at /features/0/properties/states/0/status: found \"rotating\", expected one of"
                        + " in-place, rotational, held-at-readiness, announced, withdrawn");
    }

    @Test
    void aDayThatNeverWasIsRefused() {
        files.compute("f.geojson", (file, text) -> text.replace("2022-06-28", "2022-02-30"));
        assertThatThrownBy(this::read).hasMessageContaining("/states/1/from").hasMessageContaining("2022-02-30");
    }

    @Test
    void malformedTextNamesTheLine() {
        files.put("n.geojson", "{\n \"type\": }");
        assertThatThrownBy(this::read)
                .isInstanceOf(DatasetException.class)
                .hasMessageStartingWith("n.geojson: found ")
                .hasMessageContaining("line 2");
    }

    @Test
    void aRepeatedKeyIsRefused() {
        files.put("events.json", "[{\"id\": \"a\", \"id\": \"b\"}]");
        assertThatThrownBy(this::read).hasMessageContaining("events.json").hasMessageContaining("uplicate");
    }

    @Test
    void aMissingFileIsNamed() {
        files.remove("s.json");
        assertThatThrownBy(this::read)
                .hasMessage("s.json: found no such file, expected a file that dataset.json lists");
    }

    @Test
    void bundledDatasetReads() {
        assertThat(PostureReader.bundled().title()).isNotBlank();
    }
}
