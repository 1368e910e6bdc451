package org.flankmap.desktop;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.flankmap.scenario.Scenario;
import org.flankmap.view.ViewState;

/** Moves the date of A or B in the view's state: a whole drag is one step that back undoes. */
final class DateSteps {
    private final ViewModel model;
    private final NewestPerPulse<Step> pulse = new NewestPerPulse<>(Platform::runLater, this::take);
    private boolean fresh = true;

    private record Step(boolean ofA, LocalDate day) {}

    DateSteps(ViewModel model) {
        this.model = model;
    }

    /** What follows is a step of its own. */
    void begin() {
        pulse.flush();
        fresh = true;
    }

    /** Moves a date with the next pulse, unless it has moved on by then. */
    void move(boolean ofA, LocalDate day) {
        pulse.offer(new Step(ofA, day));
    }

    /** Moves to where it was last asked to. */
    void end() {
        begin();
    }

    private void take(Step step) {
        UnaryOperator<ViewState> change = state -> step.ofA()
                ? state.withPair(on(state.a(), step.day()), state.b())
                : state.withPair(state.a(), on(state.b(), step.day()));
        if (fresh) {
            fresh = !model.change(change);
        } else {
            model.amend(change);
        }
    }

    /** The posture of another day: with its changes where a scenario has some, as recorded otherwise. */
    static Scenario on(Scenario scenario, LocalDate day) {
        if (scenario.asOf().equals(day)) {
            return scenario;
        }
        boolean asRecorded = scenario.changes().isEmpty() && !scenario.announcedAsDone();
        return asRecorded ? Scenario.recorded(day).withShifts(scenario.shifts()) : scenario.on(day);
    }
}
