package org.flankmap.desktop;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Scenario;

/**
 * What the window shows: one immutable value that back and forward walk through.
 *
 * @param a the posture compared with
 * @param b the posture in question
 * @param mode which of them the map shows, and how
 * @param style the look
 * @param layers what of the posture is drawn
 * @param filter which formations are drawn
 * @param fill what the colour of the land carries
 * @param panel what the panel compares
 * @param selection what is picked
 * @param camera what the map looks at
 */
record ViewState(
        Scenario a,
        Scenario b,
        MapMode mode,
        MapStyle style,
        Set<Layer> layers,
        FormationFilter filter,
        LandFill fill,
        PanelChoice panel,
        Optional<Subject> selection,
        Camera camera) {
    ViewState {
        layers = Set.copyOf(layers);
    }

    /** Whether a single map shows A; in every other mode what is said of one posture is said of B. */
    boolean showsA() {
        return mode == MapMode.A;
    }

    Scenario shown() {
        return showsA() ? a : b;
    }

    ViewState withPair(Scenario newA, Scenario newB) {
        return new ViewState(newA, newB, mode, style, layers, filter, fill, panel, selection, camera);
    }

    ViewState withMode(MapMode newMode) {
        return new ViewState(a, b, newMode, style, layers, filter, fill, panel, selection, camera);
    }

    ViewState withStyle(MapStyle newStyle) {
        return new ViewState(a, b, mode, newStyle, layers, filter, fill, panel, selection, camera);
    }

    ViewState withLayer(Layer layer, boolean visible) {
        EnumSet<Layer> changed = layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
        if (visible) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new ViewState(a, b, mode, style, changed, filter, fill, panel, selection, camera);
    }

    ViewState withFilter(FormationFilter newFilter) {
        return new ViewState(a, b, mode, style, layers, newFilter, fill, panel, selection, camera);
    }

    ViewState selecting(Optional<Subject> subject) {
        return new ViewState(a, b, mode, style, layers, filter, fill, panel, subject, camera);
    }

    ViewState withFill(LandFill newFill) {
        return new ViewState(a, b, mode, style, layers, filter, newFill, panel, selection, camera);
    }

    ViewState withPanel(PanelChoice newPanel) {
        return new ViewState(a, b, mode, style, layers, filter, fill, newPanel, selection, camera);
    }

    ViewState at(Camera newCamera) {
        return new ViewState(a, b, mode, style, layers, filter, fill, panel, selection, newCamera);
    }
}
