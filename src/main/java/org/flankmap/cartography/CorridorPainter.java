package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.flankmap.posture.Alignment;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.CorridorState;
import org.flankmap.posture.Mode;

/**
 * Draws corridors so that their modes differ without colour too: roads solid, 1435 mm rail dark with pale dashes, broad gauge
 * finer, sea lines long-dashed, air dash-dotted, waterways wavy-short; what cannot be used yet, or whose route is not
 * public, is dotted or dashed.
 */
public final class CorridorPainter {
    private final MapPalette palette;
    private final double width;

    /** @param scale how much wider than on a workstation the lines are drawn */
    public CorridorPainter(MapPalette palette, double scale) {
        this.palette = palette;
        this.width = scale;
    }

    /** Draws a corridor along a line already in logical pixels. */
    public void paint(Graphics2D g, Shape line, Corridor corridor, CorridorState state) {
        paintLine(g, line, corridor, state.status().usable());
    }

    private void paintLine(Graphics2D g, Shape line, Corridor corridor, boolean usable) {
        Mode mode = corridor.mode();
        boolean standardGauge = corridor.gauge().orElse(0) == 1435;
        Color colour = colour(mode, standardGauge);
        double thickness = width * thickness(mode, standardGauge);
        casing(g, line, thickness, mode);
        g.setColor(colour);
        if (!usable) {
            g.setStroke(dashed(thickness, 0.1, 2.2, BasicStroke.CAP_ROUND));
            g.draw(line);
            return;
        }
        if (mode == Mode.SEA) {
            g.setStroke(dashed(thickness, 4.5, 2.6, BasicStroke.CAP_BUTT));
            g.draw(line);
        } else if (mode == Mode.AIR) {
            g.setStroke(new BasicStroke(
                    (float) thickness,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    4,
                    new float[] {(float) (7 * width), (float) (3 * width), (float) (1.5 * width), (float) (3 * width)},
                    0));
            g.draw(line);
        } else if (mode == Mode.INLAND_WATERWAY) {
            g.setStroke(dashed(thickness, 1.6, 1.2, BasicStroke.CAP_BUTT));
            g.draw(line);
        } else if (corridor.alignment() == Alignment.ILLUSTRATIVE && mode == Mode.ROAD) {
            g.setStroke(dashed(thickness, 3, 1.4, BasicStroke.CAP_BUTT));
            g.draw(line);
        } else {
            g.setStroke(solid(thickness));
            g.draw(line);
            if (mode == Mode.RAIL) {
                sleepers(g, line, thickness, standardGauge, corridor.alignment() == Alignment.ILLUSTRATIVE);
            }
        }
    }

    private void casing(Graphics2D g, Shape line, double thickness, Mode mode) {
        if (mode == Mode.AIR || mode == Mode.SEA) {
            return;
        }
        Color halo = palette.mapHalo();
        g.setColor(new Color(halo.getRed(), halo.getGreen(), halo.getBlue(), 200));
        g.setStroke(solid(thickness + 2.2 * width));
        g.draw(line);
    }

    private void sleepers(Graphics2D g, Shape line, double thickness, boolean standardGauge, boolean illustrative) {
        g.setColor(palette.railDash());
        double dash = standardGauge ? 2.2 : 0.9;
        double space = illustrative ? dash * 0.8 : dash * 1.6;
        g.setStroke(dashed(thickness * (standardGauge ? 0.5 : 0.45), dash * 2, space * 2, BasicStroke.CAP_BUTT));
        g.draw(line);
    }

    private Color colour(Mode mode, boolean standardGauge) {
        return switch (mode) {
            case ROAD -> palette.road();
            case RAIL -> standardGauge ? palette.standardRail() : palette.broadRail();
            case SEA, AIR, INLAND_WATERWAY -> palette.sea();
        };
    }

    private static double thickness(Mode mode, boolean standardGauge) {
        return switch (mode) {
            case ROAD -> 2.4;
            case RAIL -> standardGauge ? 3.2 : 2.8;
            case SEA -> 2.2;
            case AIR -> 1.4;
            case INLAND_WATERWAY -> 3.0;
        };
    }

    private BasicStroke solid(double thickness) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private BasicStroke dashed(double thickness, double dash, double space, int cap) {
        float[] pattern = {(float) (dash * thickness), (float) (space * thickness)};
        return new BasicStroke((float) thickness, cap, BasicStroke.JOIN_ROUND, 4, pattern, 0);
    }
}
