package org.flankmap.symbology;

/** Whose side a symbol is on: the fourth digit of its code. */
public enum StandardIdentity {
    PENDING,
    UNKNOWN,
    ASSUMED_FRIEND,
    FRIEND,
    NEUTRAL,
    SUSPECT,
    HOSTILE;

    /** The digit in the code, 0 to 6. */
    public int digit() {
        return ordinal();
    }

    /** An identity that is not sure yet is drawn with a broken frame. */
    boolean uncertain() {
        return this == PENDING || this == ASSUMED_FRIEND || this == SUSPECT;
    }
}
