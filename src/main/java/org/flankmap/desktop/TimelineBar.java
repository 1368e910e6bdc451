package org.flankmap.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.flankmap.posture.Event;
import org.flankmap.view.ViewState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timeline below the map: when A and B are, what happened when, and the button that plays B through the years. */
final class TimelineBar extends Pane {
    static final double HEIGHT = 72;
    private static final double TRACK = 27;
    private static final double LABELS = 36;
    private static final double ABOVE = 3;
    private static final double YEARS = 53;
    private static final double LEFT = 78;
    private static final double RIGHT = 30;

    /** How long a month lasts while it plays, nanoseconds. */
    private static final long MONTH = 220_000_000;

    private final ViewModel model;
    private final DateSteps steps;
    private final List<Event> events;
    private final TimelineHandle a;
    private final TimelineHandle b;
    private final Button play = new Button(null, new FontIcon(Feather.PLAY));
    private final Region track = new Region();
    private final Region span = new Region();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<Label> years = new ArrayList<>();
    private final Playing playing = new Playing();
    private TimelineHandle dragged;

    private record Tick(Event event, Region mark, Label label) {}

    TimelineBar(ViewModel model, List<Event> events) {
        this.model = model;
        this.steps = new DateSteps(model);
        this.events = events;
        setId("timeline");
        getStyleClass().add("timeline");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        a = new TimelineHandle("a", day -> step(true, day));
        b = new TimelineHandle("b", day -> step(false, day));
        play.setId("play");
        play.getStyleClass().add("button-icon");
        play.setOnAction(event -> togglePlay());
        showPlaying(false);
        track.getStyleClass().add("timeline-track");
        span.getStyleClass().add("timeline-span");
        span.setMouseTransparent(true);
        getChildren().addAll(track, span);
        addYears();
        addTicks();
        getChildren().addAll(a.flag(), b.flag(), a, b, play);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        model.stateProperty().addListener((property, old, now) -> follow(now));
        follow(model.state());
    }

    private void addYears() {
        for (int year = TimeScale.BEGIN.getYear(); year <= TimeScale.END.getYear(); year++) {
            Label label = new Label(String.valueOf(year));
            label.getStyleClass().add("timeline-year");
            label.setMouseTransparent(true);
            years.add(label);
            getChildren().add(label);
        }
    }

    private void addTicks() {
        events.stream()
                .filter(event -> !event.date().firstDay().isBefore(TimeScale.BEGIN))
                .sorted(Comparator.comparingInt(event -> Milestones.rank(event.id())))
                .forEach(event -> {
                    Region mark = new Region();
                    mark.getStyleClass().add(Milestones.named(event.id()) ? "timeline-tick" : "timeline-minor");
                    Label label = new Label(Milestones.words(event.id(), event.title()));
                    label.getStyleClass().add("timeline-label");
                    Tooltip words = new Tooltip(event.date().display() + "  " + event.title() + "\n" + event.text());
                    words.setWrapText(true);
                    words.setMaxWidth(420);
                    words.setShowDelay(Duration.millis(250));
                    Tooltip.install(mark, words);
                    Tooltip.install(label, words);
                    ticks.add(new Tick(event, mark, label));
                    getChildren().addAll(mark, label);
                });
    }

    /** Plays B through the months, or stops. */
    void togglePlay() {
        if (playing.on) {
            playing.halt();
        } else {
            playing.begin();
        }
    }

    boolean isPlaying() {
        return playing.on;
    }

    private void showPlaying(boolean on) {
        play.setGraphic(new FontIcon(on ? Feather.PAUSE : Feather.PLAY));
        String words = on ? "Stop (Space)" : "Play B through the months (Space)";
        play.setTooltip(new Tooltip(words));
        play.setAccessibleText(words);
    }

    private void step(boolean ofA, LocalDate day) {
        steps.begin();
        steps.move(ofA, scale().clamp(day));
    }

    private TimeScale scale() {
        return TimeScale.over(LEFT, getWidth() - LEFT - RIGHT);
    }

    private void follow(ViewState state) {
        if (dragged != a) {
            a.show(state.a().asOf());
        }
        if (dragged != b) {
            b.show(state.b().asOf());
        }
        requestLayout();
    }

