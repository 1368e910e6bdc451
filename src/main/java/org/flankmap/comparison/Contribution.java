package org.flankmap.comparison;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Figure;
import org.flankmap.posture.PartialDate;
import org.flankmap.scenario.Basis;

/**
 * What one formation, stock or nation adds to a tally, so that every sum can be followed to its sources.
 *
 * @param id of the formation or stock, or alpha-3 of the nation
 * @param name as a reader sees it
 * @param since when its state holds, and how precise
 * @param how why it counts as it does
 * @param figure the figure that counts, where there is one
 * @param least the least it adds
 * @param preferred what it adds
 * @param most the most it adds
 * @param sources ids of the sources of the figure, or of the state
 * @param basis whether it is recorded, assumed, or announced and counted as done
 */
public record Contribution(
        String id,
        String name,
        PartialDate since,
        How how,
        Optional<Figure> figure,
        double least,
        double preferred,
        double most,
        List<String> sources,
        Basis basis) {
    /** Why it counts as it does. */
    public enum How {
        /** By its figure for the formation as a whole. */
        WHOLE,
        /** By the sum of the national parts that are known, which is the least it can be. */
        NATIONAL_PARTS,
        /** By definition: a battlegroup or a manoeuvre battalion is one manoeuvre battalion. */
        DEFINITION,
        /** By being there: one stock, one nation, one formation. */
        ONE,
        /** Its figure is not known; it adds nothing and makes the sum a lower bound. */
        UNKNOWN
    }

    public Contribution {
        sources = List.copyOf(sources);
    }

    public boolean known() {
        return how != How.UNKNOWN;
    }

    Contribution named(String otherId, String otherName) {
        return new Contribution(otherId, otherName, since, how, figure, least, preferred, most, sources, basis);
    }

    Contribution dividedBy(double divisor) {
        return new Contribution(
                id, name, since, how, figure, least / divisor, preferred / divisor, most / divisor, sources, basis);
    }
}
