package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.validation.SmallDataset.BATTLEGROUP;
import static org.flankmap.posture.validation.SmallDataset.BRIGADE;
import static org.flankmap.posture.validation.SmallDataset.FINNISH;
import static org.flankmap.posture.validation.SmallDataset.FORMATIONS;
import static org.flankmap.posture.validation.SmallDataset.HELD;
import static org.flankmap.posture.validation.SmallDataset.RUSSIAN;
import static org.flankmap.posture.validation.SmallDataset.SOURCES;
import static org.flankmap.posture.validation.SmallDataset.formation;
import static org.flankmap.posture.validation.SmallDataset.state;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules demand of formations beyond their form. */
class SenseOfFormationsTest {
    private final SmallDataset dataset = new SmallDataset();

    private void set(String pointer, String json) {
        dataset.set(FORMATIONS, pointer, json);
    }

    /** Gives a formation that has none a parent, where the order of keys wants it. */
    private void putUnder(String id, String framework, String parent) {
        String text = dataset.text(FORMATIONS);
        int entry = text.indexOf("\"id\": \"" + id + "\"");
        String key = "\"framework\": \"" + framework + "\",";
        int end = text.indexOf(key, entry) + key.length();
        dataset.write(FORMATIONS, text.substring(0, end) + " \"parent\": \"" + parent + "\"," + text.substring(end));
    }

