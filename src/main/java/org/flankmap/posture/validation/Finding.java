package org.flankmap.posture.validation;

/**
 * Something in the dataset that is wrong or worth a look.
 *
 * @param file path within the dataset
 * @param pointer JSON pointer (RFC 6901) within the file; empty for the whole
 * @param found what is there
 * @param expected what should be there
 */
public record Finding(String file, String pointer, String found, String expected, Severity severity) {
    /** The same finding, its file within a folder that is written before it. */
    public Finding in(String folder) {
        return new Finding(folder + file, pointer, found, expected, severity);
    }

    /** One line for a reader. */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? file : file + " at " + pointer;
        return severity.label() + ": " + place + ": found " + found + ", expected " + expected;
    }
}
