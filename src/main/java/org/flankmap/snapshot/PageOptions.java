package org.flankmap.snapshot;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which pieces a page has and where they lie. Immutable; each method answers with a changed copy.
 *
 * @param pieces what is shown, where the page has it
 * @param corners the corners chosen; a piece without one goes where it hides the fewest symbols
 * @param classification the marking along both edges; empty for none
 * @param logo empty for none
 */
public record PageOptions(
        Set<Piece> pieces, Map<Piece, Corner> corners, Optional<Classification> classification, Optional<Logo> logo) {
    /** Everything but the north arrow, which a map that always has north above needs only by custom. */
    public static final PageOptions DEFAULT = new PageOptions(
            EnumSet.complementOf(EnumSet.of(Piece.NORTH_ARROW)), Map.of(), Optional.empty(), Optional.empty());

    public PageOptions {
        EnumSet<Piece> shown = EnumSet.noneOf(Piece.class);
        shown.addAll(pieces);
        pieces = Collections.unmodifiableSet(shown);
        EnumMap<Piece, Corner> chosen = new EnumMap<>(Piece.class);
        chosen.putAll(corners);
        for (Piece piece : chosen.keySet()) {
            if (!piece.inCorner()) {
                throw new IllegalArgumentException("the " + piece.word() + " cannot lie in a corner of the map");
            }
        }
        corners = Collections.unmodifiableMap(chosen);
    }

    public boolean shows(Piece piece) {
        return pieces.contains(piece);
    }

    public PageOptions with(Piece... more) {
        Set<Piece> shown = EnumSet.noneOf(Piece.class);
        shown.addAll(pieces);
        Collections.addAll(shown, more);
        return new PageOptions(shown, corners, classification, logo);
    }

    public PageOptions without(Piece... fewer) {
        Set<Piece> shown = EnumSet.noneOf(Piece.class);
        shown.addAll(pieces);
        for (Piece piece : fewer) {
            shown.remove(piece);
        }
        return new PageOptions(shown, corners, classification, logo);
    }

    /** Shows a piece in a corner of the map. */
    public PageOptions placing(Piece piece, Corner corner) {
        Map<Piece, Corner> chosen = new EnumMap<>(Piece.class);
        chosen.putAll(corners);
        chosen.put(piece, corner);
        return new PageOptions(pieces, chosen, classification, logo).with(piece);
    }

    public PageOptions classified(Optional<Classification> marking) {
        return new PageOptions(pieces, corners, marking, logo);
    }

    public PageOptions carrying(Optional<Logo> picture) {
        return new PageOptions(pieces, corners, classification, picture);
    }

    /** The logo, where it is there and shown. */
    Optional<Logo> shownLogo() {
        return logo.filter(there -> shows(Piece.LOGO));
    }

    Optional<Corner> corner(Piece piece) {
        return Optional.ofNullable(corners.get(piece));
    }
}
