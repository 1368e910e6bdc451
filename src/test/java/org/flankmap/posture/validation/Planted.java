package org.flankmap.posture.validation;

import static org.assertj.core.api.Assertions.assertThat;

/** Says what a validation must find of a fault planted in a {@link SmallDataset}. */
final class Planted {
    private Planted() {}

    /** The fault is found as an error, and nothing else is. */
    static void isFound(SmallDataset dataset, String file, String pointer, String found, String expected) {
        isFound(dataset.validate(), Severity.ERROR, file, pointer, found, expected);
    }

    /** The fault is found as a warning, and nothing else is. */
    static void isWarnedOf(SmallDataset dataset, String file, String pointer, String found, String expected) {
        isFound(dataset.validate(), Severity.WARNING, file, pointer, found, expected);
    }

    static void isFound(
            ValidationReport report, Severity severity, String file, String pointer, String found, String expected) {
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.found()).contains(found);
            assertThat(finding.expected()).contains(expected);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }
}
