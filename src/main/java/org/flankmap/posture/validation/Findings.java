package org.flankmap.posture.validation;

import java.util.ArrayList;
import java.util.List;
import org.flankmap.posture.DatasetException;

/** Collects what the rules find, in the order found. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void error(String file, String pointer, String found, String expected) {
        all.add(new Finding(file, pointer, found, expected, Severity.ERROR));
    }

    void warning(String file, String pointer, String found, String expected) {
        all.add(new Finding(file, pointer, found, expected, Severity.WARNING));
    }

    /** @param within pointer from the entry on, such as {@code /properties/states/0} */
    void error(Located<?> entry, String within, String found, String expected) {
        error(entry.file(), entry.pointer() + within, found, expected);
    }

    void warning(Located<?> entry, String within, String found, String expected) {
        warning(entry.file(), entry.pointer() + within, found, expected);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    void error(DatasetException refused) {
        error(refused.file(), refused.pointer(), refused.found(), refused.expected());
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
