package org.flankmap.posture;

/** A dataset file that cannot be used: says where, what was found and what was expected, in one sentence. */
public final class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String pointer;
    private final String found;
    private final String expected;

    /**
     * @param file path within the dataset
     * @param pointer JSON pointer (RFC 6901) within the file, or an empty text for the whole
     */
    public DatasetException(String file, String pointer, String found, String expected) {
        super(file + (pointer.isEmpty() ? "" : " at " + pointer) + ": found " + found + ", expected " + expected);
        this.file = file;
        this.pointer = pointer;
        this.found = found;
        this.expected = expected;
    }

    public String file() {
        return file;
    }

    public String pointer() {
        return pointer;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }
}
