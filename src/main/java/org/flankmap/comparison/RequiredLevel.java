package org.flankmap.comparison;

import java.util.Arrays;
import java.util.Optional;

/**
 * The allied force a state is to have. A brigade is the dataset's; a battlegroup is a quarter of it, about what each of
 * the four of 2017 had; a division is three brigades.
 */
public enum RequiredLevel {
    BATTLEGROUP("battlegroup", BrigadeShare.BRIGADE / 4, 1),
    BRIGADE("brigade", BrigadeShare.BRIGADE, 3),
    DIVISION("division", 3 * BrigadeShare.BRIGADE, 9);

    private final String label;
    private final int soldiers;
    private final int battalions;

    RequiredLevel(String label, int soldiers, int battalions) {
        this.label = label;
        this.soldiers = soldiers;
        this.battalions = battalions;
    }

    public String label() {
        return label;
    }

    public int soldiers() {
        return soldiers;
    }

    public int battalions() {
        return battalions;
    }

    /** What allied formations in place lack of the level. */
    public Gap gap(Indicators indicators) {
        Tally people = indicators.tally(Measure.ALLIED_PERSONNEL);
        Tally units = indicators.tally(Measure.ALLIED_BATTALIONS);
        return new Gap(
                this,
                Math.max(0, soldiers - people.shown()),
                Math.max(0, battalions - units.shown()),
                people.lowerBound() || units.lowerBound());
    }

    public static Optional<RequiredLevel> of(String label) {
        return Arrays.stream(values())
                .filter(level -> level.label.equals(label))
                .findFirst();
    }

    /**
     * What is missing to a level.
     *
     * @param upperBound whether it may be less, because not all that is in place is known
     */
    public record Gap(RequiredLevel level, double soldiers, double battalions, boolean upperBound) {
        public boolean met() {
            return soldiers == 0 && battalions == 0;
        }
    }
}
