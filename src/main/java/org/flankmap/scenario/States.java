package org.flankmap.scenario;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.posture.StockState;
import org.flankmap.posture.Strength;

/** Copies of states and figures with one part changed. */
final class States {
    private States() {}

    static FormationState with(FormationState s, Status status, Strength strength) {
        return copy(s, s.place(), status, strength, s.earmarkedFor(), s.noticeDays(), s.parent());
    }

    /** At another place to stay, no longer held for anyone. */
    static FormationState moved(FormationState s, String place, Status status, Optional<String> parent) {
        return copy(s, place, status, s.strength(), Optional.empty(), Optional.empty(), parent.or(s::parent));
    }

    static FormationState readied(FormationState s, String earmarkedFor, Figure noticeDays) {
        return copy(
                s,
                s.place(),
                Status.HELD_AT_READINESS,
                s.strength(),
                Optional.of(earmarkedFor),
                Optional.of(noticeDays),
                s.parent());
    }

    /** With other nations in it, whose parts are not known. */
    static FormationState withNations(FormationState s, List<String> nations) {
        List<Contributor> contributors = nations.stream()
                .map(nation -> new Contributor(nation, Optional.empty()))
                .toList();
        return copy(s, s.place(), s.status(), s.strength(), s.earmarkedFor(), s.noticeDays(), s.parent(), contributors);
    }

    static FormationState withNotice(FormationState s, Figure noticeDays) {
        return copy(s, s.place(), s.status(), s.strength(), s.earmarkedFor(), Optional.of(noticeDays), s.parent());
    }

    static StockState moved(StockState s, String place) {
        return new StockState(
                s.from(),
                s.to(),
                place,
                s.status(),
                s.holdings(),
                s.capacity(),
                s.drawRate(),
                s.confidence(),
                s.sources(),
                s.note());
    }

    private static FormationState copy(
            FormationState s,
            String place,
            Status status,
            Strength strength,
            Optional<String> earmarkedFor,
            Optional<Figure> noticeDays,
            Optional<String> parent) {
        return copy(s, place, status, strength, earmarkedFor, noticeDays, parent, s.contributors());
    }

    private static FormationState copy(
            FormationState s,
            String place,
            Status status,
            Strength strength,
            Optional<String> earmarkedFor,
            Optional<Figure> noticeDays,
            Optional<String> parent,
            List<Contributor> contributors) {
        return new FormationState(
                s.from(),
                s.to(),
                place,
                status,
                strength,
                contributors,
                s.equipment(),
                earmarkedFor,
                noticeDays,
                s.condition(),
                parent,
                s.confidence(),
                s.sources(),
                s.note());
    }

    static Figure withScope(Figure f, Scope scope) {
        return new Figure(
                f.value(), f.low(), f.high(), f.qualifier(), Optional.of(scope), f.asOf(), f.sources(), f.note());
    }

    static Figure withSources(Figure f, List<String> sources) {
        return new Figure(f.value(), f.low(), f.high(), f.qualifier(), f.scope(), f.asOf(), sources, f.note());
    }

    /** The scope of a figure that counts a formation as a whole. */
    static Scope wholeScope(Formation formation) {
        if (formation.kind() == FormationKind.BATTLEGROUP) {
            return Scope.WHOLE_BATTLEGROUP;
        }
        return formation.echelon() == Echelon.BRIGADE ? Scope.WHOLE_BRIGADE : Scope.WHOLE_FORMATION;
    }
}
