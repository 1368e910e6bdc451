package org.flankmap.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.posture.Corridor;
import org.flankmap.symbology.SymbolPainter;

/** Draws a scene over the base map, from the ground up: corridors, places, leader lines, names, symbols, what is selected. */
public final class ScenePainter {
    private final MapStyle style;
    private final MapPalette palette;
    private final double scale;

    /** @param scale how much larger than on a workstation everything is drawn, as given to the composer */
    public ScenePainter(MapStyle style, double scale) {
        this.style = style;
        this.palette = style.palette();
        this.scale = scale;
    }

    /** Smooth lines and letters, at exact positions. */
    public static void prepare(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Draws everything above the base map, in logical pixels. */
    public void paint(Graphics2D g, MapScene scene, Shape gapLine) {
        prepare(g);
        CorridorPainter corridors = new CorridorPainter(
                palette, scale * lineScale(scene.view().camera().zoom()));
        boolean grounded = false;
        for (Layer layer : scene.layering().order()) {
            boolean lines = layer == Layer.SEA_AND_AIR || layer == Layer.ROADS_AND_RAILWAYS;
            if (!lines && !grounded) {
                paintGround(g, scene, gapLine);
                grounded = true;
            }
            if (lines) {
                paintLines(g, scene, layer, corridors);
            } else {
                paintSymbols(g, scene, layer);
            }
        }
    }

    private void paintLines(Graphics2D g, MapScene scene, Layer layer, CorridorPainter corridors) {
        for (MapScene.DrawnCorridor drawn : scene.corridors()) {
            Corridor corridor = drawn.corridor().corridor();
            if (PostureContent.layer(corridor) != layer) {
                continue;
            }
            translucent(g, scene.layering().opacityOf(layer), own -> {
                if (scene.isHighlighted(Subject.corridor(corridor.id()))) {
                    glow(own, drawn.path());
                }
                corridors.paint(own, drawn.own(), corridor, drawn.corridor().state());
            });
        }
    }

    /** What the symbols stand on: places, leader lines and names. */
    private void paintGround(Graphics2D g, MapScene scene, Shape gapLine) {
        paintGap(g, gapLine);
        scene.towns().forEach(town -> dot(g, town.getX(), town.getY(), 2.0));
        scene.nodes().forEach(node -> dot(g, node.x(), node.y(), node.capital() ? 3.2 : 2.6));
        highlightNodes(g, scene);
        Map<Subject, Double> opacities = new HashMap<>();
        for (MapScene.DrawnSymbol drawn : scene.symbols()) {
            double opacity = scene.layering().opacityOf(drawn.symbol().layer());
            opacities.put(drawn.symbol().subject(), opacity);
            translucent(g, opacity, own -> leader(own, drawn));
        }
        for (MapLabel label : scene.labels()) {
            double opacity = label.subject()
                    .map(subject -> opacities.getOrDefault(subject, 1.0))
                    .orElse(1.0);
            translucent(g, opacity, own -> paintLabel(own, label));
        }
    }

    private void paintSymbols(Graphics2D g, MapScene scene, Layer layer) {
        for (MapScene.DrawnSymbol drawn : scene.symbols()) {
            if (drawn.symbol().layer() == layer) {
                translucent(
                        g,
                        scene.layering().opacityOf(layer),
                        own -> paintSymbol(own, drawn, scene.isHighlighted(drawn)));
            }
        }
    }

    private static void translucent(Graphics2D g, double opacity, Consumer<Graphics2D> painting) {
        if (opacity == 1) {
            painting.accept(g);
            return;
        }
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        painting.accept(g);
        g.setComposite(before);
    }

    /** Lines are finer when the whole theatre is in view. */
    private static double lineScale(double zoom) {
        return 0.55 + 0.45 * Math.max(0, Math.min(1, (zoom - 4.2) / 2.2));
    }

    private void glow(Graphics2D g, Path2D path) {
        g.setColor(MapStyle.translucent(palette.selection(), 110));
        g.setStroke(new BasicStroke((float) (10 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private void paintGap(Graphics2D g, Shape line) {
        g.setColor(palette.gap());
        float[] dashes = {(float) (5 * scale), (float) (4 * scale)};
        g.setStroke(new BasicStroke((float) (2 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, dashes, 0));
        g.draw(line);
    }

    private void dot(Graphics2D g, double x, double y, double radius) {
        double r = radius * scale;
        Ellipse2D circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(palette.mapHalo());
        g.fill(circle);
        g.setColor(palette.mapInk());
        g.setStroke(new BasicStroke((float) (1.3 * scale)));
        g.draw(circle);
    }

    private void highlightNodes(Graphics2D g, MapScene scene) {
        for (MapScene.DrawnNode node : scene.nodes()) {
            if (scene.isHighlighted(Subject.node(node.node().id()))) {
                double r = 8 * scale;
                g.setColor(palette.selection());
                g.setStroke(new BasicStroke((float) (2.4 * scale)));
                g.draw(new Ellipse2D.Double(node.x() - r, node.y() - r, 2 * r, 2 * r));
            }
        }
    }

    private void leader(Graphics2D g, MapScene.DrawnSymbol symbol) {
        double distance = Point2D.distance(symbol.anchorX(), symbol.anchorY(), symbol.x(), symbol.y());
        if (distance < 1) {
            return;
        }
        Line2D line = new Line2D.Double(symbol.anchorX(), symbol.anchorY(), symbol.x(), symbol.y());
        g.setColor(MapStyle.translucent(palette.mapHalo(), 190));
        g.setStroke(new BasicStroke((float) (2.6 * scale)));
        g.draw(line);
        g.setColor(palette.leader());
        g.setStroke(new BasicStroke((float) (1.1 * scale)));
        g.draw(line);
        double r = 2.1 * scale;
        g.fill(new Ellipse2D.Double(symbol.anchorX() - r, symbol.anchorY() - r, 2 * r, 2 * r));
    }

    private void paintSymbol(Graphics2D g, MapScene.DrawnSymbol drawn, boolean highlighted) {
        if (highlighted) {
            Rectangle2D box = drawn.box();
            double grow = 4 * scale;
            RoundRectangle2D ring = new RoundRectangle2D.Double(
                    box.getX() - grow,
                    box.getY() - grow,
                    box.getWidth() + 2 * grow,
                    box.getHeight() + 2 * grow,
                    4 * grow,
                    4 * grow);
            g.setColor(MapStyle.translucent(palette.selection(), 60));
            g.fill(ring);
            g.setColor(palette.selection());
            g.setStroke(new BasicStroke((float) (2.4 * scale)));
            g.draw(ring);
        }
        SymbolPainter.paint(g, drawn.symbol().code(), drawn.x(), drawn.y(), drawn.frameHeight(), style.symbols());
        Rectangle2D frame = SymbolPainter.frame(drawn.symbol().code(), drawn.x(), drawn.y(), drawn.frameHeight());
        if (!drawn.tag().isEmpty()) {
            tag(g, drawn.tag(), frame);
        }
        if (!drawn.stacked().isEmpty()) {
            badge(g, drawn);
        }
    }

    /** A nation's code across the foot of a frame, from its left corner. */
    private void tag(Graphics2D g, String code, Rectangle2D frame) {
        TextStyle look = new TextStyle(Inter.of(Inter.Weight.BOLD, 9 * scale), palette.ink(), palette.page(), 0);
        double width = look.width(code) + 5 * scale;
        double height = 11 * scale;
        double x = frame.getX() - 2 * scale;
        double y = frame.getMaxY() - height + 2 * scale;
        RoundRectangle2D plate = new RoundRectangle2D.Double(x, y, width, height, 4 * scale, 4 * scale);
        g.setColor(palette.page());
        g.fill(plate);
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke((float) (0.8 * scale)));
        g.draw(plate);
        paintText(g, code, look, x + 2.5 * scale, y + 8.8 * scale);
    }

    /** How many more count under a symbol, at the lower right corner of its frame. */
    private void badge(Graphics2D g, MapScene.DrawnSymbol drawn) {
        TextStyle look = StackBadge.look(palette, scale);
        Rectangle2D box = StackBadge.box(drawn, look, scale);
        g.setColor(palette.ink());
        g.fill(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), box.getHeight(), box.getHeight()));
        paintText(g, StackBadge.text(drawn), look, box.getX() + 3.5 * scale, box.getY() + 10 * scale);
    }

    private static void paintLabel(Graphics2D g, MapLabel label) {
        double y = label.box().getY();
        for (MapLabel.Line line : label.lines()) {
            TextStyle look = line.style();
            double spare = label.box().getWidth() - look.width(line.text());
            double x = label.box().getX()
                    + switch (label.alignment()) {
                        case LEFT -> 0;
                        case CENTRE -> spare / 2;
                        case RIGHT -> spare;
                    };
            paintText(g, line.text(), look, x, y + look.ascent());
            y += look.lineHeight();
        }
    }

    /** Draws a line of text from its left end on its foot line, with its halo below. */
    public static void paintText(Graphics2D g, String text, TextStyle look, double x, double y) {
        if (look.haloWidth() > 0) {
            Shape outline =
                    look.font().createGlyphVector(TextStyle.MEASURE, text).getOutline((float) x, (float) y);
            Color halo = look.halo();
            g.setColor(MapStyle.translucent(halo, 225));
            g.setStroke(new BasicStroke((float) (2 * look.haloWidth()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(outline);
        }
        g.setFont(look.font());
        g.setColor(look.ink());
        g.drawString(text, (float) x, (float) y);
    }
}
