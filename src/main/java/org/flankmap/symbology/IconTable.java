package org.flankmap.symbology;

import java.util.HashMap;
import java.util.Map;

/** Which icon belongs to which entity. */
final class IconTable {
    static final Map<String, Icon> LAND_UNITS = landUnits();

    private static final Icon UNKNOWN = (ink, frame) -> ink.letters("?", 0, 0, 46, 60);

    private IconTable() {}

    static void draw(Ink ink, SymbolCode code, Frame frame) {
        icon(code).draw(ink, frame);
        if (code.symbolSet().equals(SymbolCode.LAND_UNIT)) {
            Sector1.icon(code.sector1()).draw(ink, frame);
            Sector2.icon(code.sector2()).draw(ink, frame);
        }
    }

    /** Whether an entity has an icon of its own. */
    static boolean known(String symbolSet, String entity) {
        return icons(symbolSet).containsKey(entity);
    }

    /** The entity's icon, its type's, or a question mark; no entity at all is an empty frame. */
    private static Icon icon(SymbolCode code) {
        String entity = code.entity();
        if (entity.equals("000000")) {
            return Icon.BLANK;
        }
        Map<String, Icon> icons = icons(code.symbolSet());
        Icon exact = icons.get(entity);
        return exact != null ? exact : icons.getOrDefault(entity.substring(0, 4) + "00", UNKNOWN);
    }

    private static Map<String, Icon> icons(String symbolSet) {
        return switch (symbolSet) {
            case SymbolCode.LAND_UNIT -> LAND_UNITS;
            case SymbolCode.INSTALLATION -> InstallationIcons.ICONS;
            default -> Map.of();
        };
    }

    private static Map<String, Icon> landUnits() {
        Map<String, Icon> all = new HashMap<>();
        all.putAll(ManoeuvreIcons.ICONS);
        all.putAll(AviationIcons.ICONS);
        all.putAll(FiresIcons.ICONS);
        all.putAll(ProtectionIcons.ICONS);
        all.putAll(CommandIcons.ICONS);
        all.putAll(SustainmentIcons.ICONS);
        return Map.copyOf(all);
    }
}
