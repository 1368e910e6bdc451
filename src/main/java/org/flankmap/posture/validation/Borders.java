package org.flankmap.posture.validation;

import java.util.Optional;
import org.flankmap.geo.Position;

/** The borders of countries, as the base map draws them. */
public interface Borders {
    /** The country (ISO 3166 alpha-3) whose land a position lies on; empty at sea. */
    Optional<String> countryAt(Position position);

    /**
     * Metres from a position to the nearest land of a country; 0 on it, infinite for a country that is not drawn.
     *
     * @param country ISO 3166 alpha-3
     */
    double distanceTo(String country, Position position);
}
