package org.flankmap.cartography;

import java.util.Optional;
import org.flankmap.comparison.FormationDifference;

/** How the map marks what becomes of a formation from A to B: by a ring and by a sign, so that it reads without colour. */
enum DifferenceMark {
    ONLY_A("only in A"),
    ONLY_B("only in B"),
    STRONGER("stronger in B"),
    WEAKER("weaker in B"),
    MOVED("moved");

    private final String label;

    DifferenceMark(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Optional<DifferenceMark> of(FormationDifference difference) {
        return switch (difference.kind()) {
            case ONLY_A -> Optional.of(ONLY_A);
            case ONLY_B -> Optional.of(ONLY_B);
            case STRONGER -> Optional.of(STRONGER);
            case WEAKER -> Optional.of(WEAKER);
            case MOVED -> Optional.of(MOVED);
            case UNCHANGED -> Optional.empty();
        };
    }
}