    private void press(MouseEvent event) {
        if (event.getX() < LEFT - TimelineHandle.SIZE) {
            return;
        }
        playing.halt();
        double toA = Math.abs(scale().x(a.day()) - event.getX());
        double toB = Math.abs(scale().x(b.day()) - event.getX());
        dragged = toA < toB ? a : b;
        dragged.requestFocus();
        steps.begin();
        boolean grabbed = Math.min(toA, toB) <= TimelineHandle.SIZE / 2;
        if (!grabbed) {
            drag(event);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (dragged != null) {
            LocalDate day = scale().snapped(event.getX(), events);
            dragged.show(day);
            steps.move(dragged == a, day);
            requestLayout();
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (dragged != null) {
            steps.end();
            dragged = null;
            follow(model.state());
            event.consume();
        }
    }

    void dispose() {
        playing.halt();
    }

    @Override
    protected void layoutChildren() {
        TimeScale scale = scale();
        play.autosize();
        play.relocate(20, Math.rint(TRACK - play.getHeight() / 2 + 4));
        track.resizeRelocate(scale.left(), TRACK - 2, scale.width(), 4);
        double from = scale.x(a.day());
        double to = scale.x(b.day());
        span.resizeRelocate(Math.min(from, to), TRACK - 2, Math.abs(to - from), 4);
        layoutYears(scale);
        layoutFlags(from, to);
        layoutTicks(scale);
        layoutHandle(a, from);
        layoutHandle(b, to);
    }

    private static void layoutHandle(TimelineHandle handle, double x) {
        double size = TimelineHandle.SIZE;
        handle.resizeRelocate(Math.rint(x - size / 2), TRACK - size / 2, size, size);
    }

    private void layoutYears(TimeScale scale) {
        for (int i = 0; i < years.size(); i++) {
            Label label = years.get(i);
            label.autosize();
            double x = scale.x(LocalDate.of(TimeScale.BEGIN.getYear() + i, 7, 1));
            label.relocate(Math.rint(x - label.getWidth() / 2), YEARS);
        }
    }

    /** The two dates stand above their handles, side by side where these are close. */
    private void layoutFlags(double from, double to) {
        Label left = from <= to ? a.flag() : b.flag();
        Label right = from <= to ? b.flag() : a.flag();
        left.autosize();
        right.autosize();
        double leftX = inside(Math.min(from, to) - left.getWidth() / 2, left.getWidth());
        double rightX = inside(Math.max(from, to) - right.getWidth() / 2, right.getWidth());
        double overlap = leftX + left.getWidth() + 4 - rightX;
        if (overlap > 0) {
            leftX = inside(leftX - overlap / 2, left.getWidth());
            rightX = inside(leftX + left.getWidth() + 4, right.getWidth());
            leftX = Math.min(leftX, rightX - 4 - left.getWidth());
        }
        left.relocate(Math.rint(leftX), ABOVE - 2);
        right.relocate(Math.rint(rightX), ABOVE - 2);
    }

    private double inside(double x, double width) {
        return Math.max(LEFT - 10, Math.min(getWidth() - 6 - width, x));
    }

    private void layoutTicks(TimeScale scale) {
        TickLabels places = new TickLabels(LEFT - 10, getWidth() - 6);
        for (int i = 0; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            double x = scale.x(tick.event().date().firstDay());
            boolean named = Milestones.named(tick.event().id());
            double half = named ? 7 : 4;
            tick.mark().resizeRelocate(Math.rint(x) - 3, TRACK - half, 6, 2 * half);
            tick.label().setVisible(false);
            if (named) {
                tick.label().autosize();
                places.offer(i, x, tick.label().getWidth());
            }
        }
        for (TickLabels.Placed place : places.placed()) {
            Label label = ticks.get(place.index()).label();
            label.relocate(Math.rint(place.x()), place.row() == 0 ? LABELS : ABOVE);
            label.setVisible(place.row() == 0 || (clearOf(a.flag(), place) && clearOf(b.flag(), place)));
        }
    }

    private static boolean clearOf(Label flag, TickLabels.Placed place) {
        double left = flag.getLayoutX() - 4;
        return place.x() + place.width() < left || place.x() > left + flag.getWidth() + 8;
    }

    /** Moves B on by a month at a time until the end. */
    private final class Playing extends AnimationTimer {
        private boolean on;
        private long last;

        void begin() {
            steps.begin();
            if (!b.day().isBefore(TimeScale.END)) {
                steps.move(false, TimeScale.BEGIN);
            }
            on = true;
            last = 0;
            showPlaying(true);
            start();
        }

        void halt() {
            if (on) {
                on = false;
                stop();
                steps.end();
                showPlaying(false);
            }
        }

        @Override
        public void handle(long now) {
            if (now - last < MONTH) {
                return;
            }
            last = now;
            LocalDate next = scale().clamp(b.day().plusMonths(1));
            steps.move(false, next);
            if (next.equals(TimeScale.END)) {
                halt();
            }
        }
    }
}
