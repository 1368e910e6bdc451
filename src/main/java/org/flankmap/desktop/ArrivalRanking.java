package org.flankmap.desktop;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.flankmap.reinforcement.Goal;
import org.flankmap.reinforcement.Improvement;
import org.flankmap.reinforcement.Problem;
import org.flankmap.reinforcement.WhatHelps;
import org.flankmap.view.Arrival;

/** Ranks what would help under B once the answer has come to rest, in the background. */
final class ArrivalRanking {
    private static final Logger LOG = Logger.getLogger(ArrivalRanking.class.getName());
    private static final Duration REST = Duration.millis(400);

    private record Wanted(Arrival.Question question, Goal goal) {}

    private final ReadOnlyObjectWrapper<List<Improvement>> helps = new ReadOnlyObjectWrapper<>(this, "helps");
    private final ReadOnlyBooleanWrapper ranking = new ReadOnlyBooleanWrapper(this, "ranking");
    private final PictureWorker worker = new PictureWorker("what helps");
    private final PauseTransition rest = new PauseTransition(REST);
    private Wanted wanted;

    /** The best first; null while it is worked out. */
    ReadOnlyObjectProperty<List<Improvement>> helpsProperty() {
        return helps.getReadOnlyProperty();
    }

    /** Whether it is being worked out. */
    ReadOnlyBooleanProperty rankingProperty() {
        return ranking.getReadOnlyProperty();
    }

    /** Begins to work it out, unless it has been. */
    void ask(Arrival arrival, Goal goal) {
        Wanted now = new Wanted(arrival.question(), goal);
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        helps.set(null);
        ranking.set(true);
        Problem problem = arrival.b().problem();
        rest.setOnFinished(event -> worker.submit(() -> rank(now, problem)));
        rest.playFromStart();
    }

    private void rank(Wanted asked, Problem problem) {
        try {
            List<Improvement> ranked = WhatHelps.ranked(problem, asked.goal());
            Platform.runLater(() -> ranked(asked, ranked));
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "what helps could not be worked out", failed);
            Platform.runLater(() -> ranked(asked, List.of()));
        }
    }

    private void ranked(Wanted asked, List<Improvement> list) {
        if (asked.equals(wanted)) {
            ranking.set(false);
            helps.set(list);
        }
    }

    void dispose() {
        rest.stop();
        worker.close();
    }
}
