package org.flankmap.basemap;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.geo.Position;

/**
 * Reads the names of countries and seas (kind, name, longitude, latitude, first and last zoom, separated by tabs) and the
 * Suwałki gap (name, longitude and latitude of both ends).
 */
final class AreaReader {
    private final List<AreaName> names = new ArrayList<>();
    private NamedLine suwalkiGap;

    AreaReader(byte[] bytes) {
        TableReader table = new TableReader("areas.tsv", bytes);
        while (table.hasNext()) {
            read(table);
            table.endLine();
        }
        if (suwalkiGap == null) {
            throw new BasemapException("areas.tsv", "lacks the Suwałki gap");
        }
    }

    private void read(TableReader table) {
        String kind = table.text();
        String name = table.text();
        switch (kind) {
            case "country" -> names.add(area(AreaName.Kind.COUNTRY, name, table));
            case "water" -> names.add(area(AreaName.Kind.WATER, name, table));
            case "gap" -> suwalkiGap = new NamedLine(name, position(table), position(table));
            default -> throw table.fault("has the unknown kind \"" + kind + "\"");
        }
    }

    private static AreaName area(AreaName.Kind kind, String name, TableReader table) {
        return new AreaName(kind, name, position(table), table.number(), table.number());
    }

    private static Position position(TableReader table) {
        double longitude = table.number();
        double latitude = table.number();
        try {
            return new Position(latitude, longitude);
        } catch (IllegalArgumentException outOfRange) {
            throw table.fault("has a wrong position");
        }
    }

    List<AreaName> names() {
        return List.copyOf(names);
    }

    NamedLine suwalkiGap() {
        return suwalkiGap;
    }
}
