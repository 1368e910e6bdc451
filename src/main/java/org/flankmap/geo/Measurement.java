package org.flankmap.geo;

import java.util.List;

/** Something measured on the ellipsoid between points that a person has set: {@link MeasuredPath} or {@link MeasuredArea}. */
public sealed interface Measurement permits MeasuredPath, MeasuredArea {
    /** The points in the order they were set. */
    List<Position> points();
}
