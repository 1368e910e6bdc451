package org.flankmap.snapshot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.flankmap.cartography.Legend;

/** Draws a logo as large as a page has room for, its shape kept. */
final class LogoPainter {
    /** Logical pixels. */
    private static final double HEIGHT = 52;

    private static final double WIDEST = 200;

    private LogoPainter() {}

    /** Room it takes, logical pixels. */
    static Legend.Size size(Logo logo) {
        double width = logo.picture().getWidth();
        double height = logo.picture().getHeight();
        double part = Math.min(HEIGHT / height, WIDEST / width);
        return new Legend.Size(width * part, height * part);
    }

    static void paint(Graphics2D g, Logo logo, double x, double y) {
        BufferedImage picture = logo.picture();
        double part = size(logo).width() / picture.getWidth();
        AffineTransform placing = AffineTransform.getTranslateInstance(x, y);
        placing.scale(part, part);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.drawImage(picture, placing, null);
    }
}
