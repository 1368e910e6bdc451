package org.flankmap.symbology;

import java.util.Map;

/** Modifiers below a land unit's icon. */
final class Sector2 {
    private static final Map<String, Icon> ICONS = Map.of();

    private Sector2() {}

    static Icon icon(String digits) {
        return ICONS.getOrDefault(digits, Icon.BLANK);
    }
}
