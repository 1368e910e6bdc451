package org.flankmap.symbology;

/** Present or planned, and in which operational condition: the seventh digit of the code. */
public enum SymbolStatus {
    PRESENT,
    PLANNED,
    FULLY_CAPABLE,
    DAMAGED,
    DESTROYED,
    FULL_TO_CAPACITY;

    /** The digit in the code, 0 to 5. */
    public int digit() {
        return ordinal();
    }
}
