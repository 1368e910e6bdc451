package org.flankmap.symbology;

import java.util.Set;

/**
 * An APP-6D symbol identification code, taken apart.
 *
 * @param context 0 reality, 1 exercise, 2 simulation
 * @param standardIdentity friend, hostile and the like
 * @param symbolSet two digits; 10 is a land unit, 20 an installation
 * @param status present, planned, or an operational condition
 * @param hqTfDummy 0 to 7: 1 feint or dummy, 2 headquarters, 4 task force, and their sums
 * @param echelon the size of the unit
 * @param entity six digits: entity, type, subtype
 * @param sector1 two digits: the modifier above the icon
 * @param sector2 two digits: the modifier below the icon
 */
public record SymbolCode(
        int context,
        StandardIdentity standardIdentity,
        String symbolSet,
        SymbolStatus status,
        int hqTfDummy,
        Echelon echelon,
        String entity,
        String sector1,
        String sector2) {
    /** The symbol set of land units. */
    public static final String LAND_UNIT = "10";
    /** The symbol set of land installations. */
    public static final String INSTALLATION = "20";

    private static final Set<String> VERSIONS = Set.of("10", "11", "12", "13", "14", "15");
    private static final Set<String> SYMBOL_SETS = Set.of(
            "00", "01", "02", "05", "06", "10", "11", "15", "20", "25", "27", "30", "35", "36", "39", "40", "45", "46",
            "47", "50", "51", "52", "53", "54", "60");

    public SymbolCode {
        if (context < 0 || context > 2 || hqTfDummy < 0 || hqTfDummy > 7) {
            throw new IllegalArgumentException(
                    "context is 0 to 2 and the headquarters digit 0 to 7: " + context + ", " + hqTfDummy);
        }
        if (!entity.matches("\\d{6}") || !sector1.matches("\\d{2}") || !sector2.matches("\\d{2}")) {
            throw new IllegalArgumentException(
                    "an entity has six digits and a modifier two: " + entity + ", " + sector1 + ", " + sector2);
        }
    }

    /**
     * Reads a code of 20 digits, or of 30, whose last ten are ignored. Blanks around and between the digits do not matter.
     *
     * @throws InvalidSymbolCodeException with one sentence that names the wrong digit and the values it may have
     */
    public static SymbolCode parse(String text) {
        String code = text.replace(" ", "");
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                throw new InvalidSymbolCodeException("Digit " + (i + 1) + " of symbol code '" + code + "' is '"
                        + code.charAt(i) + "': a symbol code has digits 0 to 9 only.");
            }
        }
        if (code.length() != 20 && code.length() != 30) {
            throw new InvalidSymbolCodeException(
                    "Symbol code '" + code + "' has " + code.length() + " digits: it needs 20 (or 30).");
        }
        check(code, 1, 2, VERSIONS.contains(code.substring(0, 2)), "the version is 10 to 15");
        check(code, 3, 3, code.charAt(2) <= '2', "the context is 0 reality, 1 exercise or 2 simulation");
        check(
                code,
                4,
                4,
                code.charAt(3) <= '6',
                "the standard identity is 0 pending, 1 unknown, 2 assumed friend, 3 friend, 4 neutral, 5 suspect or 6 hostile");
        check(
                code,
                5,
                6,
                SYMBOL_SETS.contains(code.substring(4, 6)),
                "no symbol set has that number (a land unit is 10, an installation 20)");
        check(
                code,
                7,
                7,
                code.charAt(6) <= '5',
                "the status is 0 present, 1 planned, 2 fully capable, 3 damaged, 4 destroyed or 5 full to capacity");
        check(code, 8, 8, code.charAt(7) <= '7', "the headquarters, task force and dummy mark is 0 to 7");
        Echelon echelon = Echelon.of(code.substring(8, 10)).orElse(null);
        check(code, 9, 10, echelon != null, "the echelon is 00, 11 to 18 or 21 to 26");
        return new SymbolCode(
                code.charAt(2) - '0',
                StandardIdentity.values()[code.charAt(3) - '0'],
                code.substring(4, 6),
                SymbolStatus.values()[code.charAt(6) - '0'],
                code.charAt(7) - '0',
                echelon,
                code.substring(10, 16),
                code.substring(16, 18),
                code.substring(18, 20));
    }

    private static void check(String code, int first, int last, boolean right, String allowed) {
        if (!right) {
            String where = first == last ? "Digit " + first : "Digits " + first + "-" + last;
            String verb = first == last ? " is '" : " are '";
            throw new InvalidSymbolCodeException(where + " of symbol code '" + code + "'" + verb
                    + code.substring(first - 1, last) + "': " + allowed + ".");
        }
    }

    /** Feint, decoy or dummy: drawn with a broken roof over the frame. */
    public boolean dummy() {
        return (hqTfDummy & 1) != 0;
    }

    /** A headquarters: drawn with a staff at the lower left of the frame. */
    public boolean headquarters() {
        return (hqTfDummy & 2) != 0;
    }

    /** A task force: drawn with a bracket over the echelon. */
    public boolean taskForce() {
        return (hqTfDummy & 4) != 0;
    }

    public boolean planned() {
        return status == SymbolStatus.PLANNED;
    }

    public SymbolCode withStatus(SymbolStatus other) {
        return new SymbolCode(
                context, standardIdentity, symbolSet, other, hqTfDummy, echelon, entity, sector1, sector2);
    }

    public SymbolCode withStandardIdentity(StandardIdentity other) {
        return new SymbolCode(context, other, symbolSet, status, hqTfDummy, echelon, entity, sector1, sector2);
    }

    public SymbolCode withEchelon(Echelon other) {
        return new SymbolCode(context, standardIdentity, symbolSet, status, hqTfDummy, other, entity, sector1, sector2);
    }

    public SymbolCode withHqTfDummy(int other) {
        return new SymbolCode(context, standardIdentity, symbolSet, status, other, echelon, entity, sector1, sector2);
    }

    /** The 20 digits. */
    public String digits() {
        return "10" + context + standardIdentity.digit() + symbolSet + status.digit() + hqTfDummy + echelon.digits()
                + entity + sector1 + sector2;
    }

    @Override
    public String toString() {
        return digits();
    }
}
