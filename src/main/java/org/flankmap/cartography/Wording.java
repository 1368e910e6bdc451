package org.flankmap.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import org.flankmap.cartography.Inter.Weight;

/** One kind of text on a page, ready to measure and draw. */
public final class Wording {
    private final TextStyle look;

    private Wording(Weight weight, double size, Color ink, Color page) {
        look = new TextStyle(Inter.of(weight, size), ink, page, 0);
    }

    public static Wording title(MapStyle style) {
        return new Wording(
                Weight.BOLD, 26, style.palette().ink(), style.palette().page());
    }

    public static Wording subtitle(MapStyle style) {
        return new Wording(
                Weight.REGULAR, 15, style.palette().mutedInk(), style.palette().page());
    }

    public static Wording date(MapStyle style) {
        return new Wording(
                Weight.SEMI_BOLD, 18, style.palette().ink(), style.palette().page());
    }

    public static Wording note(MapStyle style) {
        return new Wording(
                Weight.REGULAR, 12, style.palette().mutedInk(), style.palette().page());
    }

    /** The title of a first slide. */
    public static Wording heading(MapStyle style) {
        return new Wording(
                Weight.BOLD, 34, style.palette().ink(), style.palette().page());
    }

    /** Below the title of a first slide. */
    public static Wording lead(MapStyle style) {
        return new Wording(
                Weight.REGULAR, 17, style.palette().mutedInk(), style.palette().page());
    }

    /** What a slide says. */
    public static Wording claim(MapStyle style) {
        return new Wording(
                Weight.REGULAR, 16, style.palette().ink(), style.palette().page());
    }

    /** Who says so. */
    public static Wording source(MapStyle style) {
        return new Wording(
                Weight.REGULAR, 12, style.palette().mutedInk(), style.palette().page());
    }

    /** A short word in bold, such as the letter of an arrow. */
    public static Wording label(MapStyle style) {
        return new Wording(
                Weight.BOLD, 14, style.palette().ink(), style.palette().page());
    }

    /** A marking on a band of its own colour. */
    public static Wording marking(Color ink, Color band) {
        return new Wording(Weight.BOLD, 15, ink, band);
    }

    /** The height of the type, logical pixels. */
    public double size() {
        return look.font().getSize2D();
    }

    public double width(String text) {
        return look.width(text);
    }

    public void draw(Graphics2D g, String text, double x, double y) {
        ScenePainter.paintText(g, text, look, x, y);
    }

    /** Breaks a text between words so that no line is wider than a width, where its words allow. */
    public List<String> lines(String text, double width) {
        return PanelPainter.lines(text, look, width);
    }

    /** Draws what fits in a width, ending in an ellipsis where that is not all. */
    public void drawShortened(Graphics2D g, String text, double x, double y, double width) {
        String shown = text;
        while (look.width(shown) > width && shown.length() > 1) {
            int cut = Math.max(1, shown.length() - Math.max(2, shown.length() / 40));
            shown = shown.substring(0, cut).stripTrailing() + "…";
            if (shown.length() <= 2) {
                break;
            }
        }
        draw(g, shown, x, y);
    }
}
