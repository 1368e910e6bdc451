package org.flankmap.desktop;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Schedule;
import org.flankmap.view.Arrival;
import org.flankmap.view.ArrivalWording;

/** The day of the chosen goal under A and B, to be read from afar, and what decides it. */
final class ArrivalAnswer extends VBox {
    private final ArrivalWording wording;
    private final boolean reasons;
    private final Label goal = new TextLabel("", "section-heading");
    private final Side a = new Side("a", "arrival-day-a");
    private final Side b = new Side("b", "arrival-day-b");

    /** One posture's day with its band, and the sentence below. */
    private static final class Side {
        final Label day = new Label();
        final Label band = new Label();
        final Label reason = new TextLabel("", "note");
        final HBox row;

        Side(String letter, String look) {
            day.getStyleClass().addAll("arrival-day", look);
            band.getStyleClass().add("arrival-band");
            Label name = new Label(letter.toUpperCase(Locale.ROOT));
            name.getStyleClass().add("table-head");
            day.setId("arrival-day-" + letter);
            day.setMinWidth(USE_PREF_SIZE);
            band.setMinWidth(USE_PREF_SIZE);
            reason.setId("arrival-reason-" + letter);
            row = new HBox(6, ShareBar.swatch(letter), name, day, band);
            row.setAlignment(Pos.BASELINE_LEFT);
        }
    }

    /** @param reasons whether it says what decides the day */
    ArrivalAnswer(ArrivalWording wording, boolean reasons) {
        super(2);
        this.wording = wording;
        this.reasons = reasons;
        goal.setId("arrival-goal");
        FlowPane days = new FlowPane(24, 2, b.row, a.row);
        days.setRowValignment(VPos.BASELINE);
        getChildren().addAll(goal, days);
        if (reasons) {
            getChildren().addAll(b.reason, a.reason);
        }
    }

    void show(Arrival arrival, Goal wanted, ArrivalBands bands) {
        goal.setText(wording.goal(wanted) + " closes");
        show(a, "A", arrival.a(), wanted, bands.day(true, wanted));
        show(b, "B", arrival.b(), wanted, bands.day(false, wanted));
    }

    private void show(Side side, String letter, Schedule schedule, Goal wanted, String band) {
        OptionalDouble day = wanted.day(schedule);
        side.day.setText(ArrivalWording.day(day));
        side.band.setText(band.isEmpty() || band.equals(side.day.getText()) ? "" : "(" + band + ")");
        if (reasons) {
            side.reason.setText(letter + ": " + wording.binds(schedule, wanted));
        }
    }
}
