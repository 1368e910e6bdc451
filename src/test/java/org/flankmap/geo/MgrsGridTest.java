package org.flankmap.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flankmap.geo.MgrsGrid.Piece;
import org.flankmap.geo.MgrsGrid.Spacing;
import org.junit.jupiter.api.Test;

class MgrsGridTest {
    private static final Extent RIGA_BAY = new Extent(22.5, 56.4, 25.5, 58.2);

    /** A grid line passes where the reference's digits turn to zero: seen from two metres on either side they differ. */
    @Test
    void everyLineOfTenKilometresParsesAsAFullTenKilometres() {
        List<Piece> lines = MgrsGrid.lines(RIGA_BAY, Spacing.TEN_KILOMETRES);
        assertThat(lines)
                .filteredOn(piece -> !piece.edge())
                .hasSizeGreaterThan(100)
                .allSatisfy(piece -> {
                    String[] reference = Mgrs.format(piece.from()).split(" ");
                    assertThat(List.of(offLine(reference[2]), offLine(reference[3])))
                            .as(piece + " " + String.join(" ", reference))
                            .anyMatch(metres -> metres <= 2);
                });
    }

    /** Metres from the nearest multiple of 10 km. */
    private static int offLine(String digits) {
        int metres = Integer.parseInt(digits) % 10_000;
        return Math.min(metres, 10_000 - metres);
    }

    @Test
    void linesEndAtTheEdgeOfTheirZone() {
        List<Piece> lines = MgrsGrid.lines(RIGA_BAY, Spacing.HUNDRED_KILOMETRES);
        assertThat(lines)
                .filteredOn(piece -> !piece.edge())
                .isNotEmpty()
                .noneMatch(piece -> piece.from().longitude() < 24 && piece.to().longitude() > 24);
        assertThat(lines)
                .filteredOn(Piece::edge)
                .anyMatch(piece -> piece.from().longitude() == 24 && piece.to().longitude() == 24);
    }

    @Test
    void westernNorwayHasItsWiderZone() {
        List<Piece> zones = MgrsGrid.lines(new Extent(4, 58, 8, 62), Spacing.ZONE);
        assertThat(zones)
                .anyMatch(piece -> piece.from().longitude() == 3)
                .noneMatch(piece -> piece.from().longitude() == 6
                        && piece.to().longitude() == 6
                        && Math.min(piece.from().latitude(), piece.to().latitude()) >= 56
                        && Math.max(piece.from().latitude(), piece.to().latitude()) <= 64);
    }
}
