package org.flankmap.posture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.OptionalAssert;
import org.flankmap.posture.validation.DatasetValidator;
import org.flankmap.posture.validation.Severity;
import org.flankmap.posture.validation.ValidationReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the shipped dataset holds. */
class ShippedDatasetTest {
    private static final Posture POSTURE = PostureReader.bundled();

    @Test
    void holdsAtLeast110AlliedAndHostNationFormations() {
        assertThat(formations(Side.ALLIED)).isGreaterThanOrEqualTo(110);
    }

    @Test
    void holdsAtLeast30OpposingFormations() {
        assertThat(formations(Side.OPPOSING)).isGreaterThanOrEqualTo(30);
    }

    private static long formations(Side side) {
        return POSTURE.formations().values().stream()
                .filter(formation -> formation.side() == side)
                .count();
    }

    @Test
    void holdsAtLeast20Stocks() {
        assertThat(POSTURE.stocks()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void holdsAtLeast30Corridors() {
        assertThat(POSTURE.corridors()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void holdsAtLeast90Nodes() {
        assertThat(POSTURE.nodes()).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void contradictsItselfNowhere() {
        ValidationReport report = new DatasetValidator(Optional.empty()).validate(DatasetFiles.bundled());
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    /** The table of the research: at each date the figure lies within its bounds; without bounds none may be shown. */
    @TestFactory
    Stream<DynamicTest> battlegroupPersonnelIsThatOfTheResearch() throws IOException {
        String table;
        try (InputStream stream = ShippedDatasetTest.class.getResourceAsStream("battlegroup-personnel.csv")) {
            table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        return table.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split(",", -1))
                .map(row -> DynamicTest.dynamicTest(row[0] + " on " + row[1], () -> personnelIs(row)));
    }

    private static void personnelIs(String[] row) {
        Formation battlegroup = POSTURE.formations().get(row[0]);
        assertThat(battlegroup).describedAs(row[0]).isNotNull();
        Optional<Figure> personnel = battlegroup
                .on(LocalDate.parse(row[1]))
                .filter(state -> state.status() != Status.ANNOUNCED)
                .flatMap(state -> state.strength().whole(Indicator.PERSONNEL));
        OptionalAssert<Figure> known = assertThat(personnel).describedAs("personnel by research rows " + row[4]);
        if (row[2].isBlank() && row[3].isBlank()) {
            known.isEmpty();
        } else {
            double low = row[2].isBlank() ? 0 : Double.parseDouble(row[2]);
            double high = row[3].isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(row[3]);
            known.hasValueSatisfying(figure -> assertThat(figure.preferred()).isBetween(low, high));
        }
    }
}
