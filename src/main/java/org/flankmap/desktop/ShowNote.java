package org.flankmap.desktop;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A few words over a slide: for a moment at the lower edge, or beside what they speak of. */
final class ShowNote extends Label {
    private static final double MARGIN = 24;
    private static final double GAP = 22;

    private final PauseTransition moment = new PauseTransition(Duration.seconds(3));
    private double besideX = Double.NaN;
    private double besideY = Double.NaN;

    ShowNote() {
        getStyleClass().add("show-note");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        moment.setOnFinished(event -> setVisible(false));
    }

    /** Says something at the lower edge and soon falls silent. */
    void say(String text) {
        besideX = Double.NaN;
        setText(text);
        setVisible(true);
        moment.playFromStart();
        getParent().requestLayout();
    }

    /** Says something beside a point until it is told to be silent. */
    void stay(String text, double x, double y) {
        moment.stop();
        besideX = x;
        besideY = y;
        setText(text);
        setVisible(true);
        getParent().requestLayout();
    }

    void hush() {
        moment.stop();
        setVisible(false);
    }

    /** Takes its place in a room of a size. */
    void place(double width, double height) {
        double wide = Math.min(prefWidth(-1), width - 2 * MARGIN);
        double high = prefHeight(wide);
        double x = Double.isNaN(besideX) ? (width - wide) / 2 : besideX + GAP;
        double y = Double.isNaN(besideX) ? height - high - 2.5 * MARGIN : besideY - high / 2;
        if (x + wide > width - MARGIN) {
            x = besideX - GAP - wide;
        }
        resizeRelocate(Math.max(MARGIN, x), Math.max(MARGIN, Math.min(height - high - MARGIN, y)), wide, high);
    }
}
