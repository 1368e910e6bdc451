package org.flankmap.desktop;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.flankmap.posture.Posture;

/** The two pages of the side panel, the comparison and who arrives when, and the switch between them. */
final class PanelPages {
    private final ViewModel model;
    private final ArrivalModel arrivals;
    private final Segments<Boolean> tabs = new Segments<>(this::open);
    private final ArrivalPage page;
    private final ArrivalBlock block;

    PanelPages(ViewModel model, Posture posture, CameraModel camera) {
        this.model = model;
        arrivals = new ArrivalModel(model, posture);
        tabs.add(false, "page-comparison", "Comparison", "How much of a brigade each state has (Ctrl+1)");
        tabs.add(true, "page-arrival", "Arrival", "Who arrives when, and what holds them back (Ctrl+2)");
        tabs.setId("panel-pages");
        page = new ArrivalPage(model, arrivals, posture, camera);
        block = new ArrivalBlock(model, arrivals, posture);
        model.stateProperty()
                .addListener((property, old, now) -> tabs.select(now.arrival().open()));
        tabs.select(arrivalOpen());
    }

    private void open(boolean arrival) {
        model.change(
                state -> state.withArrival(state.arrival().withOpen(arrival)).selecting(Optional.empty()));
    }

    /** Adds the keys that open the pages. */
    void addKeys(BiConsumer<KeyCombination, Runnable> keys) {
        keys.accept(new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN), () -> open(false));
        keys.accept(new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN), () -> open(true));
    }

    boolean arrivalOpen() {
        return model.state().arrival().open();
    }

    /** Goes one step out of what the arrival page shows; false where there is none. */
    boolean leave() {
        return page.leaveFormation();
    }

    Node tabs() {
        return tabs;
    }

    Node arrival() {
        return page;
    }

    /** The short answer that lies below the comparison. */
    Node block() {
        return block;
    }

    ArrivalModel arrivals() {
        return arrivals;
    }

    void dispose() {
        arrivals.dispose();
    }
}
