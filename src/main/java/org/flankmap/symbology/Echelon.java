package org.flankmap.symbology;

import java.util.Arrays;
import java.util.Optional;

/** The size of a unit: digits nine and ten of the code, smallest first. */
public enum Echelon {
    UNSPECIFIED("00"),
    TEAM("11"),
    SQUAD("12"),
    SECTION("13"),
    PLATOON("14"),
    COMPANY("15"),
    BATTALION("16"),
    REGIMENT("17"),
    BRIGADE("18"),
    DIVISION("21"),
    CORPS("22"),
    ARMY("23"),
    ARMY_GROUP("24"),
    REGION("25"),
    COMMAND("26");

    private final String digits;

    Echelon(String digits) {
        this.digits = digits;
    }

    /** The two digits in the code. */
    public String digits() {
        return digits;
    }

    static Optional<Echelon> of(String digits) {
        return Arrays.stream(values()).filter(e -> e.digits.equals(digits)).findFirst();
    }
}
