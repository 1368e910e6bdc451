package org.flankmap.desktop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The two pages of the side panel, the comparison and who arrives when, and the switch between them. */
final class PanelPages {
    private final ViewModel model;
    private final ArrivalModel arrivals;
    private final Segments<Boolean> tabs = new Segments<>(this::open);
    private final ArrivalPage page;
    private final ArrivalBlock block;

    PanelPages(ArrivalContext context) {
        model = context.model();
        arrivals = context.arrivals();
        tabs.add(false, "page-comparison", "Comparison", "How much of a brigade each state has (Ctrl+1)");
        tabs.add(true, "page-arrival", "Arrival", "Who arrives when, and what holds them back (Ctrl+2)");
        tabs.setId("panel-pages");
        page = new ArrivalPage(context);
        block = new ArrivalBlock(context);
        model.stateProperty()
                .addListener((property, old, now) -> tabs.select(now.arrival().open()));
        tabs.select(arrivalOpen());
    }

    private void open(boolean arrival) {
        model.change(
                state -> state.withArrival(state.arrival().withOpen(arrival)).selecting(Optional.empty()));
    }

    /** Adds the keys that open the pages, and the one of the cut tool. */
    void addKeys(Shortcuts keys, CutTool tool) {
        keys.anywhere("Panel", "how much of a brigade", () -> open(false), ctrl(KeyCode.DIGIT1));
        keys.anywhere("Panel", "who arrives when", () -> open(true), ctrl(KeyCode.DIGIT2));
        keys.onMap("Map", "cut what is pressed next; also the right button", tool::toggle, KeyCode.X);
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
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
        page.dispose();
        arrivals.dispose();
    }
}
