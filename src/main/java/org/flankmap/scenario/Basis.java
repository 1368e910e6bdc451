package org.flankmap.scenario;

/** On what a placed formation rests. */
public enum Basis {
    /** The dataset records it so, or a scenario's source says so. */
    RECORDED,
    /** A scenario assumes it. */
    ASSUMED,
    /** It is announced, and the scenario counts what is announced as done. */
    ANNOUNCED_AS_DONE
}
