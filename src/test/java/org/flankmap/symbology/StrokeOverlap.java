package org.flankmap.symbology;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/**
 * How well the dark strokes of two pictures of one symbol agree. Both are scaled until a friendly land unit's frame would be
 * 128 pixels high, laid over each other by the coloured field inside the frame, and each dark pixel asks for one of the other
 * picture within two pixels. The result is the smaller share of the two directions.
 */
final class StrokeOverlap {
    private static final int FRAME_HEIGHT = 128;
    private static final int SLACK = 2;
    private static final int WIDTH = 420;
    private static final int HEIGHT = 520;
    private static final double CENTRE_X = 210;
    private static final double CENTRE_Y = 220;
    private static final double SHARPER = 4;

    private StrokeOverlap() {}

    static double share(SymbolCode code, BufferedImage reference) {
        BufferedImage large = onWhite(WIDTH * 4, HEIGHT * 4);
        Graphics2D g = large.createGraphics();
        g.scale(SHARPER, SHARPER);
        SymbolPainter.paint(g, code, CENTRE_X, CENTRE_Y, FRAME_HEIGHT, SymbolStyle.LIGHT);
        g.dispose();
        Rectangle ours = field(large);
        boolean[][] drawn = dark(placed(large, ours, ours));
        boolean[][] wanted = dark(placed(reference, field(reference), ours));
        return Math.min(near(drawn, wanted), near(wanted, drawn));
    }

    /** The picture moved and scaled so that its field lies where the target field lies after {@link #SHARPER}. */
    private static BufferedImage placed(BufferedImage picture, Rectangle field, Rectangle target) {
        BufferedImage out = onWhite(WIDTH, HEIGHT);
        AffineTransform move = AffineTransform.getScaleInstance(1 / SHARPER, 1 / SHARPER);
        move.translate(target.x, target.y);
        move.scale(target.getWidth() / field.width, target.getHeight() / field.height);
        move.translate(-field.x, -field.y);
        Graphics2D g = out.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (move.getScaleX() >= 0.5) {
            g.drawImage(picture, new AffineTransformOp(move, AffineTransformOp.TYPE_BICUBIC), 0, 0);
        } else {
            // Shrinking by more than half skips pixels, so it goes in two steps.
            BufferedImage half = onWhite(picture.getWidth() / 2, picture.getHeight() / 2);
            Graphics2D first = half.createGraphics();
            first.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            first.drawImage(picture, 0, 0, half.getWidth(), half.getHeight(), null);
            first.dispose();
            move.scale(2, 2);
            g.drawImage(half, move, null);
        }
        g.dispose();
        return out;
    }

    /** The box of the coloured pixels. */
    private static Rectangle field(BufferedImage picture) {
        Rectangle box = null;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y), true);
                int high = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
                int low = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
                if (colour.getAlpha() > 200 && high > 200 && high - low > 60) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    box = box == null ? pixel : box.union(pixel);
                }
            }
        }
        if (box == null) {
            throw new IllegalArgumentException("the picture has no coloured field");
        }
        return box;
    }

    private static boolean[][] dark(BufferedImage picture) {
        boolean[][] dark = new boolean[picture.getHeight()][picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = new Color(picture.getRGB(x, y));
                dark[y][x] = colour.getRed() + colour.getGreen() + colour.getBlue() < 3 * 96;
            }
        }
        return dark;
    }

    private static double near(boolean[][] from, boolean[][] to) {
        int all = 0;
        int met = 0;
        for (int y = 0; y < from.length; y++) {
            for (int x = 0; x < from[y].length; x++) {
                if (from[y][x]) {
                    all++;
                    met += anyNear(to, x, y) ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : met / (double) all;
    }

    private static boolean anyNear(boolean[][] picture, int x, int y) {
        for (int dy = -SLACK; dy <= SLACK; dy++) {
            for (int dx = -SLACK; dx <= SLACK; dx++) {
                int row = y + dy;
                int column = x + dx;
                if (dx * dx + dy * dy <= SLACK * SLACK
                        && row >= 0
                        && row < picture.length
                        && column >= 0
                        && column < picture[row].length
                        && picture[row][column]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage onWhite(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }
}
