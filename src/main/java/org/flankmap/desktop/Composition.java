package org.flankmap.desktop;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flankmap.basemap.Basemap;
import org.flankmap.cartography.MapMode;
import org.flankmap.cartography.MapStyle;
import org.flankmap.geo.Extent;
import org.flankmap.snapshot.Estimate;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Pages;
import org.flankmap.snapshot.PictureSize;
import org.flankmap.snapshot.Sequence;
import org.flankmap.snapshot.Snapshot;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;

/**
 * How a picture of the window's view is to be.
 *
 * @param size of the picture; vectors and slides take its shape
 * @param style empty for the one the window has
 * @param enlargement how much larger than on a workstation symbols, strokes and type are, 1 to 2.5
 * @param options which pieces the page has, and where
 * @param title empty for the usual one
 * @param subtitle empty for the usual one
 * @param worldFile whether a world file is written beside a PNG
 * @param step from one date of an animated timeline to the next
 */
record Composition(
        PictureKind kind,
        PictureSize size,
        Optional<MapStyle> style,
        double enlargement,
        PageOptions options,
        String title,
        String subtitle,
        boolean worldFile,
        Period step) {
    Composition as(PictureKind other) {
        return new Composition(other, size, style, enlargement, options, title, subtitle, worldFile, step);
    }

    /** What the window shows, in the look of the picture. */
    ViewState of(ViewState state) {
        return style.filter(look -> look != state.style())
                .map(look -> LayersPanel.in(look, state))
                .orElse(state);
    }

    Page page(Figures figures, Extent extent, double split) {
        Page usual = Pages.of(figures.a(), figures.b(), figures.faces(), Optional.of(figures.comparison()), extent);
        return usual.titled(
                        title.isBlank() ? usual.title() : title.strip(),
                        subtitle.isBlank() ? usual.subtitle() : subtitle.strip())
                .splitAt(split)
                .with(options);
    }

    Snapshot snapshot(Basemap basemap, MapStyle windowStyle) {
        return new Snapshot(basemap, style.orElse(windowStyle), enlargement);
    }

    /**
     * The states of an animated timeline, B moving from the earlier date of the two to the later one.
     *
     * @throws IllegalArgumentException with a sentence for the user where there is no time between them, or too many dates
     */
    List<ViewState> timeline(ViewState state) {
        LocalDate first = earlier(state.a().asOf(), state.b().asOf());
        LocalDate last =
                earlier(first, state.b().asOf()).equals(first) ? state.b().asOf() : first;
        last = last.equals(first) ? state.a().asOf() : last;
        if (first.equals(last)) {
            throw new IllegalArgumentException(
                    "A and B have the same date; move one of them on the timeline to animate what lies between");
        }
        ViewState moving = state.showsA() ? state.withMode(MapMode.B) : state;
        List<ViewState> states = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = first.plus(step.multipliedBy(states.size()))) {
            states.add(moving.withPair(moving.a(), DateSteps.on(moving.b(), day)));
            if (states.size() > Sequence.LONGEST) {
                throw new IllegalArgumentException(
                        "there are more than " + Sequence.LONGEST + " dates between A and B; choose a longer step");
            }
        }
        return states;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** What will be written, for the user. */
    String promise(ViewState state) {
        if (kind.moves()) {
            return timeline(state).size() + " pictures of " + size.width() + " × " + size.height()
                    + " pixels in one GIF";
        }
        return Estimate.of(size, kind.layout(), 1).sentence();
    }
}
