package org.flankmap.desktop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.flankmap.reinforcement.Draws;
import org.flankmap.reinforcement.Progress;
import org.flankmap.reinforcement.Uncertainty;
import org.flankmap.view.Arrival;

/** Draws the parameters in the background, with progress, and remembers the bands of the last few questions. */
final class ArrivalDraws {
    private static final Logger LOG = Logger.getLogger(ArrivalDraws.class.getName());
    private static final Duration REST = Duration.millis(300);
    private static final int REMEMBERED = 6;
    private static final long SEED = 1;
    /** Not at it. */
    private static final double IDLE = -1;

    private record Wanted(Arrival.Question question, int draws) {}

    private final Map<Wanted, ArrivalBands> known = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<ArrivalBands> bands =
            new ReadOnlyObjectWrapper<>(this, "bands", ArrivalBands.NONE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", IDLE);
    private final PictureWorker worker = new PictureWorker("draws");
    private final PauseTransition rest = new PauseTransition(REST);
    private volatile Wanted wanted;

    /** The bands of what was asked last; none while they are worked out. */
    ReadOnlyObjectProperty<ArrivalBands> bandsProperty() {
        return bands.getReadOnlyProperty();
    }

    /** The share done, 0 to 1; below 0 where nothing is being drawn. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Shows the bands of an answer, drawing where they are not known; 0 draws take them away and stop what runs. */
    void ask(Arrival arrival, int draws) {
        Wanted now = new Wanted(arrival.question(), draws);
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        rest.stop();
        ArrivalBands before = known.get(now);
        bands.set(before == null ? ArrivalBands.NONE : before);
        boolean draw = draws > 0 && before == null;
        progress.set(draw ? 0 : IDLE);
        if (draw) {
            rest.setOnFinished(event -> worker.submit(() -> draw(now, arrival)));
            rest.playFromStart();
        }
    }

    private void draw(Wanted asked, Arrival arrival) {
        try {
            Optional<Uncertainty> b = Draws.run(arrival.b().problem(), asked.draws(), SEED, half(asked, 0));
            Optional<Uncertainty> a =
                    b.flatMap(done -> Draws.run(arrival.a().problem(), asked.draws(), SEED, half(asked, 0.5)));
            if (a.isPresent()) {
                ArrivalBands done = new ArrivalBands(a.map(ArrivalBands.Side::of), b.map(ArrivalBands.Side::of));
                Platform.runLater(() -> drawn(asked, done));
            }
        } catch (RuntimeException | Error failed) {
            LOG.log(Level.SEVERE, "the draws failed", failed);
            Platform.runLater(() -> drawn(asked, ArrivalBands.NONE));
        }
    }

    private Progress half(Wanted asked, double from) {
        return new Progress() {
            @Override
            public void at(double share) {
                Platform.runLater(() -> {
                    if (asked.equals(wanted) && progress.get() >= 0) {
                        progress.set(Math.max(progress.get(), from + share / 2));
                    }
                });
            }

            @Override
            public boolean cancelled() {
                return !asked.equals(wanted);
            }
        };
    }

    private void drawn(Wanted asked, ArrivalBands result) {
        known.put(asked, result);
        if (known.size() > REMEMBERED) {
            known.remove(known.keySet().iterator().next());
        }
        if (asked.equals(wanted)) {
            progress.set(IDLE);
            bands.set(result);
        }
    }

    void dispose() {
        wanted = null;
        rest.stop();
        worker.close();
    }
}
