package org.flankmap.posture.validation;

/** A demand on the sense of a dataset beyond the form of its files. */
interface Rule {
    void check(Dataset dataset, Findings findings);
}
