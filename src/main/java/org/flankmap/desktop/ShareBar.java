package org.flankmap.desktop;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import org.flankmap.cartography.PanelContent;

/**
 * One state's bar: its full width is a brigade, or what is required where that is more, the upper band what is in place in B,
 * the lower thin band A, hatching what is held ready elsewhere, an outline what is only announced, and the tick what is required.
 */
final class ShareBar extends Pane {
    private static final double HEIGHT = 24;

    private final PanelContent.Bar bar;
    private final Region track = region("bar-track");
    private final Region inPlace = region("bar-b");
    private final Rectangle held = new Rectangle();
    private final Region announced = region("bar-announced");
    private final Region before = region("bar-a");
    private final Region end = region("bar-end");
    private final Region tick = region("bar-tick");

    ShareBar(PanelContent.Bar bar) {
        this.bar = bar;
        setMinHeight(HEIGHT + 6);
        setPrefHeight(HEIGHT + 6);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(bar.state() + ": " + bar.share() + " of a brigade in place. " + bar.caption());
        held.setFill(hatching());
        getChildren().addAll(track, held, announced, inPlace, before, end, tick);
    }

    private static LinearGradient hatching() {
        Color ink = Color.web("#2f86b0");
        Color gap = Color.web("#2f86b0", 0.22);
        return new LinearGradient(
                0,
                0,
                5,
                5,
                false,
                CycleMethod.REPEAT,
                new Stop(0, ink),
                new Stop(0.45, ink),
                new Stop(0.45, gap),
                new Stop(1, gap));
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    static Region swatch(String which) {
        Region swatch = region("bar-" + which);
        swatch.setMinSize(12, 12);
        swatch.setMaxSize(12, 12);
        return swatch;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double brigade = width / bar.whole();
        double b = Math.min(width, bar.b() * brigade);
        double ready = Math.min(width - b, bar.held() * brigade);
        double promised = Math.min(width - b - ready, bar.announced() * brigade);
        double thin = Math.rint(HEIGHT * 0.36);
        track.resizeRelocate(0, 3, width, HEIGHT);
        inPlace.resizeRelocate(0, 3, b, HEIGHT);
        held.setX(b);
        held.setY(3);
        held.setWidth(ready);
        held.setHeight(HEIGHT);
        announced.resizeRelocate(b + ready, 3, promised, HEIGHT);
        announced.setVisible(promised > 0);
        before.resizeRelocate(0, 3 + HEIGHT - thin, Math.min(width, bar.a() * brigade), thin);
        end.resizeRelocate(brigade - 1, 3, 1, HEIGHT);
        tick.resizeRelocate(bar.required() * brigade - 2, 0, 2, HEIGHT + 6);
    }
}
