package org.flankmap.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flankmap.posture.Figure;
import org.flankmap.posture.PartialDate;
import org.flankmap.scenario.Basis;

/**
 * What one formation, stock or nation adds to a tally, so that every sum can be followed to its sources.
 *
 * @param id of the formation or stock, or alpha-3 of the nation
 * @param name as a reader sees it
 * @param shows ids of the formations or stocks that the map lights up for it
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
        List<String> shows,
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
        shows = List.copyOf(shows);
        sources = List.copyOf(sources);
    }

    public boolean known() {
        return how != How.UNKNOWN;
    }

    /** The same for a nation that is part of this formation, and of another where it is already counted for that. */
    Contribution ofNation(String nation, String nationName, Optional<Contribution> already) {
        return new Contribution(
                nation,
                nationName,
                joined(already.map(Contribution::shows), shows),
                already.map(Contribution::since)
                        .filter(earlier -> earlier.compareTo(since) < 0)
                        .orElse(since),
                how,
                figure,
                least,
                preferred,
                most,
                joined(already.map(Contribution::sources), sources),
                already.map(Contribution::basis).filter(Basis.RECORDED::equals).orElse(basis));
    }

    private static List<String> joined(Optional<List<String>> before, List<String> more) {
        return Stream.concat(before.stream().flatMap(List::stream), more.stream())
                .distinct()
                .toList();
    }

    Contribution dividedBy(double divisor) {
        return new Contribution(
                id,
                name,
                shows,
                since,
                how,
                figure,
                least / divisor,
                preferred / divisor,
                most / divisor,
                sources,
                basis);
    }
}
