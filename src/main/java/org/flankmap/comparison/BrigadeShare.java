package org.flankmap.comparison;

import java.util.List;
import org.flankmap.scenario.Situation;

/**
 * How far a state's allied formations fill a brigade of {@value #BRIGADE} soldiers, the establishment Germany plans for
 * Panzerbrigade 45; for several states, a brigade in each. The parts may together be more than a brigade.
 *
 * @param brigades how many brigades are the whole: one for each state
 * @param inPlace allied soldiers in place or rotational
 * @param held what stands elsewhere and is tied to the state within a notice
 * @param announced what is promised for the state beyond what is in place and held
 */
public record BrigadeShare(int brigades, Tally inPlace, List<Held> held, List<Promised> announced) {
    /** Soldiers of a brigade; {@code assets/posture/README.md} says why. */
    public static final int BRIGADE = 4800;

    public BrigadeShare {
        held = List.copyOf(held);
        announced = List.copyOf(announced);
    }

    static BrigadeShare of(Situation situation, List<String> states, Tally inPlace) {
        return new BrigadeShare(states.size(), inPlace, Held.of(situation, states), Promised.of(situation, states));
    }

    /** Soldiers of the whole. */
    public double whole() {
        return (double) brigades * BRIGADE;
    }

    /** Share in place, 0 to 1 and beyond, by the number shown. */
    public double share() {
        return inPlace.shown() / whole();
    }

    public double leastShare() {
        return inPlace.least() / whole();
    }

    public double mostShare() {
        return inPlace.most() / whole();
    }

    /** Share held at readiness elsewhere, as far as strengths are known. */
    public double heldShare() {
        return held.stream().mapToDouble(Held::people).sum() / whole();
    }

    /** Share only announced, as far as strengths are known. */
    public double announcedShare() {
        return announced.stream().mapToDouble(Promised::people).sum() / whole();
    }

    /** What is neither in place nor held nor announced, at least 0; by the numbers shown. */
    public double missingShare() {
        return Math.max(0, 1 - share() - heldShare() - announcedShare());
    }

    /** The share in place as a reader sees it: "at least 23 %", "21–25 %", "63 %" or "not known". */
    public String display() {
        if (!inPlace.known()) {
            return "not known";
        }
        if (inPlace.lowerBound()) {
            return "at least " + percent(leastShare());
        }
        boolean oneNumber = Math.round(leastShare() * 100) == Math.round(mostShare() * 100);
        return oneNumber ? percent(share()) : Math.round(leastShare() * 100) + "\u2013" + percent(mostShare());
    }

    /** What stands behind the share in a line: who is in place, who is held where, what is only announced. */
    public String caption() {
        return Captions.of(this);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