    @Test
    void statesInTheWrongOrder() {
        set(state(BATTLEGROUP, 1) + "/from", "\"2016\"");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(BATTLEGROUP, 1) + "/from",
                "2016",
                "after that of the state before, 2017-04");
    }

    @Test
    void statesThatOverlap() {
        set(state(BATTLEGROUP, 0) + "/to", "\"2023\"");
        assertThat(dataset.validate().errors()).isEqualTo(1);
        assertThat(dataset.validate().findings()).anySatisfy(finding -> assertThat(finding.expected())
                .contains("not after the beginning of the next state, 2022-06-28"));
    }

    @Test
    void aStateThatEndsBeforeItBegins() {
        set(state(BRIGADE, 0) + "/to", "\"2016\"");
        assertThat(dataset.validate().findings())
                .anySatisfy(finding -> assertThat(finding.expected()).isEqualTo("a date after from, 2017"));
    }

    @Test
    void presenceAheadOfTheDatasetsDate() {
        set(state(FINNISH, 0) + "/from", "\"2030\"");
        Planted.isFound(dataset, FORMATIONS, state(FINNISH, 0) + "/from", "2030", "or a planned status");
    }

    @Test
    void aSourceThatDoesNotExist() {
        set(state(BRIGADE, 0) + "/sources", "[\"hearsay\"]");
        Planted.isFound(dataset, FORMATIONS, state(BRIGADE, 0) + "/sources/0", "\"hearsay\"", "the id of a source");
    }

    @Test
    void aParentThatDoesNotExist() {
        set(formation(BATTLEGROUP) + "/parent", "\"nobody\"");
        Planted.isFound(dataset, FORMATIONS, formation(BATTLEGROUP) + "/parent", "\"nobody\"", "id of a formation");
    }

    @Test
    void aNationThatDoesNotExist() {
        set(state(HELD, 0) + "/earmarkedFor", "\"XYZ\"");
        Planted.isFound(dataset, FORMATIONS, state(HELD, 0) + "/earmarkedFor", "\"XYZ\"", "a nation listed");
    }

    @Test
    void aPlaceThatDoesNotExist() {
        set(state(BATTLEGROUP, 0) + "/place", "\"nowhere\"");
        Planted.isFound(dataset, FORMATIONS, state(BATTLEGROUP, 0) + "/place", "\"nowhere\"", "the id of a node");
    }

    @Test
    void aGeometryThatIsNotTheNewestPlace() {
        set("/features/0/geometry/coordinates", "[25.9, 59.26]");
        Planted.isFound(
                dataset,
                FORMATIONS,
                "/features/0/geometry/coordinates",
                "[25.9, 59.26]",
                "where the last state's place tapa is");
    }

    @Test
    void aContributorBeforeItJoined() {
        set(state(FINNISH, 0) + "/from", "\"2023-03\"");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(FINNISH, 0) + "/contributors/0/nation",
                "FIN in a state from 2023-03",
                "joined 2023-04-04");
    }

    @Test
    void aContributorFromOutside() {
        set(state(BATTLEGROUP, 0) + "/contributors/1", "{\"nation\": \"RUS\"}");
        Planted.isFound(dataset, FORMATIONS, state(BATTLEGROUP, 0) + "/contributors/1/nation", "RUS", "an ally");
    }

    @Test
    void aFrameworkNationThatIsNotFirst() {
        set(state(BATTLEGROUP, 1) + "/contributors", "[{\"nation\": \"FRA\"}, {\"nation\": \"GBR\"}]");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(BATTLEGROUP, 1) + "/contributors",
                "FRA first",
                "the framework nation GBR first");
    }

    @Test
    void anEarlierLeadWithoutANote() {
        set(state(BATTLEGROUP, 0) + "/contributors", "[{\"nation\": \"FRA\"}]");
        Planted.isWarnedOf(
                dataset, FORMATIONS, state(BATTLEGROUP, 0) + "/contributors", "FRA first", "a note who led it then");
    }

    @ParameterizedTest
    @CsvSource({
        "11031004161210000000, digits 1-3 110",
        "10061004161210000000, digit 4 6",
        "10031504161210000000, digits 5-6 15",
        "10031014161210000000, digit 7 1",
        "10031002161210000000, digit 8 2",
        "10031004181210000000, digits 9-10 18"
    })
    void aSymbolCodeThatContradictsTheWords(String sidc, String found) {
        set(formation(BATTLEGROUP) + "/sidc", "\"" + sidc + "\"");
        Planted.isFound(dataset, FORMATIONS, formation(BATTLEGROUP) + "/sidc", found, "digit");
    }

    @Test
    void aHeadquartersWithoutItsDigit() {
        set(formation(BRIGADE) + "/kind", "\"headquarters\"");
        Planted.isFound(dataset, FORMATIONS, formation(BRIGADE) + "/sidc", "digit 8 0", "2 for a headquarters");
    }

    @Test
    void aHeadquartersDigitWithoutHeadquarters() {
        set(formation(RUSSIAN) + "/sidc", "\"10061002211211000000\"");
        Planted.isFound(dataset, FORMATIONS, formation(RUSSIAN) + "/sidc", "digit 8 2", "digit 8 0");
    }

    @Test
    void parentsInACircle() {
        putUnder("estonian-brigade", "EST", "held-brigade");
        putUnder("held-brigade", "GBR", "estonian-brigade");
        assertThat(dataset.validate().findings())
                .anySatisfy(finding -> {
                    assertThat(finding.pointer()).isEqualTo(formation(BRIGADE) + "/parent");
                    assertThat(finding.found()).contains("estonian-brigade above itself");
                })
                .allSatisfy(finding -> assertThat(finding.expected()).isEqualTo("parents without a circle"));
    }

    @Test
    void aParentSmallerThanItsChild() {
        putUnder("finnish-brigade", "FIN", "battlegroup-estonia");
        Planted.isFound(
                dataset, FORMATIONS, formation(FINNISH) + "/parent", "a battalion above a brigade", "larger or equal");
    }

    @Test
    void aParentOfTheOtherSide() {
        putUnder("finnish-brigade", "FIN", "russian-division");
        Planted.isFound(dataset, FORMATIONS, formation(FINNISH) + "/parent", "of the other side", "the same side");
    }

    @Test
    void aWholeBelowItsContingents() {
        set(state(BATTLEGROUP, 0) + "/strength/personnel/value", "1000");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(BATTLEGROUP, 0) + "/strength/personnel",
                "1000, below the sum of its contingents 1100",
                "not below its parts");
    }

    @Test
    void aRoundedWholeBelowItsContingents() {
        set(
                state(BATTLEGROUP, 0) + "/strength/personnel",
                "{\"value\": 1000, \"qualifier\": \"about\", \"scope\": \"whole-battlegroup\"}");
        Planted.isWarnedOf(
                dataset, FORMATIONS, state(BATTLEGROUP, 0) + "/strength/personnel", "1100", "not below its parts");
    }

    @Test
    void aBrigadeBelowTheBattlegroupInIt() {
        set(state(BRIGADE, 0) + "/strength/personnel/value", "1190");
        Planted.isWarnedOf(
                dataset,
                FORMATIONS,
                state(BRIGADE, 0) + "/strength/personnel",
                "1190, below the 1200 of the formations under it on 2017-04-01",
                "a whole not below its parts");
    }

    @Test
    void aPlanInAStateThatIsPresent() {
        set(state(BRIGADE, 0) + "/strength/tanks", "{\"value\": 40, \"scope\": \"plan\"}");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(BRIGADE, 0) + "/strength/tanks/scope",
                "in-place",
                "in announced states only");
    }

    @Test
    void strengthOfWhatLeft() {
        set(state(BATTLEGROUP, 1) + "/status", "\"withdrawn\"");
        Planted.isFound(dataset, FORMATIONS, state(BATTLEGROUP, 1) + "/strength", "1 figure", "no strength");
    }

    @Test
    void aValueOutsideItsRange() {
        set(state(BATTLEGROUP, 1) + "/strength/personnel/value", "1700");
        Planted.isFound(
                dataset,
                FORMATIONS,
                state(BATTLEGROUP, 1) + "/strength/personnel",
                "value 1700 above high 1600",
                "value at most high");
    }

    @Test
    void aBrigadeHeldWhereItIsHeldFor() {
        set(state(HELD, 0) + "/place", "\"voru\"");
        set("/features/3/geometry/coordinates", "[27.0, 57.83]");
        Planted.isFound(dataset, FORMATIONS, state(HELD, 0) + "/place", "held elsewhere", "where it stands");
    }

    @Test
    void presenceThatIsHeldElsewhere() {
        set(state(HELD, 0) + "/status", "\"in-place\"");
        Planted.isWarnedOf(
                dataset, FORMATIONS, state(HELD, 0) + "/earmarkedFor", "with the status in-place", "held-at-readiness");
    }

    @Test
    void readinessForNobody() {
        dataset.drop(FORMATIONS, state(HELD, 0) + "/earmarkedFor");
        Planted.isWarnedOf(dataset, FORMATIONS, state(HELD, 0), "for nobody", "earmarkedFor");
    }

    @Test
    void aFormationKnownFromRelaysOnly() {
        dataset.set(SOURCES, "/1/tier", "\"relay\"");
        Planted.isWarnedOf(dataset, FORMATIONS, "/features/4", "relay only", "official or press");
    }

    @Test
    void featuresOutOfOrder() {
        set("/features/1/id", "\"a-brigade\"");
        set(formation(BATTLEGROUP) + "/parent", "\"a-brigade\"");
        Planted.isWarnedOf(dataset, FORMATIONS, "/features/1/id", "\"a-brigade\" after", "sorted by id");
    }

    @Test
    void keysOutOfOrder() {
        dataset.write(
                FORMATIONS,
                dataset.text(FORMATIONS)
                        .replace(
                                "\"name\": \"Battlegroup Estonia\", \"shortName\": \"BG Estonia\"",
                                "\"shortName\": \"BG Estonia\", \"name\": \"Battlegroup Estonia\""));
        Planted.isWarnedOf(
                dataset, FORMATIONS, formation(BATTLEGROUP), "shortName, name", "the order name, shortName, side");
    }
}
