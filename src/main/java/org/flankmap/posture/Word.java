package org.flankmap.posture;

/** A value of a closed list that the dataset's files write as a word of their own, such as {@code held-at-readiness}. */
public interface Word {
    /** The spelling in the files; lower case, hyphens between words. */
    String word();
}
