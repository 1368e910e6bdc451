package org.flankmap.cartography;

/**
 * What a mark on the map stands for, so that it can be picked, highlighted and looked up.
 *
 * @param kind which part of the posture it belongs to
 * @param id its id there
 */
public record Subject(Kind kind, String id) {
    /** The kinds of things that can be picked, the topmost first. */
    public enum Kind {
        FORMATION,
        STOCK,
        NODE,
        CORRIDOR
    }

    public static Subject formation(String id) {
        return new Subject(Kind.FORMATION, id);
    }

    public static Subject stock(String id) {
        return new Subject(Kind.STOCK, id);
    }

    public static Subject node(String id) {
        return new Subject(Kind.NODE, id);
    }

    public static Subject corridor(String id) {
        return new Subject(Kind.CORRIDOR, id);
    }
}
