package org.flankmap.view;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.flankmap.cartography.Amplifier;
import org.flankmap.cartography.LandFill;
import org.flankmap.cartography.Layering;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapOverlays;
import org.flankmap.cartography.MapStyle;
import org.flankmap.cartography.PanelChoice;
import org.flankmap.cartography.PostureContent.Layer;
import org.flankmap.cartography.Subject;
import org.flankmap.geo.Camera;
import org.flankmap.scenario.FormationFilter;
import org.flankmap.scenario.Scenario;

/**
 * What is shown: one immutable value that back and forward walk through, that a slide captures and a picture carries.
 *
 * @param a the posture compared with
 * @param b the posture in question
 * @param mode which of them the map shows, and how
 * @param divider where the divider of a swipe stands, as a share of the map's width from the left, 0 to 1
 * @param style the look
 * @param layers what of the posture is drawn
 * @param layering how the layers lie on each other
 * @param amplifiers what is written beside symbols
 * @param overlays grids, range rings and what has been measured
 * @param filter which formations are drawn
 * @param fill what the colour of the land carries
 * @param panel what the panel compares
 * @param selection what is picked
 * @param arrival what is asked of the reinforcement model
 * @param camera what the map looks at
 */
public record ViewState(
        Scenario a,
        Scenario b,
        MapMode mode,
        double divider,
        MapStyle style,
        Set<Layer> layers,
        Layering layering,
        Set<Amplifier> amplifiers,
        MapOverlays overlays,
        FormationFilter filter,
        LandFill fill,
        PanelChoice panel,
        Set<Subject> selection,
        ArrivalChoice arrival,
        Camera camera) {
    /** A divider in the middle. */
    public static final double MIDDLE = 0.5;

    public ViewState {
        layers = Set.copyOf(layers);
        amplifiers = Set.copyOf(amplifiers);
        selection = Set.copyOf(selection);
        if (!(divider >= 0 && divider <= 1)) {
            throw new IllegalArgumentException("a divider stands between 0 and 1, not at " + divider);
        }
    }

    /** Everything drawn in the light style, B on the map, the Baltic states in the panel. */
    public static ViewState of(Scenario a, Scenario b, Camera camera) {
        return new ViewState(
                a,
                b,
                MapMode.B,
                MIDDLE,
                MapStyle.LIGHT,
                Layer.all(),
                Layering.USUAL,
                Amplifier.usual(),
                MapOverlays.NONE,
                FormationFilter.NONE,
                LandFill.NONE,
                PanelChoice.BALTIC,
                Set.of(),
                ArrivalChoice.START,
                camera);
    }

    /** Whether a single map shows A; in every other mode what is said of one posture is said of B. */
    public boolean showsA() {
        return mode == MapMode.A;
    }

    public Scenario shown() {
        return showsA() ? a : b;
    }

    /** Whether the figures are those of another state: the map and the panel then say the same, seen from wherever. */
    public boolean showsSameAs(ViewState other) {
        return withStyle(other.style)
                .withSelection(other.selection)
                .withDivider(other.divider)
                .withArrival(other.arrival)
                .withOverlays(other.overlays)
                .at(other.camera)
                .equals(other);
    }

    /** What is picked where it is one thing alone. */
    public Optional<Subject> selected() {
        return selection.size() == 1 ? Optional.of(selection.iterator().next()) : Optional.empty();
    }

    public ViewState withPair(Scenario newA, Scenario newB) {
        return new ViewState(
                newA,
                newB,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withMode(MapMode newMode) {
        return new ViewState(
                a,
                b,
                newMode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withDivider(double share) {
        return new ViewState(
                a,
                b,
                mode,
                share,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withStyle(MapStyle newStyle) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                newStyle,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withLayers(Set<Layer> newLayers) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                newLayers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withLayer(Layer layer, boolean visible) {
        EnumSet<Layer> changed = layers.isEmpty() ? EnumSet.noneOf(Layer.class) : EnumSet.copyOf(layers);
        if (visible) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return withLayers(changed);
    }

    public ViewState withLayering(Layering newLayering) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                newLayering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withAmplifiers(Set<Amplifier> chosen) {
        return new ViewState(
                a, b, mode, divider, style, layers, layering, chosen, overlays, filter, fill, panel, selection, arrival,
                camera);
    }

    public ViewState withOverlays(MapOverlays drawn) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                drawn,
                filter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withFilter(FormationFilter newFilter) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                newFilter,
                fill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withFill(LandFill newFill) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                newFill,
                panel,
                selection,
                arrival,
                camera);
    }

    public ViewState withPanel(PanelChoice newPanel) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                newPanel,
                selection,
                arrival,
                camera);
    }

    public ViewState withSelection(Set<Subject> subjects) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                subjects,
                arrival,
                camera);
    }

    /** Picks one thing, or nothing. */
    public ViewState selecting(Optional<Subject> subject) {
        return withSelection(subject.map(Set::of).orElse(Set.of()));
    }

    /** Picks a thing beside what is picked, or lets go of it where it is picked already. */
    public ViewState toggling(Subject subject) {
        Set<Subject> changed = new LinkedHashSet<>(selection);
        if (!changed.remove(subject)) {
            changed.add(subject);
        }
        return withSelection(changed);
    }

    public ViewState withArrival(ArrivalChoice newArrival) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                newArrival,
                camera);
    }

    public ViewState at(Camera newCamera) {
        return new ViewState(
                a,
                b,
                mode,
                divider,
                style,
                layers,
                layering,
                amplifiers,
                overlays,
                filter,
                fill,
                panel,
                selection,
                arrival,
                newCamera);
    }
}
