package org.flankmap.desktop;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One of the two handles of the timeline, with its date above it. */
final class TimelineHandle extends Region {
    static final double SIZE = 18;

    private final String letter;
    private final Label flag = new Label();
    private LocalDate day = TimeScale.BEGIN;

    /** @param letter a or b */
    TimelineHandle(String letter, Consumer<LocalDate> mover) {
        this.letter = letter;
        setId("timeline-" + letter);
        getStyleClass().addAll("timeline-handle", "timeline-handle-" + letter);
        flag.getStyleClass().addAll("timeline-flag", "timeline-flag-" + letter);
        flag.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, mover));
    }

    Label flag() {
        return flag;
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate newDay) {
        day = newDay;
        String words = letter.toUpperCase(Locale.ROOT) + "  " + HeaderBar.format(day);
        flag.setText(words);
        setAccessibleText("Date of posture " + words + ". Left and right move it by a month, with Shift by a year.");
    }

    private void key(KeyEvent event, Consumer<LocalDate> mover) {
        if (event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        int months = event.isShiftDown() ? 12 : 1;
        switch (event.getCode()) {
            case LEFT -> mover.accept(day.minusMonths(months));
            case RIGHT -> mover.accept(day.plusMonths(months));
            case HOME -> mover.accept(TimeScale.BEGIN);
            case END -> mover.accept(TimeScale.END);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
