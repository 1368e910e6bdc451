package org.flankmap.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.flankmap.geo.Mgrs;
import org.flankmap.geo.MgrsGrid.Spacing;
import org.flankmap.geo.Position;

/**
 * Names MGRS grid lines where an edge of the view crosses them: zones and 100 km squares by their letters, which hold from
 * there on, finer lines by their kilometres within the square.
 */
final class MgrsEdge {
    private static final double STEP = 3;

    private final Spacing spacing;
    private final int digits;

    /** @param digits where the kilometres along the edge stand in a reference: 2 for the easting, 3 for the northing */
    private MgrsEdge(Spacing spacing, int digits) {
        this.spacing = spacing;
        this.digits = digits;
    }

    /** From the left to the right. */
    static List<GridNames.Name> across(Spacing spacing, double length, DoubleFunction<Position> place) {
        return new MgrsEdge(spacing, 2).names(length, place);
    }

    /** From above downwards. */
    static List<GridNames.Name> down(Spacing spacing, double length, DoubleFunction<Position> place) {
        return new MgrsEdge(spacing, 3).names(length, place);
    }

    private List<GridNames.Name> names(double length, DoubleFunction<Position> place) {
        List<GridNames.Name> names = new ArrayList<>();
        String[] before = null;
        for (double at = 0; at <= length; at += STEP) {
            String[] reference = Mgrs.format(place.apply(at)).split(" ");
            if (before == null || !before[0].equals(reference[0])) {
                names.add(new GridNames.Name(
                        spacing == Spacing.ZONE ? reference[0] : reference[0] + " " + reference[1], at));
            } else if (spacing != Spacing.ZONE && !before[1].equals(reference[1])) {
                names.add(new GridNames.Name(reference[1], at));
            } else if (fine() && cell(before) != cell(reference)) {
                names.add(new GridNames.Name(kilometres(Math.max(cell(before), cell(reference))), at));
            }
            before = reference;
        }
        return names;
    }

    private boolean fine() {
        return spacing == Spacing.TEN_KILOMETRES || spacing == Spacing.ONE_KILOMETRE;
    }

    private int cell(String[] reference) {
        return (int) (Integer.parseInt(reference[digits]) / spacing.metres());
    }

    private String kilometres(int cell) {
        return String.format("%02d", (int) (cell * spacing.metres() / 1000));
    }
}
