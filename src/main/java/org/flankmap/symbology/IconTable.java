package org.flankmap.symbology;

import java.util.HashMap;
import java.util.Map;

/** Which icon belongs to which entity. */
final class IconTable {
    private static final Map<String, Icon> LAND_UNITS = landUnits();

    private IconTable() {}

    static void draw(Ink ink, SymbolCode code, Frame frame) {
        icon(code).draw(ink, frame);
        if (code.symbolSet().equals(SymbolCode.LAND_UNIT)) {
            Sector1.icon(code.sector1()).draw(ink, frame);
            Sector2.icon(code.sector2()).draw(ink, frame);
        }
    }

    /** The entity's icon, its nearest general form's, or a question mark; no entity at all is an empty frame. */
    private static Icon icon(SymbolCode code) {
        Map<String, Icon> icons =
                switch (code.symbolSet()) {
                    case SymbolCode.LAND_UNIT -> LAND_UNITS;
                    case SymbolCode.INSTALLATION -> InstallationIcons.ICONS;
                    default -> Map.of();
                };
        String entity = code.entity();
        if (entity.equals("000000")) {
            return Icon.BLANK;
        }
        Icon exact = icons.get(entity);
        return exact != null ? exact : icons.getOrDefault(entity.substring(0, 4) + "00", Icon.letters("?"));
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
