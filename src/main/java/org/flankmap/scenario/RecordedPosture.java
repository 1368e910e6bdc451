package org.flankmap.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Dated;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Scope;
import org.flankmap.posture.Status;
import org.flankmap.posture.Strength;

/** What the dataset says of a day, before a scenario changes anything. */
final class RecordedPosture {
    private final Posture posture;
    private final LocalDate day;

    RecordedPosture(Posture posture, LocalDate day) {
        this.posture = posture;
        this.day = day;
    }

    /**
     * The formations of the day. An announcement takes nothing away: where the state in force is only announced, the
     * formation stands as in the state before, if there is one.
     */
    List<Placed> formations(boolean announcedAsDone) {
        List<Placed> placed = new ArrayList<>();
        for (Formation formation : posture.formations().values()) {
            state(formation, announcedAsDone)
                    .filter(state -> state.status() != Status.WITHDRAWN)
                    .flatMap(state -> announcedAsDone && state.status() == Status.ANNOUNCED
                            ? placed(formation, done(formation, state), Basis.ANNOUNCED_AS_DONE)
                            : placed(formation, state, Basis.RECORDED))
                    .ifPresent(placed::add);
        }
        return placed;
    }

    private Optional<FormationState> state(Formation formation, boolean announcedAsDone) {
        Optional<FormationState> any = formation.on(day);
        if (announcedAsDone || any.isEmpty() || any.get().status() != Status.ANNOUNCED) {
            return any;
        }
        List<FormationState> actual = formation.states().stream()
                .filter(state -> state.status() != Status.ANNOUNCED)
                .toList();
        return Dated.on(actual, day)
                .filter(state -> state.status() != Status.WITHDRAWN)
                .or(() -> any);
    }

    /** What was promised by the day: announced states in force, and later ones that a source had told of by then. */
    List<Placed> announced() {
        List<Placed> promised = new ArrayList<>();
        for (Formation formation : posture.formations().values()) {
            Optional<FormationState> last = Optional.empty();
            Optional<FormationState> inForce = formation.on(day);
            for (FormationState state : formation.states()) {
                boolean ahead = state.from().firstDay().isAfter(day) && knownBy(state);
                boolean now = inForce.filter(state::equals).isPresent();
                if (state.status() == Status.ANNOUNCED && (ahead || now)) {
                    last = Optional.of(state);
                }
            }
            last.flatMap(state -> placed(formation, state, Basis.RECORDED)).ifPresent(promised::add);
        }
        return promised;
    }

    private boolean knownBy(FormationState state) {
        return !day.isBefore(posture.asOf().firstDay())
                || state.sources().stream()
                        .flatMap(id -> posture.source(id).stream())
                        .flatMap(source -> source.date().stream())
                        .anyMatch(date -> !date.firstDay().isAfter(day));
    }

    private Optional<Placed> placed(Formation formation, FormationState state, Basis basis) {
        return posture.node(state.place()).map(node -> new Placed(formation, state, node, basis, List.of()));
    }

    /**
     * The announced state as it is once done: held at readiness where it is earmarked for another country, in place
     * otherwise; what was planned counts as the whole. An announcement that names no nations leaves those that are there.
     */
    private static FormationState done(Formation formation, FormationState state) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        state.strength().figures().forEach((indicator, figure) -> figures.put(indicator, whole(formation, figure)));
        Status status = state.earmarkedFor().isPresent() ? Status.HELD_AT_READINESS : Status.IN_PLACE;
        FormationState done = States.with(state, status, new Strength(figures));
        return state.contributors().isEmpty() ? States.withNations(done, nationsBefore(formation, state)) : done;
    }

    private static List<String> nationsBefore(Formation formation, FormationState announced) {
        return formation.states().stream()
                .filter(state -> state.status().present() && state.from().compareTo(announced.from()) < 0)
                .reduce((earlier, later) -> later)
                .map(state ->
                        state.contributors().stream().map(Contributor::nation).toList())
                .orElse(List.of());
    }

    private static Figure whole(Formation formation, Figure figure) {
        boolean planned = figure.scope()
                .filter(s -> s == Scope.PLAN || s == Scope.ESTABLISHMENT)
                .isPresent();
        return planned ? States.withScope(figure, States.wholeScope(formation)) : figure;
    }

    List<PlacedStock> stocks() {
        return posture.stocks().values().stream()
                .flatMap(stock -> stock
                        .on(day)
                        .flatMap(state ->
                                posture.node(state.place()).map(node -> new PlacedStock(stock, state, node, List.of())))
                        .stream())
                .toList();
    }

    List<CorridorInForce> corridors() {
        return posture.corridors().values().stream()
                .flatMap(corridor ->
                        corridor.on(day).map(state -> new CorridorInForce(corridor, state, List.of())).stream())
                .toList();
    }
}
