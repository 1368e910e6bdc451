package org.flankmap.desktop;

import javafx.scene.control.Label;

/** Whose map is on which side of the divider. */
final class SideLabels {
    private static final double TOP = 14;
    private static final double GAP = 14;

    private final Label a = label("a");
    private final Label b = label("b");

    private static Label label(String side) {
        Label label = new Label();
        label.setId("side-" + side);
        label.getStyleClass().addAll("chip", "side-label", "side-label-" + side);
        label.setMouseTransparent(true);
        return label;
    }

    Label a() {
        return a;
    }

    Label b() {
        return b;
    }

    void show(String wordsA, String wordsB) {
        a.setText("A   " + wordsA);
        b.setText("B   " + wordsB);
    }

    void layout(double split, double width) {
        double roomA = Math.max(40, split - 2 * GAP);
        double roomB = Math.max(40, width - split - 2 * GAP);
        a.resize(Math.min(roomA, a.prefWidth(-1)), a.prefHeight(-1));
        b.resize(Math.min(roomB, b.prefWidth(-1)), b.prefHeight(-1));
        a.relocate(Math.rint(split - GAP - a.getWidth()), TOP);
        b.relocate(Math.rint(split + GAP), TOP);
    }
}
