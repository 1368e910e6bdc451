package org.flankmap.posture.validation;

import java.util.List;
import java.util.Set;

/**
 * What a validation found.
 *
 * @param findings in order of files and rules
 * @param unreadable the files among them that could not be read at all: missing, too large, or not JSON
 */
public record ValidationReport(List<Finding> findings, Set<String> unreadable) {
    public ValidationReport {
        findings = List.copyOf(findings);
        unreadable = Set.copyOf(unreadable);
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
