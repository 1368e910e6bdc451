package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.flankmap.posture.validation.SmallDataset.CORRIDORS;
import static org.flankmap.posture.validation.SmallDataset.NODES;
import static org.flankmap.posture.validation.SmallDataset.SOURCES;
import static org.flankmap.posture.validation.SmallDataset.STOCKS;

import java.util.Optional;
import org.flankmap.geo.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules demand of stocks, places, corridors, sources and the rest beyond their form. */
class SenseOfTheRestTest {
    private final SmallDataset dataset = new SmallDataset();

    @Test
    void anIdTwiceInDifferentFiles() {
        dataset.write("sources/more.json", dataset.text(SOURCES));
        dataset.set("dataset.json", "/sources/1", "\"sources/more.json\"");
        assertThat(dataset.validate().findings()).hasSize(2).first().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("sources/more.json");
            assertThat(finding.pointer()).isEqualTo("/0/id");
            assertThat(finding.expected()).contains("as it is in " + SOURCES);
        });
    }

    @Test
    void aStockThatIsNotWhereItLies() {
        dataset.set(STOCKS, "/features/0/geometry/coordinates", "[24.75, 59.44]");
        Planted.isFound(dataset, STOCKS, "/features/0/geometry/coordinates", "24.75", "place tapa");
    }

    @Test
    void aGaugeOnARoad() {
        dataset.set(CORRIDORS, "/features/0/properties/mode", "\"road\"");
        Planted.isFound(dataset, CORRIDORS, "/features/0/properties/gauge", "the mode road", "with rail only");
    }

    @Test
    void aRailwayWithoutGauge() {
        dataset.drop(CORRIDORS, "/features/0/properties/gauge");
        Planted.isWarnedOf(dataset, CORRIDORS, "/features/0/properties", "without gauge", "a gauge");
    }

    @Test
    void aLineThatEndsElsewhere() {
        dataset.set(CORRIDORS, "/features/0/geometry/coordinates/2", "[25.95, 59.26]");
        Planted.isFound(dataset, CORRIDORS, "/features/0/geometry/coordinates/2", "25.95", "where tapa is");
    }

    @Test
    void aLineThatMissesANode() {
        dataset.set(CORRIDORS, "/features/1/geometry/coordinates/1", "[25.959, 59.26]");
        Planted.isFound(dataset, CORRIDORS, "/features/1/properties/nodes/1", "\"tapa\"", "through its nodes in order");
    }

    @Test
    void aCorridorCutOffFromTheOthers() {
        dataset.set(CORRIDORS, "/features/1/properties/nodes", "[\"luga\", \"voru\"]");
        dataset.set(CORRIDORS, "/features/1/geometry/coordinates", "[[29.85, 58.74], [27.0, 57.83]]");
        assertThat(dataset.validate().findings()).singleElement().satisfies(finding -> assertThat(finding.found())
                .contains("2 nodes cut off"));
    }

    @Test
    void aGarrisonThatNothingReaches() {
        dataset.drop(NODES, "/features/4/properties/joins");
        Planted.isFound(dataset, NODES, "/features/4/properties", "on no corridor", "joins");
    }

    @Test
    void aGarrisonThatJoinsWhatNothingReaches() {
        dataset.set(NODES, "/features/4/properties/joins", "\"bulford\"");
        Planted.isFound(dataset, NODES, "/features/4/properties/joins", "\"bulford\" on no corridor", "a node of a");
    }

    @Test
    void aJoinedNodeThatDoesNotExist() {
        dataset.set(NODES, "/features/4/properties/joins", "\"nowhere\"");
        Planted.isFound(dataset, NODES, "/features/4/properties/joins", "\"nowhere\"", "the id of a node");
    }

    @ParameterizedTest
    @CsvSource({
        "https://93.184.216.34/page, not a bare IP number",
        "http://[2001:db8::1]/page, not a bare IP number",
        "https://1572395042/page, not a bare IP number",
        "https://localhost/page, a host with a name",
        "https://www.example.org/%zz, a well-formed address"
    })
    void anAddressThatIsNone(String url, String expected) {
        dataset.set(SOURCES, "/0/url", "\"" + url + "\"");
        Planted.isFound(dataset, SOURCES, "/0/url", url, expected);
    }

    @Test
    void yearsOfSpendingOutOfOrder() {
        dataset.set("nations.json", "/0/spending/1/year", "2020");
        Planted.isFound(dataset, "nations.json", "/0/spending/1/year", "2020", "a year after 2021");
    }

    @Test
    void aParameterOutsideWhatIsPossible() {
        dataset.set("parameters.json", "/1/high", "61");
        Planted.isFound(dataset, "parameters.json", "/1", "high 61 above physicalHigh 60", "at most");
    }

    @Test
    void aContextSourceThatDoesNotExist() {
        dataset.set("context.json", "/series/0/points/0/sources/0", "\"hearsay\"");
        Planted.isFound(dataset, "context.json", "/series/0/points/0/sources/0", "\"hearsay\"", "the id of a source");
    }

    /** Estonia is all land east of 24 degrees, Russia all east of 28, and west of 24 is the sea. */
    private static final Borders BORDERS = new Borders() {
        @Override
        public Optional<String> countryAt(Position position) {
            if (position.longitude() < 0) {
                return Optional.of("GBR");
            }
            if (position.longitude() < 24) {
                return Optional.empty();
            }
            return Optional.of(position.longitude() < 28 ? "EST" : "RUS");
        }

        @Override
        public double distanceTo(String country, Position position) {
            return country.equals("EST")
                    ? Math.max(24 - position.longitude(), position.longitude() - 28) * 57_000
                    : 1e6;
        }
    };

    private ValidationReport withTallinnAt(double longitude, String kinds) {
        String point = "[" + longitude + ", 59.44]";
        dataset.set(NODES, "/features/2/geometry/coordinates", point);
        dataset.set(NODES, "/features/2/properties/kinds", kinds);
        dataset.set(CORRIDORS, "/features/0/geometry/coordinates/0", point);
        dataset.set(CORRIDORS, "/features/1/geometry/coordinates/2", point);
        return dataset.validate(BORDERS);
    }

    @Test
    void placesInTheCountryTheyClaim() {
        assertThat(dataset.validate(BORDERS).findings()).isEmpty();
        assertThat(withTallinnAt(23.8, "[\"port\"]").findings()).isEmpty();
        assertThat(withTallinnAt(28.2, "[\"border-crossing\"]").findings()).isEmpty();
    }

    @Test
    void aHarbourFarOutAtSea() {
        Planted.isFound(
                withTallinnAt(23.7, "[\"port\"]"),
                Severity.ERROR,
                NODES,
                "/features/2/geometry/coordinates",
                "at sea, 17 km off",
                "a position in EST");
    }

    @Test
    void aTownAcrossTheBorder() {
        Planted.isFound(
                withTallinnAt(28.2, "[\"city\"]"),
                Severity.ERROR,
                NODES,
                "/features/2/geometry/coordinates",
                "in RUS, 11 km off",
                "a position in EST");
    }
}
