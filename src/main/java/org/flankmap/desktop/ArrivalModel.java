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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;
import org.flankmap.posture.Parameter;
import org.flankmap.posture.ParameterReader;
import org.flankmap.posture.Posture;
import org.flankmap.view.Arrival;
import org.flankmap.view.Arrival.Question;
import org.flankmap.view.ViewState;

/** Follows the view's state with the answer of the reinforcement model, worked out in the background. */
final class ArrivalModel {
    private static final Logger LOG = Logger.getLogger(ArrivalModel.class.getName());
    private static final Duration QUIET = Duration.millis(60);
    private static final Duration SPINNER = Duration.millis(100);

    private final ViewModel model;
    private final Posture posture;
    private final PictureWorker worker = new PictureWorker("arrival");
    private final ReadOnlyObjectWrapper<Arrival> arrival = new ReadOnlyObjectWrapper<>(this, "arrival");
    private final ReadOnlyStringWrapper mistake = new ReadOnlyStringWrapper(this, "mistake", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final PauseTransition spinner = new PauseTransition(SPINNER);
    private final ArrivalRanking ranking = new ArrivalRanking();
    private final ArrivalDraws draws = new ArrivalDraws();
    private volatile List<Parameter> parameters = List.of();
    private Question asked;

    ArrivalModel(ViewModel model, Posture posture) {
        this.model = model;
        this.posture = posture;
        quiet.setOnFinished(event -> solve());
        spinner.setOnFinished(event -> busy.set(true));
    }

    /** Begins to follow the state; before, nothing is worked out. */
    void begin() {
        if (asked == null) {
            model.stateProperty().addListener((property, old, now) -> follow(now));
            follow(model.state());
        }
    }

    ArrivalRanking ranking() {
        return ranking;
    }

    ArrivalDraws draws() {
        return draws;
    }

    /** The newest answer; null before the first. */
    ReadOnlyObjectProperty<Arrival> arrivalProperty() {
        return arrival.getReadOnlyProperty();
    }

    /** One sentence where the question cannot be answered; else empty. */
    ReadOnlyStringProperty mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /** Whether an answer is being worked out for longer than one notices. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether the answer is that to the state's question. */
    boolean settled() {
        return arrival.get() != null && arrival.get().question().equals(Question.of(model.state()));
    }

    void dispose() {
        quiet.stop();
        spinner.stop();
        worker.close();
        ranking.dispose();
        draws.dispose();
    }

    private void follow(ViewState state) {
        Question question = Question.of(state);
        if (!question.equals(asked)) {
            asked = question;
            spinner.playFromStart();
            quiet.playFromStart();
        } else {
            askOn();
        }
    }

    /** What takes longer is asked for once the answer is there. */
    private void askOn() {
        if (settled()) {
            ranking.ask(arrival.get(), model.state().arrival().goal());
            draws.ask(arrival.get(), model.state().arrival().draws());
        }
    }

    private void solve() {
        Question question = asked;
        worker.submit(() -> {
            try {
                if (parameters.isEmpty()) {
                    parameters = ParameterReader.bundled();
                }
                Arrival answer = Arrival.of(posture, parameters, question);
                Platform.runLater(() -> answered(question, answer, ""));
            } catch (IllegalArgumentException wrong) {
                Platform.runLater(() -> answered(question, arrival.get(), wrong.getMessage()));
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.SEVERE, "the reinforcement could not be worked out", failed);
                Platform.runLater(() -> answered(question, arrival.get(), "The arrival could not be worked out."));
            }
        });
    }

    private void answered(Question question, Arrival answer, String sentence) {
        if (question.equals(asked)) {
            spinner.stop();
            busy.set(false);
            mistake.set(sentence);
            arrival.set(answer);
            askOn();
        }
    }
}
