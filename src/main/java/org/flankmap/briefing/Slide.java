package org.flankmap.briefing;

import java.util.List;
import org.flankmap.snapshot.Slides;
import org.flankmap.view.View;

/**
 * One view of the map with what is said to it.
 *
 * @param title the one thing it says; may be empty
 * @param subtitle below the title; empty: what the map shows
 * @param claims said in words, beside the map or on a title slide over it
 * @param notes for the speaker, not for the audience
 * @param view what the map shows
 * @param panel whether the comparison stands beside the map; a slide with claims has those there
 * @param legend whether the marks on the map are explained
 * @param enlargement how much larger than on a workstation symbols, lines and type are, 1 to 2.5
 */
public record Slide(
        SlideKind kind,
        String title,
        String subtitle,
        List<Claim> claims,
        String notes,
        View view,
        boolean panel,
        boolean legend,
        double enlargement) {
    /** The least and the most that a slide can be enlarged. */
    public static final double SMALLEST = 1;

    public static final double LARGEST = 2.5;

    public Slide {
        claims = List.copyOf(claims);
        if (!(enlargement >= SMALLEST && enlargement <= LARGEST)) {
            throw new IllegalArgumentException(
                    "a slide is enlarged " + SMALLEST + " to " + LARGEST + " times, not " + enlargement);
        }
    }

    /** A view of the map with the comparison beside it, as large as a room needs it. */
    public static Slide of(String title, View view) {
        return new Slide(SlideKind.MAP, title, "", List.of(), "", view, true, true, Slides.PROJECTOR);
    }

    public Slide withKind(SlideKind newKind) {
        return new Slide(newKind, title, subtitle, claims, notes, view, panel, legend, enlargement);
    }

    public Slide withTitle(String newTitle) {
        return new Slide(kind, newTitle, subtitle, claims, notes, view, panel, legend, enlargement);
    }

    public Slide withSubtitle(String newSubtitle) {
        return new Slide(kind, title, newSubtitle, claims, notes, view, panel, legend, enlargement);
    }

    public Slide withClaims(List<Claim> newClaims) {
        return new Slide(kind, title, subtitle, newClaims, notes, view, panel, legend, enlargement);
    }

    public Slide withNotes(String newNotes) {
        return new Slide(kind, title, subtitle, claims, newNotes, view, panel, legend, enlargement);
    }

    public Slide withView(View newView) {
        return new Slide(kind, title, subtitle, claims, notes, newView, panel, legend, enlargement);
    }

    public Slide withPanel(boolean shown) {
        return new Slide(kind, title, subtitle, claims, notes, view, shown, legend, enlargement);
    }

    public Slide withLegend(boolean shown) {
        return new Slide(kind, title, subtitle, claims, notes, view, panel, shown, enlargement);
    }

    public Slide enlarged(double factor) {
        double held = Math.max(SMALLEST, Math.min(LARGEST, factor));
        return new Slide(kind, title, subtitle, claims, notes, view, panel, legend, held);
    }
}
