package org.flankmap.desktop;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.scenario.Scenario;

/**
 * What the window shows: one immutable value that back and forward walk through.
 *
 * @param a the posture compared with
 * @param b the posture in question
 * @param showsA whether the map shows A rather than B
 * @param style the look
 * @param layers what of the posture is drawn
 * @param selection what is picked
 * @param camera what the map looks at
 */
record ViewState(
        Scenario a,
        Scenario b,
        boolean showsA,
        MapStyle style,
        Set<Layer> layers,
        Optional<Subject> selection,
        Camera camera) {
    ViewState {
        layers = Set.copyOf(layers);
    }

    Scenario shown() {
        return showsA ? a : b;
    }

    ViewState withPair(Scenario newA, Scenario newB) {
        return new ViewState(newA, newB, showsA, style, layers, selection, camera);
    }

    ViewState showing(boolean newShowsA) {
        return new ViewState(a, b, newShowsA, style, layers, selection, camera);
    }

    ViewState withStyle(MapStyle newStyle) {
        return new ViewState(a, b, showsA, newStyle, layers, selection, camera);
    }

    ViewState withLayer(Layer layer, boolean visible) {
        EnumSet<Layer> changed = layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
        if (visible) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new ViewState(a, b, showsA, style, changed, selection, camera);
    }

    ViewState selecting(Optional<Subject> subject) {
        return new ViewState(a, b, showsA, style, layers, subject, camera);
    }

    ViewState at(Camera newCamera) {
        return new ViewState(a, b, showsA, style, layers, selection, newCamera);
    }
}
