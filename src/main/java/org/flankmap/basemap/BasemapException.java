package org.flankmap.basemap;

/** A base map file that cannot be used: names the file and what is wrong, in one sentence. */
public final class BasemapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BasemapException(String file, String fault) {
        super("the base map file " + file + " " + fault + "; derive assets/basemap again");
    }
}
