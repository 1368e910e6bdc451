package org.flankmap.basemap;

import java.awt.Color;
import java.util.Set;

/**
 * The colours of the base map: quiet, with the allies' land a shade warmer and the Baltic states the warmest. In print land
 * is white and the sea a tint that costs little ink, without which one could not be told from the other.
 */
public enum BasemapStyle {
    LIGHT(0xdfe9f0, 0xd3e2ec, 0xc6d9e6, 0xfffdf4, 0xf8f5ec, 0xf1efea, 0xe9e5e3, 0xb3aa9b, 0xb3aa9b),
    DARK(0x16242f, 0x16242f, 0x24465d, 0x3a4a57, 0x2d3a45, 0x28333c, 0x22282e, 0x6f8190, 0x6f8190),
    PRINT(0xf0f5f9, 0xf0f5f9, 0xb9cdda, 0xffffff, 0xffffff, 0xffffff, 0xffffff, 0x7a7a7a, 0x8fa0ac);

    private static final Set<String> BALTIC = Set.of("EST", "LVA", "LTU");
    private static final Set<String> ALLIES = Set.of(
            "ALB", "BEL", "BGR", "CAN", "CZE", "DEU", "DNK", "ESP", "FIN", "FRA", "GBR", "GRC", "HRV", "HUN", "ISL",
            "ITA", "LUX", "MKD", "MNE", "NLD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "SWE", "TUR", "USA", "FRO",
            "GRL", "ALA", "SJM", "IMN", "JEY", "GGY");
    private static final Set<String> OPPOSING = Set.of("RUS", "BLR");

    private final Color sea;
    private final Color lake;
    private final Color river;
    private final Color baltic;
    private final Color ally;
    private final Color neutral;
    private final Color opposing;
    private final Color border;
    private final Color coast;

    BasemapStyle(int sea, int lake, int river, int baltic, int ally, int neutral, int opposing, int border, int coast) {
        this.sea = new Color(sea);
        this.lake = new Color(lake);
        this.river = new Color(river);
        this.baltic = new Color(baltic);
        this.ally = new Color(ally);
        this.neutral = new Color(neutral);
        this.opposing = new Color(opposing);
        this.border = new Color(border);
        this.coast = new Color(coast);
    }

    public Color sea() {
        return sea;
    }

    Color lake() {
        return lake;
    }

    Color river() {
        return river;
    }

    Color border() {
        return border;
    }

    Color coast() {
        return coast;
    }

    /** The colour of a country (alpha-3) by whose side it is on. */
    public Color land(String country) {
        if (BALTIC.contains(country)) {
            return baltic;
        }
        if (ALLIES.contains(country)) {
            return ally;
        }
        return OPPOSING.contains(country) ? opposing : neutral;
    }

    /** The borders of the Baltic states are drawn stronger. */
    static boolean isBaltic(String country) {
        return BALTIC.contains(country);
    }
}
