package org.flankmap.posture.validation;

import java.util.function.Function;

/**
 * A value read from the dataset and where it stands.
 *
 * @param pointer JSON pointer (RFC 6901) within the file
 */
record Located<T>(String file, String pointer, T value) {
    /** What belongs to this entry, at a pointer relative to it. */
    <P> Located<P> part(String within, Function<T, P> part) {
        return new Located<>(file, pointer + within, part.apply(value));
    }
}
