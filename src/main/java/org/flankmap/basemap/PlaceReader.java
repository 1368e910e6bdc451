package org.flankmap.basemap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.flankmap.geo.Position;

/** Reads the towns: a line each of name, country, latitude, longitude, people, rank and capital, separated by tabs. */
final class PlaceReader {
    private static final String FILE = "places.tsv";
    private static final int FIELDS = 7;

    private PlaceReader() {}

    static List<Place> places(byte[] bytes) {
        List<Place> places = new ArrayList<>(10_000);
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            number++;
            places.add(place(line.split("\t", -1), number));
        }
        return List.copyOf(places);
    }

    private static Place place(String[] fields, int line) {
        try {
            if (fields.length == FIELDS) {
                Position position = new Position(Double.parseDouble(fields[2]), Double.parseDouble(fields[3]));
                return new Place(
                        fields[0],
                        fields[1],
                        position,
                        Integer.parseInt(fields[4]),
                        Integer.parseInt(fields[5]),
                        fields[6].equals("1"));
            }
        } catch (IllegalArgumentException notANumber) {
            throw new BasemapException(FILE, "has a wrong number in line " + line);
        }
        throw new BasemapException(FILE, "has " + fields.length + " instead of " + FIELDS + " fields in line " + line);
    }
}
