package org.flankmap.search;

import org.flankmap.geo.Position;

/**
 * Something that was searched for.
 *
 * @param kind what it is
 * @param id its id in the dataset; an empty text for places and coordinates
 * @param title what the list shows
 * @param detail the line below it
 * @param position where to fly
 */
public record Found(Kind kind, String id, String title, String detail, Position position) {
    /** What can be found, in the order in which equals are listed. */
    public enum Kind {
        COORDINATES,
        FORMATION,
        STOCK,
        NODE,
        CORRIDOR,
        PLACE
    }
}
