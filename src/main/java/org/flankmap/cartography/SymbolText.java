package org.flankmap.cartography;

/**
 * What can be written beside a symbol; a part that is not known is an empty text.
 *
 * @param name short name of the formation, or the stock's name
 * @param note what belongs to the name, such as {@code planned}
 * @param higher short name of what it is part of
 * @param nations alpha-3 code of the framework nation, then how many others contribute: {@code CAN +12}
 * @param strength personnel, as a number
 * @param date from when it is so: {@code since Feb 2017}
 */
public record SymbolText(String name, String note, String higher, String nations, String strength, String date) {
    /** A name and whose it is. */
    public static SymbolText named(String name, String nations) {
        return new SymbolText(name, "", "", nations, "", "");
    }

    /** Such as {@code CAN +12 · 3,000}. */
    String nationsAndStrength() {
        return strength.isEmpty() ? nations : nations + " · " + strength;
    }

    /** The framework nation alone. */
    String nation() {
        return nations.split(" ", 2)[0];
    }
}
