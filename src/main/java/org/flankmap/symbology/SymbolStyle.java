package org.flankmap.symbology;

import java.awt.Color;
import java.util.Optional;

/**
 * Colours and pen of symbols.
 *
 * @param fills the fields inside the frames
 * @param ink frame, icon and modifiers
 * @param outside echelon, staff, text and whatever else stands on the map
 * @param casing a line around the frame, for maps too dark for the ink
 * @param halo behind everything outside the frame, so that it reads over roads and borders
 * @param penScale 1 for the standard's pen; more for small symbols on a projector
 */
public record SymbolStyle(
        Fills fills, Color ink, Color outside, Optional<Color> casing, Optional<Color> halo, double penScale) {

    /**
     * The fields inside the frames.
     *
     * @param friend friend and assumed friend
     * @param hostile hostile and suspect
     * @param neutral neutral
     * @param unknown unknown and pending
     */
    public record Fills(Color friend, Color hostile, Color neutral, Color unknown) {
        /** The standard's light colours. */
        public static final Fills LIGHT = new Fills(
                new Color(128, 224, 255), new Color(255, 128, 128), new Color(170, 255, 170), new Color(255, 255, 128));
        /** No ink on paper. */
        public static final Fills WHITE = new Fills(Color.WHITE, Color.WHITE, Color.WHITE, Color.WHITE);

        Color of(StandardIdentity identity) {
            return switch (Frame.of(identity)) {
                case FRIEND -> friend;
                case HOSTILE -> hostile;
                case NEUTRAL -> neutral;
                case UNKNOWN -> unknown;
            };
        }
    }

    /** The standard's light fills, for a light map. */
    public static final SymbolStyle LIGHT = new SymbolStyle(
            Fills.LIGHT, Color.BLACK, Color.BLACK, Optional.empty(), Optional.of(new Color(255, 255, 255, 190)), 1);
    /** The same with a white line around the black frame and white marks outside it, for a dark map. */
    public static final SymbolStyle DARK = new SymbolStyle(
            Fills.LIGHT,
            Color.BLACK,
            Color.WHITE,
            Optional.of(Color.WHITE),
            Optional.of(new Color(12, 18, 24, 190)),
            1);
    /** White inside, for paper. */
    public static final SymbolStyle PRINT =
            new SymbolStyle(Fills.WHITE, Color.BLACK, Color.BLACK, Optional.empty(), Optional.of(Color.WHITE), 1);

    public SymbolStyle {
        if (!(penScale > 0)) {
            throw new IllegalArgumentException("a pen needs a width: " + penScale);
        }
    }

    public SymbolStyle withPenScale(double other) {
        return new SymbolStyle(fills, ink, outside, casing, halo, other);
    }

    public SymbolStyle withFills(Fills other) {
        return new SymbolStyle(other, ink, outside, casing, halo, penScale);
    }

    /** Nothing behind the marks outside the frame, for pictures with an empty background. */
    public SymbolStyle withoutHalo() {
        return new SymbolStyle(fills, ink, outside, casing, Optional.empty(), penScale);
    }
}
