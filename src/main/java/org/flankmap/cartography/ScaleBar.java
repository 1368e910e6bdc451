package org.flankmap.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.flankmap.cartography.Inter.Weight;
import org.flankmap.geo.Geodesy;
import org.flankmap.geo.Position;
import org.flankmap.geo.Viewport;

/**
 * A scale bar of a round length, true in the middle of the view.
 *
 * @param kilometres the round length it stands for: 1, 2 or 5 times a power of ten
 * @param length in logical pixels
 */
public record ScaleBar(int kilometres, double length) {
    /** The longest round bar that is no longer than so many logical pixels. */
    public static ScaleBar of(Viewport view, double longest) {
        Position west = view.position(view.width() / 2 - longest / 2, view.height() / 2);
        Position east = view.position(view.width() / 2 + longest / 2, view.height() / 2);
        double kilometresAtLongest = Geodesy.distance(west, east) / 1000;
        double power = Math.pow(10, Math.floor(Math.log10(kilometresAtLongest)));
        double round = power;
        for (double factor : new double[] {2, 5}) {
            if (factor * power <= kilometresAtLongest) {
                round = factor * power;
            }
        }
        int kilometres = (int) Math.max(1, Math.round(round));
        return new ScaleBar(kilometres, longest * kilometres / kilometresAtLongest);
    }

    /** Draws the bar from its left end, its foot at y, with its length after it; returns the width it took. */
    public double paint(Graphics2D g, double x, double y, MapPalette palette, double scale) {
        double tick = 5 * scale;
        Path2D bar = new Path2D.Double();
        bar.moveTo(x, y - tick);
        bar.lineTo(x, y);
        bar.lineTo(x + length, y);
        bar.lineTo(x + length, y - tick);
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke((float) (1.6 * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(bar);
        TextStyle text = new TextStyle(Inter.of(Weight.REGULAR, 12 * scale), palette.ink(), palette.page(), 0);
        String label = kilometres + " km";
        ScenePainter.paintText(g, label, text, x + length + 6 * scale, y);
        return length + 6 * scale + text.width(label);
    }
}
