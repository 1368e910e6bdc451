package org.flankmap.desktop;

import org.flankmap.scenario.Scenario;
import org.flankmap.view.ViewState;

/** What the window is called: the two postures, each with its day. */
final class WindowTitle {
    private WindowTitle() {}

    static String of(ViewState state) {
        return "A " + label(state.a()) + " · B " + label(state.b()) + " – Flankmap";
    }

    private static String label(Scenario scenario) {
        return scenario.name() + ", " + HeaderBar.format(scenario.asOf());
    }
}
