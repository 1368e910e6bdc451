package org.flankmap.basemap;

import org.flankmap.geo.Position;

/** A straight line across the map that has a name, such as the Suwałki gap. */
public record NamedLine(String name, Position from, Position to) {
    public Position middle() {
        return new Position((from.latitude() + to.latitude()) / 2, (from.longitude() + to.longitude()) / 2);
    }
}
