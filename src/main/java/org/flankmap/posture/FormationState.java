package org.flankmap.posture;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a formation from a date on.
 *
 * @param from first day it holds
 * @param to first day it no longer holds; empty: until the next state begins
 * @param place id of the node where it stands
 * @param status whether it is there
 * @param strength what is known of its size
 * @param contributors the nations in it, framework nation first; empty where it is of one nation
 * @param equipment main types, as the source names them
 * @param earmarkedFor the nation (alpha-3) it is held ready for
 * @param noticeDays within how many days it is to move
 * @param condition what the source says beyond numbers
 * @param parent the formation it is under while this state holds; empty: the formation's own parent
 * @param confidence how sure the state is
 * @param sources ids of its sources, at least one
 * @param note what a reader should know, or an empty text
 */
public record FormationState(
        PartialDate from,
        Optional<PartialDate> to,
        String place,
        Status status,
        Strength strength,
        List<Contributor> contributors,
        List<String> equipment,
        Optional<String> earmarkedFor,
        Optional<Figure> noticeDays,
        Optional<Condition> condition,
        Optional<String> parent,
        Confidence confidence,
        List<String> sources,
        String note)
        implements Dated {
    public FormationState {
        contributors = List.copyOf(contributors);
        equipment = List.copyOf(equipment);
        sources = List.copyOf(sources);
    }
}
