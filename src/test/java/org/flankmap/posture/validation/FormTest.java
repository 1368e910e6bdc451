package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.validation.SmallDataset.CORRIDORS;
import static org.flankmap.posture.validation.SmallDataset.FORMATIONS;
import static org.flankmap.posture.validation.SmallDataset.NODES;
import static org.flankmap.posture.validation.SmallDataset.SOURCES;
import static org.flankmap.posture.validation.SmallDataset.STOCKS;
import static org.flankmap.posture.validation.SmallDataset.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.flankmap.posture.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the schemas demand of the form of each file. */
class FormTest {
    private final SmallDataset dataset = new SmallDataset();

    @Test
    void aDatasetWithoutFaultHasNoFindings() {
        assertThat(dataset.validate().findings()).isEmpty();
    }

    @Test
    void aKeyThatNobodyKnowsIsRefused() {
        dataset.set(FORMATIONS, state(0, 0) + "/morale", "\"high\"");
        Planted.isFound(dataset, FORMATIONS, state(0, 0), "an object with", "no key \"morale\" here");
    }

    @Test
    void aMissingKeyIsNamed() {
        dataset.drop(FORMATIONS, "/features/0/properties/shortName");
        Planted.isFound(dataset, FORMATIONS, "/features/0/properties", "an object with", "the key \"shortName\"");
    }

    @Test
    void anUnknownWordIsNamedWithTheChoices() {
        dataset.set(STOCKS, "/features/0/properties/kind", "\"treasure\"");
        Planted.isFound(
                dataset,
                STOCKS,
                "/features/0/properties/kind",
                "\"treasure\"",
                "one of unit-set, ammunition, fuel, supply");
    }

    @Test
    void aStateWithoutSourceIsRefused() {
        dataset.set(FORMATIONS, state(0, 0) + "/sources", "[]");
        Planted.isFound(dataset, FORMATIONS, state(0, 0) + "/sources", "an empty list", "at least 1 in the list");
    }

    @Test
    void aFigureNeedsAValueOrARange() {
        dataset.set(FORMATIONS, state(0, 1) + "/strength/personnel", "{\"low\": 1, \"scope\": \"whole-battlegroup\"}");
        Planted.isFound(dataset, FORMATIONS, state(0, 1) + "/strength/personnel", "an object", "the key \"high\"");
    }

    @Test
    void strengthSaysWhatItCounts() {
        dataset.set(FORMATIONS, state(0, 1) + "/strength/tanks", "{\"value\": 14}");
        Planted.isFound(dataset, FORMATIONS, state(0, 1) + "/strength/tanks", "an object", "the key \"scope\"");
    }

    @Test
    void aDayThatNeverWasIsRefused() {
        dataset.set(FORMATIONS, state(0, 1) + "/from", "\"2022-02-30\"");
        Planted.isFound(dataset, FORMATIONS, state(0, 1) + "/from", "2022-02-30", "a date");
    }

    @Test
    void allFindingsAreListed() {
        dataset.set(FORMATIONS, state(0, 0) + "/status", "\"gone\"")
                .set(FORMATIONS, state(1, 0) + "/from", "\"yesterday\"")
                .set(NODES, "/features/0/properties/country", "\"Britain\"")
                .set(SOURCES, "/0/tier", "\"rumour\"");
        assertThat(dataset.validate().findings())
                .extracting(Finding::pointer)
                .contains(state(0, 0) + "/status", state(1, 0) + "/from", "/features/0/properties/country", "/0/tier");
    }

    @Test
    void anUnreadableEntryDoesNotMakeReferencesToItLookWrong() {
        dataset.set(NODES, "/features/3/properties/kinds", "[]");
        Planted.isFound(dataset, NODES, "/features/3/properties/kinds", "an empty list", "at least 1");
    }

    @Test
    void aMissingFileIsUnreadable() {
        dataset.remove("events.json");
        ValidationReport report = dataset.validate();
        assertThat(report.unreadable()).containsExactly("events.json");
        Planted.isFound(report, Severity.ERROR, "events.json", "", "no such file", "dataset.json lists");
    }

    @Test
    void aNumberBeyondReckoningIsRefused() {
        dataset.write("parameters.json", dataset.text("parameters.json").replace("\"value\": 5", "\"value\": 1e999"));
        Planted.isFound(dataset, "parameters.json", "/0/value", "", "a number below 1e15");
    }

    @Test
    void aPathOutOfTheFolderIsNotFollowed() {
        dataset.set("dataset.json", "/nodes/1", "\"../secret.json\"");
        Planted.isFound(dataset, "dataset.json", "/nodes/1", "../secret.json", "a text of the form");
    }

    @Test
    void aFileByItselfIsCheckedByTheSchemaOfItsKind() {
        dataset.set(CORRIDORS, "/features/0/properties/mode", "\"teleport\"");
        ValidationReport report = new DatasetValidator(Optional.empty()).validateFile(dataset, CORRIDORS);
        Planted.isFound(
                report, Severity.ERROR, CORRIDORS, "/features/0/properties/mode", "teleport", "one of road, rail");
    }

    @ParameterizedTest
    @CsvSource({
        "formations/test.geojson, FORMATIONS",
        "stocks/test.geojson, STOCKS",
        "nodes/test.geojson, NODES",
        "corridors/test.geojson, CORRIDORS",
        "sources/test.json, SOURCES",
        "nations.json, NATIONS",
        "context.json, CONTEXT",
        "events.json, EVENTS",
        "parameters.json, PARAMETERS",
        "dataset.json, DATASET"
    })
    void aFileElsewhereIsKnownByItsContent(String path, FileKind kind) {
        assertThat(FileKind.ofPath(path)).contains(kind);
        assertThat(FileKind.ofPath("my-copy.json")).isEmpty();
        assertThat(FileKind.ofContent(json(path))).contains(kind);
    }

    private JsonNode json(String path) {
        return JsonText.parse(path, dataset.bytes(path));
    }

    @Test
    void aFileOfNoKnownKindIsAnError() {
        dataset.write("shopping.json", "{\"milk\": 2}");
        ValidationReport report = new DatasetValidator(Optional.empty()).validateFile(dataset, "shopping.json");
        Planted.isFound(report, Severity.ERROR, "shopping.json", "", "an object with milk", "a file of the dataset");
    }
}
