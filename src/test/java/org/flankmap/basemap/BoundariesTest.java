package org.flankmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.flankmap.posture.PostureReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundariesTest {
    private static final Basemap BASEMAP = Basemap.bundled();

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 44.952, 34.102, UKR",
        "Sevastopol, 44.60, 33.53, UKR",
        "Donetsk, 48.003, 37.805, UKR",
        "Luhansk, 48.567, 39.317, UKR",
        "Sukhumi, 43.010, 41.020, GEO",
        "Tskhinvali, 42.225, 43.970, GEO",
        "Tiraspol, 46.840, 29.630, MDA",
        "Kaliningrad, 54.710, 20.511, RUS",
        "Northern Nicosia, 35.20, 33.36, CYP",
        "Tapa, 59.261, 25.959, EST",
        "Daugavpils, 55.875, 26.536, LVA",
        "Suwałki, 54.100, 22.930, POL",
        "Rovaniemi, 66.503, 25.727, FIN",
        "Grodno, 53.678, 23.829, BLR",
        "Pskov, 57.819, 28.331, RUS",
        "Moscow, 55.756, 37.617, RUS"
    })
    void placesLieInTheCountryThatTheAlliesRecognise(String name, double latitude, double longitude, String country) {
        assertThat(BASEMAP.countryAt(new Position(latitude, longitude)))
                .as(name)
                .contains(country);
    }

    @Test
    void noBorderIsDrawnAlongTheNeckOfCrimea() {
        Position perekop = new Position(46.10, 33.70);
        double nearest = BASEMAP.landAt(9).borders().stream()
                .mapToDouble(border -> BASEMAP.distanceToBorder(border.one(), border.other(), perekop))
                .min()
                .orElseThrow();
        assertThat(nearest).isGreaterThan(100_000);
    }

    @Test
    void ukraineAndRussiaShareABorderOnlyInTheEast() {
        Position kharkivOblast = new Position(50.32, 36.9);
        assertThat(BASEMAP.distanceToBorder("UKR", "RUS", kharkivOblast)).isLessThan(30_000);
        assertThat(BASEMAP.distanceToBorder("RUS", "UKR", new Position(45.3, 35.5)))
                .isGreaterThan(150_000);
    }

    @Test
    void distanceIsNoughtOnLandAndGrowsAtSea() {
        Position tapa = new Position(59.261, 25.959);
        assertThat(BASEMAP.distanceToCountry("EST", tapa)).isZero();
        double fromHelsinki = BASEMAP.distanceToCountry("EST", new Position(60.17, 24.94));
        assertThat(fromHelsinki).isBetween(50_000.0, 80_000.0);
        assertThat(BASEMAP.distanceToCountry("XXX", tapa)).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ādaži",
                "Šiauliai",
                "Tapa",
                "Rzeszów",
                "Orzysz",
                "Klaipėda",
                "Łódź",
                "Kyiv",
                "Odesa",
                "Mažeikiai",
                "Tskhinvali"
            })
    void namesKeepTheirDiacritics(String name) {
        assertThat(BASEMAP.places()).extracting(Place::name).contains(name);
    }

    @Test
    void everyNodeOfThePostureIsNamed() {
        Set<String> names = BASEMAP.places().stream().map(Place::name).collect(Collectors.toSet());
        assertThat(names)
                .containsAll(PostureReader.bundled().nodes().values().stream()
                        .map(node -> node.name())
                        .toList());
    }

    @Test
    void labelsThinOutWithTheZoom() {
        var extent = Extent.BALTIC;
        assertThat(BASEMAP.placesIn(extent, 5))
                .hasSizeLessThan(BASEMAP.placesIn(extent, 7).size());
        assertThat(BASEMAP.placesIn(extent, 7))
                .hasSizeLessThan(BASEMAP.placesIn(extent, 9).size());
        assertThat(BASEMAP.placesIn(extent, 4)).extracting(Place::name).contains("Tallinn", "Rīga", "Vilnius");
    }

    @Test
    void kaliningradAndTheSuwalkiGapAreAlwaysNamed() {
        for (double zoom = 5; zoom <= 9.5; zoom += 0.5) {
            assertThat(BASEMAP.areaNamesIn(Extent.BALTIC, zoom))
                    .extracting(AreaName::text)
                    .contains("KALININGRAD (RUSSIA)");
        }
        NamedLine gap = BASEMAP.suwalkiGap();
        assertThat(gap.name()).isEqualTo("Suwałki gap");
        assertThat(BASEMAP.distanceToBorder("POL", "LTU", gap.from())).isLessThan(3000);
        assertThat(BASEMAP.distanceToBorder("POL", "LTU", gap.to())).isLessThan(3000);
    }

    @Test
    void russiaIsLandAtEveryLevelAlthoughItCrossesTheAntimeridian() {
        double x = Mercator.x(60);
        double y = Mercator.y(62);
        for (double zoom : new double[] {4, 6, 9}) {
            assertThat(BASEMAP.landAt(zoom).countries())
                    .filteredOn(country -> country.contains(x, y))
                    .extracting(Land.Country::id)
                    .containsExactly("RUS");
        }
    }

    @Test
    void aDamagedFileIsNamed(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"places.tsv", "areas.tsv"}) {
            Files.copy(Path.of("assets/basemap", name), folder.resolve(name));
        }
        Files.write(folder.resolve("land-2.bin"), new byte[] {'F', 'L', 'K'});
        Basemap broken = Basemap.in(folder);
        assertThatThrownBy(() -> broken.countryAt(new Position(59, 25)))
                .isInstanceOf(BasemapException.class)
                .hasMessageContaining("land-2.bin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tapa EST 59.26 2x.96 0 6 0 | wrong number in line 2",
                "Tapa EST 59.26 25.96 0 6   | lacks a number in line 2",
                "Tapa EST 99.26 25.96 0 6 0 | wrong position in line 2",
                "Tapa EST 59.26 25.96 0 6 0 9 | too many fields in line 2"
            })
    void aWrongLineIsNamed(String line, String fault, @TempDir Path folder) throws IOException {
        Files.copy(Path.of("assets/basemap/areas.tsv"), folder.resolve("areas.tsv"));
        Files.writeString(
                folder.resolve("places.tsv"), ("Rukla LTU 55.05 24.38 0 6 0\n" + line + "\n").replace(' ', '\t'));
        assertThatThrownBy(() -> Basemap.in(folder))
                .isInstanceOf(BasemapException.class)
                .hasMessageContaining("places.tsv")
                .hasMessageContaining(fault);
    }

    @Test
    void aTownIsNamedOnce() {
        Set<String> seen = new HashSet<>();
        for (Place place : BASEMAP.places()) {
            String letters =
                    Normalizer.normalize(place.name(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            long row = Math.round(place.position().latitude() * 10);
            long column = Math.round(place.position().longitude() * 10);
            assertThat(seen.add(letters + place.country() + row + "," + column))
                    .as(place.name())
                    .isTrue();
        }
    }
}
