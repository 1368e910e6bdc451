package org.flankmap.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;
import org.junit.jupiter.api.Test;

class CountryIndexTest {
    private static final double FINEST_ZOOM = 12;

    @Test
    void agreesWithTheRingsOfEveryCountryAllOverTheTheatre() {
        Basemap basemap = Basemap.bundled();
        List<Land.Country> countries = basemap.landAt(FINEST_ZOOM).countries();
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            Position position = new Position(35 + random.nextDouble() * 38, -20 + random.nextDouble() * 70);
            double x = Mercator.x(position.longitude());
            double y = Mercator.y(position.latitude());
            Optional<String> expected = countries.stream()
                    .filter(country -> country.contains(x, y))
                    .map(Land.Country::id)
                    .findFirst();
            assertThat(basemap.countryAt(position)).as(position.toString()).isEqualTo(expected);
        }
    }
}
