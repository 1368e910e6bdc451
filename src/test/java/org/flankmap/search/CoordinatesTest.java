package org.flankmap.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Mgrs;
import org.flankmap.geo.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A position is understood in the ways people write one. */
class CoordinatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "54.6872, 25.2797 | 54.6872 | 25.2797",
                "54.6872 25.2797 | 54.6872 | 25.2797",
                "54,6872 25,2797 | 54.6872 | 25.2797",
                "54,6872; 25,2797 | 54.6872 | 25.2797",
                "54,25 | 54 | 25",
                "54.6872N 25.2797E | 54.6872 | 25.2797",
                "N54.6872 E25.2797 | 54.6872 | 25.2797",
                "N 54.6872°, E 25.2797° | 54.6872 | 25.2797",
                "54.6872° N 25.2797° E | 54.6872 | 25.2797",
                "25.2797E, 54.6872N | 54.6872 | 25.2797",
                "-33.5 -70.25 | -33.5 | -70.25",
                "33.5S 70.25W | -33.5 | -70.25",
                "54°41'14\"N 25°16'47\"E | 54.68722 | 25.27972",
                "54° 41′ 14″ N, 25° 16′ 47″ E | 54.68722 | 25.27972",
                "54°41’14.4”N 25°16’47”E | 54.68733 | 25.27972",
                "54°41.5'N 25°16.5'E | 54.69167 | 25.275",
                "N54°41'14\" E25°16'47\" | 54.68722 | 25.27972",
                "54 41 14 N 25 16 47 E | 54.68722 | 25.27972",
                "54 41 14 25 16 47 | 54.68722 | 25.27972",
                "54 41.5 N, 25 16.5 E | 54.69167 | 25.275",
            })
    void readsDegreesAndTheirParts(String text, double latitude, double longitude) {
        assertThat(Coordinates.parse(text)).hasValueSatisfying(position -> {
            assertThat(position.latitude()).isCloseTo(latitude, within(1e-5));
            assertThat(position.longitude()).isCloseTo(longitude, within(1e-5));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"34U FF 36752 24470", "34uff3675224470", "34UFF 367 244", " 34U FF 36752 24470 "})
    void readsGridReferences(String text) {
        assertThat(Coordinates.parse(text))
                .hasValueSatisfying(position -> assertThat(Geodesy.distance(position, new Position(54.3521, 23.1042)))
                        .isLessThan(1500));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Vilnius",
                "54",
                "91, 25",
                "54, 181",
                "54N 25N",
                "54E 25W",
                "N54N 25E",
                "54°61'N 25°E",
                "54°41'61\"N 25°E",
                "1st Division 2",
                "99ZZZ12"
            })
    void leavesOtherTextsAlone(String text) {
        assertThat(Coordinates.parse(text)).isEmpty();
    }

    @Property(tries = 200)
    void readsEveryPlaceThatItsGridReferenceNames(
            @ForAll @DoubleRange(min = 41, max = 70) double latitude,
            @ForAll @DoubleRange(min = 8, max = 42) double longitude) {
        Position place = new Position(latitude, longitude);
        assertThat(Coordinates.parse(Mgrs.format(place)))
                .hasValueSatisfying(
                        read -> assertThat(Geodesy.distance(read, place)).isLessThan(2));
    }
}
