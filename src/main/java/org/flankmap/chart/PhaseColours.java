package org.flankmap.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.flankmap.cartography.MapStyle;
import org.flankmap.reinforcement.Phase;

/** The colours of the phases, chosen so that every two differ for readers with any kind of colour-blindness too. */
final class PhaseColours {
    private static final double DARK_INK = 0.18;

    private static final Map<Phase, Color> ON_LIGHT =
            colours(0xb0a0c9, 0xe2cb54, 0x962c2a, 0x85a2ff, 0x9d8407, 0x41d4a8, 0x280277, 0xf16b6d, 0x9d40a3, 0x13535b);
    private static final Map<Phase, Color> ON_DARK =
            colours(0x766ab8, 0xf3f079, 0x953859, 0xadc4ff, 0xc68a18, 0x65d6a7, 0x4478ff, 0xff666a, 0xab84a6, 0x2c7429);

    private PhaseColours() {}

    private static Map<Phase, Color> colours(int... inOrder) {
        Map<Phase, Color> colours = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            colours.put(phase, new Color(inOrder[phase.ordinal()]));
        }
        return colours;
    }

    static Color of(Phase phase, MapStyle style) {
        return (style == MapStyle.DARK ? ON_DARK : ON_LIGHT).get(phase);
    }

    /** Black or white, whichever stands out more. */
    static Color ink(Color fill) {
        return luminance(fill) > DARK_INK ? new Color(0x101010) : Color.WHITE;
    }

    /** Relative luminance, 0 to 1, as the web's accessibility guidelines define it. */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
