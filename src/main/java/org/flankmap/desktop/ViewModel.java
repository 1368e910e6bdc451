package org.flankmap.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.flankmap.view.ViewState;

/** Holds the view's state and the way back through the ones before. */
final class ViewModel {
    private static final int REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<ViewState> state;
    private final CameraModel camera;
    private UnaryOperator<ViewState> settling = UnaryOperator.identity();
    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");

    ViewModel(ViewState start, CameraModel camera) {
        state = new ReadOnlyObjectWrapper<>(this, "state", start);
        this.camera = camera;
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ViewState state() {
        return state.get();
    }

    ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Takes a step that back undoes; answers false where it changes nothing and so is none. */
    boolean change(UnaryOperator<ViewState> step) {
        ViewState before = state.get().at(camera.camera());
        ViewState after = step.apply(before);
        if (after.equals(before)) {
            return false;
        }
        past.push(before);
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
        show(after);
        return true;
    }

    /** Carries the last step further, as a drag does; back undoes both as one. */
    void amend(UnaryOperator<ViewState> step) {
        ViewState before = state.get().at(camera.camera());
        ViewState after = step.apply(before);
        if (!after.equals(before)) {
            show(after);
        }
    }

    /** @param step what a state from the past or the future needs to be true today */
    void setSettling(UnaryOperator<ViewState> step) {
        settling = step;
    }

    void back() {
        walk(past, future);
    }

    void forward() {
        walk(future, past);
    }

    private void walk(Deque<ViewState> from, Deque<ViewState> to) {
        if (!from.isEmpty()) {
            to.push(state.get().at(camera.camera()));
            ViewState target = settling.apply(from.pop());
            show(target);
            camera.goTo(target.camera());
        }
    }

    private void show(ViewState target) {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
        state.set(target);
    }
}
