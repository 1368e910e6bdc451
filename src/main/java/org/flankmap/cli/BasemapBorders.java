package org.flankmap.cli;

import java.util.Optional;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Position;
import org.flankmap.posture.validation.Borders;

/** The borders that the base map draws, for holding the dataset's places against the countries they claim. */
record BasemapBorders(Basemap basemap) implements Borders {
    @Override
    public Optional<String> countryAt(Position position) {
        return basemap.countryAt(position);
    }

    @Override
    public double distanceTo(String country, Position position) {
        return basemap.distanceToCountry(country, position);
    }
}
