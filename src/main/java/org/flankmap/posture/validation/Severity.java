package org.flankmap.posture.validation;

/** How much a finding weighs. */
public enum Severity {
    /** The data contradicts itself or its format. */
    ERROR("error"),
    /** Worth a look; may be right. */
    WARNING("warning");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
