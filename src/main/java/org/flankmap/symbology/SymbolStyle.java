package org.flankmap.symbology;

import java.awt.Color;
import java.util.Optional;

/**
 * Colours and pen of symbols.
 *
 * @param friend fill of friend and assumed friend
 * @param hostile fill of hostile and suspect
 * @param neutral fill of neutral
 * @param unknown fill of unknown and pending
 * @param ink frame, icon and text inside the frame
 * @param casing drawn around everything outside the frame, for maps too dark for the ink
 * @param penScale 1 for the standard's pen; more for small symbols on a projector
 */
public record SymbolStyle(
        Color friend, Color hostile, Color neutral, Color unknown, Color ink, Optional<Color> casing, double penScale) {
    /** The standard's light fills, for a light map. */
    public static final SymbolStyle LIGHT = new SymbolStyle(
            new Color(128, 224, 255),
            new Color(255, 128, 128),
            new Color(170, 255, 170),
            new Color(255, 255, 128),
            Color.BLACK,
            Optional.empty(),
            1);
    /** The same with a white casing, for a dark map. */
    public static final SymbolStyle DARK = new SymbolStyle(
            LIGHT.friend, LIGHT.hostile, LIGHT.neutral, LIGHT.unknown, LIGHT.ink, Optional.of(Color.WHITE), 1);
    /** White inside, for paper. */
    public static final SymbolStyle PRINT =
            new SymbolStyle(Color.WHITE, Color.WHITE, Color.WHITE, Color.WHITE, Color.BLACK, Optional.empty(), 1);

    public SymbolStyle {
        if (!(penScale > 0)) {
            throw new IllegalArgumentException("a pen needs a width: " + penScale);
        }
    }

    public SymbolStyle withPenScale(double other) {
        return new SymbolStyle(friend, hostile, neutral, unknown, ink, casing, other);
    }

    Color fill(StandardIdentity identity) {
        return switch (Frame.of(identity)) {
            case FRIEND -> friend;
            case HOSTILE -> hostile;
            case NEUTRAL -> neutral;
            case UNKNOWN -> unknown;
        };
    }
}
