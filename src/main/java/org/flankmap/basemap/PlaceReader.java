package org.flankmap.basemap;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.geo.Position;

/** Reads the towns: a line each of name, country, latitude, longitude, people, rank and capital, separated by tabs. */
final class PlaceReader {
    private PlaceReader() {}

    static List<Place> places(byte[] bytes) {
        TableReader table = new TableReader("places.tsv", bytes);
        List<Place> places = new ArrayList<>(10_000);
        while (table.hasNext()) {
            places.add(place(table));
            table.endLine();
        }
        return List.copyOf(places);
    }

    private static Place place(TableReader table) {
        String name = table.text();
        String country = table.text();
        double latitude = table.number();
        double longitude = table.number();
        int population = (int) table.number();
        int rank = (int) table.number();
        boolean capital = table.number() == 1;
        try {
            return new Place(name, country, new Position(latitude, longitude), population, rank, capital);
        } catch (IllegalArgumentException outOfRange) {
            throw table.fault("has a wrong position");
        }
    }
}
