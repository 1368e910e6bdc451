package org.flankmap.symbology;

/** A symbol identification code that cannot be read; the message is one sentence that names the digit and what it may be. */
public final class InvalidSymbolCodeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidSymbolCodeException(String message) {
        super(message);
    }
}
