package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.geo.Viewport;
import org.flankmap.posture.Node;

/**
 * A map laid out for one view: what is drawn where, in logical pixels. Painters draw it and pointers ask it what they are
 * over, so that what is picked is what is seen.
 */
public final class MapScene {
    private static final double CORRIDOR_REACH = 6;
    private static final double NODE_REACH = 8;

    private final Viewport view;
    private final double scale;
    private final List<DrawnSymbol> symbols;
    private final List<DrawnCorridor> corridors;
    private final List<DrawnNode> nodes;
    private final List<MapLabel> labels;
    private final List<Point2D> towns;
    private final Set<Subject> highlighted;
    private final Layering layering;

    /**
     * A symbol in its final place.
     *
     * @param anchorX its true place
     * @param anchorY its true place
     * @param x middle of its frame
     * @param y middle of its frame
     * @param frameHeight height of a friendly land-unit frame at this size
     * @param box all it covers
     * @param stacked the subjects that found no room of their own and count under it
     * @param tag its nation's code where that stands on the frame for want of room beside it, or an empty text
     */
    public record DrawnSymbol(
            MapSymbol symbol,
            double anchorX,
            double anchorY,
            double x,
            double y,
            double frameHeight,
            Rectangle2D box,
            List<Subject> stacked,
            String tag) {
        DrawnSymbol tagged(String code) {
            return new DrawnSymbol(symbol, anchorX, anchorY, x, y, frameHeight, box, stacked, code);
        }
    }

    /**
     * A corridor in its final place.
     *
     * @param path all of it, for picking
     * @param own the parts that no corridor of its look before it has drawn
     */
    record DrawnCorridor(MapCorridor corridor, Path2D path, Path2D own) {}

    record DrawnNode(Node node, double x, double y, boolean capital, boolean named) {}

    MapScene(
            Viewport view,
            double scale,
            List<DrawnSymbol> symbols,
            List<DrawnCorridor> corridors,
            List<DrawnNode> nodes,
            List<MapLabel> labels,
            List<Point2D> towns,
            Set<Subject> highlighted,
            Layering layering) {
        this.layering = layering;
        this.view = view;
        this.scale = scale;
        this.symbols = List.copyOf(symbols);
        this.corridors = List.copyOf(corridors);
        this.nodes = List.copyOf(nodes);
        this.labels = List.copyOf(labels);
        this.towns = List.copyOf(towns);
        this.highlighted = Set.copyOf(highlighted);
    }

    public Viewport view() {
        return view;
    }

    double scale() {
        return scale;
    }

    public List<DrawnSymbol> symbols() {
        return symbols;
    }

    List<DrawnCorridor> corridors() {
        return corridors;
    }

    List<DrawnNode> nodes() {
        return nodes;
    }

    List<MapLabel> labels() {
        return labels;
    }

    /** Where towns that found room for their name lie. */
    List<Point2D> towns() {
        return towns;
    }

    Layering layering() {
        return layering;
    }

    boolean isHighlighted(Subject subject) {
        return highlighted.contains(subject);
    }

    /** Whether a symbol, or something that counts under it, is to stand out. */
    boolean isHighlighted(DrawnSymbol drawn) {
        return isHighlighted(drawn.symbol().subject())
                || drawn.stacked().stream().anyMatch(highlighted::contains);
    }

    /** Corridors with a part in the frame. */
    public List<MapCorridor> corridorsInFrame() {
        Rectangle2D frame = new Rectangle2D.Double(0, 0, view.width(), view.height());
        return corridors.stream()
                .filter(drawn -> drawn.path().intersects(frame))
                .map(DrawnCorridor::corridor)
                .toList();
    }

    /** Symbols whose middle lies in the frame. */
    public List<DrawnSymbol> symbolsInFrame() {
        return symbols.stream()
                .filter(drawn ->
                        drawn.x() >= 0 && drawn.x() <= view.width() && drawn.y() >= 0 && drawn.y() <= view.height())
                .toList();
    }

    /** What lies under a point of the view: the topmost first by kind, then the nearest. */
    public Optional<Subject> pick(double x, double y) {
        return symbolAt(x, y)
                .map(drawn -> drawn.symbol().subject())
                .or(() -> labelAt(x, y))
                .or(() -> nodeAt(x, y))
                .or(() -> corridorAt(x, y));
    }

    /** The symbol whose count of what lies under it is at a point. */
    public Optional<DrawnSymbol> stackAt(double x, double y) {
        TextStyle look = StackBadge.look(MapStyle.LIGHT.palette(), scale);
        return symbols.stream()
                .filter(drawn -> !drawn.stacked().isEmpty())
                .filter(drawn -> StackBadge.box(drawn, look, scale).contains(x, y))
                .reduce((lower, upper) -> upper);
    }

    /** The symbol under a point; the last drawn wins. */
    public Optional<DrawnSymbol> symbolAt(double x, double y) {
        for (int i = symbols.size() - 1; i >= 0; i--) {
            if (symbols.get(i).box().contains(x, y)) {
                return Optional.of(symbols.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> labelAt(double x, double y) {
        return labels.stream()
                .filter(label -> label.box().contains(x, y))
                .flatMap(label -> label.subject().stream())
                .findFirst();
    }

    private Optional<Subject> nodeAt(double x, double y) {
        DrawnNode nearest = null;
        double best = NODE_REACH * scale;
        for (DrawnNode node : nodes) {
            double distance = Point2D.distance(node.x(), node.y(), x, y);
            if (distance < best) {
                best = distance;
                nearest = node;
            }
        }
        return Optional.ofNullable(nearest)
                .map(drawn -> Subject.node(drawn.node().id()));
    }

    private Optional<Subject> corridorAt(double x, double y) {
        BasicStroke reach = new BasicStroke((float) (2 * CORRIDOR_REACH * scale));
        Rectangle2D point = new Rectangle2D.Double(x - 0.5, y - 0.5, 1, 1);
        List<DrawnCorridor> topFirst = new ArrayList<>(corridors);
        Collections.reverse(topFirst);
        return topFirst.stream()
                .filter(drawn -> near(drawn.path(), x, y))
                .filter(drawn -> reach.createStrokedShape(drawn.path()).intersects(point))
                .map(drawn -> Subject.corridor(drawn.corridor().corridor().id()))
                .findFirst();
    }

    private boolean near(Path2D path, double x, double y) {
        Rectangle2D bounds = path.getBounds2D();
        double reach = CORRIDOR_REACH * scale;
        return x >= bounds.getMinX() - reach
                && x <= bounds.getMaxX() + reach
                && y >= bounds.getMinY() - reach
                && y <= bounds.getMaxY() + reach;
    }
}
