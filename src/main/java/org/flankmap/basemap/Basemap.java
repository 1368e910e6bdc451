package org.flankmap.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.flankmap.geo.Extent;
import org.flankmap.geo.Mercator;
import org.flankmap.geo.Position;

/**
 * The land, water and names under the posture. Borders are drawn as the allies recognise them. The three levels of detail
 * are read when first needed. Safe to use from several threads.
 */
public final class Basemap {
    private static final int LEVELS = 3;
    private static final int FINEST = LEVELS - 1;
    private static final double EQUATOR = 40_075_016.686;

    private final Source files;
    private final Land[] levels = new Land[LEVELS];
    private CountryIndex countries;
    private final List<Place> places;
    private final List<AreaName> areaNames;
    private final NamedLine suwalkiGap;

    /** Where the files come from. */
    private interface Source {
        InputStream open(String name) throws IOException;
    }

    private Basemap(Source files) {
        this.files = files;
        places = PlaceReader.places(bytes("places.tsv"));
        AreaReader areas = new AreaReader(bytes("areas.tsv"));
        areaNames = areas.names();
        suwalkiGap = areas.suwalkiGap();
    }

    /** The base map that ships with the application. */
    public static Basemap bundled() {
        return new Basemap(name -> {
            InputStream stream = Basemap.class.getResourceAsStream("/assets/basemap/" + name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return stream;
        });
    }

    /** The base map in a folder. */
    public static Basemap in(Path folder) {
        return new Basemap(name -> Files.newInputStream(folder.resolve(name)));
    }

    private byte[] bytes(String name) {
        try (InputStream stream = files.open(name)) {
            return stream.readAllBytes();
        } catch (NoSuchFileException missing) {
            throw new BasemapException(name, "is missing");
        } catch (IOException unreadable) {
            throw new BasemapException(name, "cannot be read");
        }
    }

    /** The shapes to paint at a zoom of so many device pixels: 256·2^zoom for the world. */
    Land landAt(double deviceZoom) {
        return land(deviceZoom <= 5 ? 0 : deviceZoom <= 7 ? 1 : FINEST);
    }

    private Land land(int level) {
        synchronized (levels) {
            if (levels[level] == null) {
                String name = "land-" + level + ".bin";
                levels[level] = new LandReader(name, bytes(name)).read();
            }
            return levels[level];
        }
    }

    /** The country (ISO 3166 alpha-3) whose land a position lies on; empty at sea. */
    public Optional<String> countryAt(Position position) {
        return countryAt(Mercator.x(position.longitude()), Mercator.y(position.latitude()));
    }

    /** As {@link #countryAt(Position)} for a place on the Mercator unit square, which spares the projection. */
    public Optional<String> countryAt(double x, double y) {
        return countries().at(x, y);
    }

    private CountryIndex countries() {
        synchronized (levels) {
            if (countries == null) {
                countries = new CountryIndex(land(FINEST).countries());
            }
            return countries;
        }
    }

    /** Metres to the nearest land of a country (alpha-3); 0 on it, infinite for one that is not drawn. */
    public double distanceToCountry(String country, Position position) {
        double x = Mercator.x(position.longitude());
        double y = Mercator.y(position.latitude());
        double metresPerUnit = EQUATOR * Math.cos(Math.toRadians(position.latitude()));
        return land(FINEST).countries().stream()
                .filter(candidate -> candidate.id().equals(country))
                .mapToDouble(candidate -> candidate.contains(x, y)
                        ? 0
                        : candidate.rings().stream()
                                        .mapToDouble(ring -> ring.distance(x, y))
                                        .min()
                                        .orElse(Double.POSITIVE_INFINITY)
                                * metresPerUnit)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** Metres from a position to the nearest border between two countries (alpha-3); infinite where they share none. */
    public double distanceToBorder(String one, String other, Position position) {
        double x = Mercator.x(position.longitude());
        double y = Mercator.y(position.latitude());
        double metresPerUnit = EQUATOR * Math.cos(Math.toRadians(position.latitude()));
        return land(FINEST).borders().stream()
                        .filter(border -> (border.one().equals(one)
                                        && border.other().equals(other))
                                || (border.one().equals(other) && border.other().equals(one)))
                        .mapToDouble(border -> OpenLine.distance(border.line(), x, y))
                        .min()
                        .orElse(Double.POSITIVE_INFINITY)
                * metresPerUnit;
    }

    /** All towns, by rank. */
    public List<Place> places() {
        return places;
    }

    /** The towns that a view of an extent may name at a zoom, by rank. */
    public List<Place> placesIn(Extent extent, double zoom) {
        return places.stream()
                .filter(place -> place.namedAt(zoom) && extent.contains(place.position()))
                .toList();
    }

    /** The countries and seas that a view of an extent may name at a zoom. */
    public List<AreaName> areaNamesIn(Extent extent, double zoom) {
        return areaNames.stream()
                .filter(area -> zoom >= area.fromZoom() && zoom <= area.toZoom() && extent.contains(area.position()))
                .toList();
    }

    /** From the tripoint of Poland, Lithuania and Kaliningrad to that of Poland, Lithuania and Belarus. */
    public NamedLine suwalkiGap() {
        return suwalkiGap;
    }
}
