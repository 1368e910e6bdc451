package org.flankmap.basemap;

import java.awt.geom.Path2D;
import org.flankmap.geo.Viewport;

/**
 * Turns lines of the unit square into paths of a view, leaving out points that make no difference: those that fall within a
 * third of a device pixel of the last one drawn, and runs that stay on one side beyond the frame.
 */
final class ShapeBuilder {
    private static final double MARGIN = 24;

    private final double side;
    private final double originX;
    private final double originY;
    private final double right;
    private final double bottom;
    private final double step;
    private Path2D path;
    private double lastX;
    private double lastY;
    private boolean skipped;

    ShapeBuilder(Viewport view) {
        side = view.worldSize();
        originX = view.originX();
        originY = view.originY();
        right = view.width() + MARGIN;
        bottom = view.height() + MARGIN;
        step = 0.33 / view.scale();
        path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    }

    /** Whether any of a ring can be seen in the view, and it is not smaller than a point. */
    boolean sees(Ring ring) {
        double west = originX + ring.west() * side;
        double east = originX + ring.east() * side;
        double north = originY + ring.north() * side;
        double south = originY + ring.south() * side;
        boolean inFrame = east >= -MARGIN && west <= right && south >= -MARGIN && north <= bottom;
        return inFrame && (east - west > step || south - north > step);
    }

    void closed(Ring ring) {
        if (sees(ring)) {
            add(ring.points());
            path.closePath();
        }
    }

    void open(Ring line) {
        if (sees(line)) {
            add(line.points());
        }
    }

    private void add(double[] points) {
        double x = originX + points[0] * side;
        double y = originY + points[1] * side;
        path.moveTo(x, y);
        lastX = x;
        lastY = y;
        skipped = false;
        double heldX = x;
        double heldY = y;
        for (int i = 2; i < points.length; i += 2) {
            x = originX + points[i] * side;
            y = originY + points[i + 1] * side;
            boolean near = Math.abs(x - lastX) < step && Math.abs(y - lastY) < step;
            if (near || sameSideBeyond(x, y)) {
                heldX = x;
                heldY = y;
                skipped = true;
                continue;
            }
            if (skipped) {
                path.lineTo(heldX, heldY);
                skipped = false;
            }
            path.lineTo(x, y);
            lastX = x;
            lastY = y;
        }
        if (skipped) {
            path.lineTo(heldX, heldY);
        }
    }

    private boolean sameSideBeyond(double x, double y) {
        return (x < -MARGIN && lastX < -MARGIN)
                || (x > right && lastX > right)
                || (y < -MARGIN && lastY < -MARGIN)
                || (y > bottom && lastY > bottom);
    }

    Path2D path() {
        return path;
    }
}
