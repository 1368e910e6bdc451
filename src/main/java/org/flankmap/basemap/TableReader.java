package org.flankmap.basemap;

import java.nio.charset.StandardCharsets;

/**
 * Walks through a table of lines with fields separated by tabs. It reads numbers digit by digit: the general parsers of
 * texts and numbers cost a tenth of a second at a cold start.
 */
final class TableReader {
    private final String file;
    private final byte[] bytes;
    private int next;
    private int line = 1;

    TableReader(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    boolean hasNext() {
        return next < bytes.length;
    }

    /** The next field, which must not be the line's last unless {@link #endLine} follows. */
    String text() {
        int from = next;
        while (next < bytes.length && bytes[next] != '\t' && bytes[next] != '\n') {
            next++;
        }
        String text = new String(bytes, from, next - from, StandardCharsets.UTF_8);
        skipTab();
        return text;
    }

    /** The next field as a decimal number without exponent. */
    double number() {
        boolean negative = next < bytes.length && bytes[next] == '-';
        if (negative) {
            next++;
        }
        double digits = 0;
        double divisor = 1;
        boolean fraction = false;
        int from = next;
        for (; next < bytes.length && bytes[next] != '\t' && bytes[next] != '\n'; next++) {
            int digit = bytes[next] - '0';
            if (bytes[next] == '.' && !fraction) {
                fraction = true;
            } else if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                divisor *= fraction ? 10 : 1;
            } else {
                throw fault("has a wrong number");
            }
        }
        if (next == from) {
            throw fault("lacks a number");
        }
        skipTab();
        return (negative ? -digits : digits) / divisor;
    }

    private void skipTab() {
        if (next < bytes.length && bytes[next] == '\t') {
            next++;
        }
    }

    /** Goes to the next line; a fault if this one has more fields. */
    void endLine() {
        if (hasNext() && bytes[next] != '\n') {
            throw fault("has too many fields");
        }
        next++;
        line++;
    }

    /** An error in the line being read. */
    BasemapException fault(String what) {
        return new BasemapException(file, what + " in line " + line);
    }
}
