package org.flankmap.briefing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.flankmap.cartography.MapFaces;
import org.flankmap.cartography.Subject;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Source;
import org.flankmap.snapshot.Page;
import org.flankmap.snapshot.PageOptions;
import org.flankmap.snapshot.Pages;
import org.flankmap.snapshot.Piece;
import org.flankmap.snapshot.Telling;
import org.flankmap.view.Figures;
import org.flankmap.view.ViewState;

/** Makes the page of a slide over a dataset. It takes some ten milliseconds, so not on a window's thread. */
public final class SlidePages {
    private final Posture posture;

    public SlidePages(Posture posture) {
        this.posture = posture;
    }

    public Page page(Slide slide) {
        return page(slide, Figures.of(posture, slide.view().state()));
    }

    /** @param figures what the slide's view comes to */
    public Page page(Slide slide, Figures figures) {
        ViewState state = slide.view().state();
        boolean panel =
                slide.panel() && slide.claims().isEmpty() && !slide.kind().covers();
        Page plain = Pages.of(
                        figures.a(),
                        figures.b(),
                        lit(figures.faces(), state.selection()),
                        panel ? Optional.of(figures.comparison()) : Optional.empty(),
                        slide.view().extent())
                .splitAt(state.divider())
                .citing(sources());
        Page named = plain.titled(
                slide.title().isEmpty() ? plain.title() : slide.title(),
                slide.subtitle().isEmpty() && !slide.kind().covers() ? plain.subtitle() : slide.subtitle());
        if (slide.kind().covers()) {
            return named.telling(new Telling(Telling.Layout.COVER, points(slide)))
                    .with(PageOptions.DEFAULT.without(Piece.LEGEND, Piece.SCALE_BAR, Piece.DATE));
        }
        Page told = slide.claims().isEmpty() ? named : named.telling(new Telling(Telling.Layout.BESIDE, points(slide)));
        return slide.legend() ? told : told.with(told.options().without(Piece.LEGEND));
    }

    private static MapFaces lit(MapFaces faces, Set<Subject> selection) {
        return selection.isEmpty()
                ? faces
                : new MapFaces(
                        faces.mode(),
                        faces.main().highlighting(new HashSet<>(selection)),
                        faces.other().highlighting(new HashSet<>(selection)));
    }

    private List<Telling.Point> points(Slide slide) {
        return slide.claims().stream()
                .map(claim -> new Telling.Point(claim.text(), cited(claim)))
                .toList();
    }

    private String cited(Claim claim) {
        return claim.sources().stream()
                .map(id -> posture.source(id).orElseThrow())
                .map(SlidePages::cited)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String cited(Source source) {
        return source.publisher()
                + source.date().map(PartialDate::display).map(", "::concat).orElse("");
    }

    /** One line: a room reads no more. */
    private String sources() {
        return "Figures: " + posture.title() + " " + posture.version() + ", "
                + posture.asOf().display() + ", each with its source there. Map: Natural Earth, GeoNames (CC BY 4.0).";
    }
}
