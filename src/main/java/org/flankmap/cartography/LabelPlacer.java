package org.flankmap.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives labels room in the order they are asked for: the first spot around their mark that covers no symbol and no other
 * label, or none at all. Labels that would be cut by the frame of the picture try another side first.
 */
final class LabelPlacer {
    private final BoxIndex taken = new BoxIndex(96);
    private final LineIndex leaders = new LineIndex();
    private final List<MapLabel> placed = new ArrayList<>();
    private final Rectangle2D frame;

    LabelPlacer(Rectangle2D frame) {
        this.frame = frame;
    }

    void block(Rectangle2D box) {
        taken.add(box);
    }

    List<MapLabel> placed() {
        return placed;
    }

    /** A leader line that labels keep off where there is another spot. */
    void avoid(Line2D leader) {
        leaders.add(leader);
    }

    /** Beside a mark: at the right and the left, below, above; off the leader lines if there is such a spot. */
    boolean beside(
            Rectangle2D mark, double gap, List<MapLabel.Line> lines, Optional<Subject> subject, boolean leftFirst) {
        double width = MapLabel.width(lines);
        double height = MapLabel.height(lines);
        double middle = mark.getCenterY() - height / 2;
        double centred = mark.getCenterX() - width / 2;
        Spot right = new Spot(mark.getMaxX() + gap, middle, MapLabel.Align.LEFT);
        Spot left = new Spot(mark.getMinX() - gap - width, middle, MapLabel.Align.RIGHT);
        Spot near = leftFirst ? left : right;
        List<Spot> spots = List.of(
                near,
                leftFirst ? right : left,
                new Spot(centred, mark.getMaxY() + gap * 0.5, MapLabel.Align.CENTRE),
                new Spot(centred, mark.getMinY() - gap * 0.5 - height, MapLabel.Align.CENTRE),
                near.lower(-height * 0.7),
                near.lower(height * 0.7));
        for (Spot spot : spots) {
            if (!leaders.isCrossedBy(MapLabel.box(lines, spot.x, spot.y))
                    && at(spot.x, spot.y, lines, spot.align, subject)) {
                return true;
            }
        }
        for (Spot spot : spots) {
            if (at(spot.x, spot.y, lines, spot.align, subject)) {
                return true;
            }
        }
        return false;
    }

    private record Spot(double x, double y, MapLabel.Align align) {
        Spot lower(double by) {
            return new Spot(x, y + by, align);
        }
    }

    /** Around a point that the label belongs to as a whole, nearest first. */
    boolean around(double x, double y, double reach, List<MapLabel.Line> lines) {
        double width = MapLabel.width(lines);
        double height = MapLabel.height(lines);
        double step = height * 1.1;
        for (double distance = 0; distance <= reach; distance += step) {
            for (int direction = 0; direction < (distance == 0 ? 1 : 8); direction++) {
                double angle = direction * Math.PI / 4;
                double centreX = x + Math.cos(angle) * distance * 1.4;
                double centreY = y + Math.sin(angle) * distance;
                if (at(centreX - width / 2, centreY - height / 2, lines, MapLabel.Align.CENTRE, Optional.empty())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean at(double x, double y, List<MapLabel.Line> lines, MapLabel.Align align, Optional<Subject> subject) {
        Rectangle2D box = MapLabel.box(lines, x, y);
        if (!frame.contains(box) || !taken.isFree(box)) {
            return false;
        }
        taken.add(box);
        placed.add(new MapLabel(lines, box, align, subject));
        return true;
    }
}
