package org.flankmap.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.flankmap.posture.Confidence;
import org.flankmap.posture.CorridorState;
import org.flankmap.posture.CorridorStatus;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Node;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Side;
import org.flankmap.posture.Strength;

/** Takes a scenario's changes in order on the recorded posture of its day. */
final class ChangedPosture {
    private final Posture posture;
    private final Scenario scenario;
    private final Map<String, Placed> formations = new LinkedHashMap<>();
    private final Map<String, Placed> announced = new LinkedHashMap<>();
    private final Map<String, PlacedStock> stocks = new LinkedHashMap<>();
    private final Map<String, CorridorInForce> corridors = new LinkedHashMap<>();
    private final Map<String, Double> parameters = new LinkedHashMap<>();
    private final List<String> unapplied = new ArrayList<>();

    ChangedPosture(Posture posture, Scenario scenario) {
        this.posture = posture;
        this.scenario = scenario;
    }

    Situation situation() {
        RecordedPosture recorded = new RecordedPosture(posture, scenario.asOf());
        recorded.formations(scenario.announcedAsDone()).forEach(placed -> formations.put(placed.id(), placed));
        recorded.corridors()
                .forEach(corridor -> corridors.put(corridor.corridor().id(), corridor));
        recorded.stocks().forEach(stock -> stocks.put(stock.stock().id(), stock));
        if (!scenario.announcedAsDone()) {
            recorded.announced().forEach(placed -> announced.put(placed.id(), placed));
        }
        scenario.changes().forEach(this::apply);
        return new Situation(
                scenario,
                posture,
                List.copyOf(formations.values()),
                List.copyOf(announced.values()),
                List.copyOf(stocks.values()),
                List.copyOf(corridors.values()),
                parameters,
                unapplied);
    }

    private void apply(Change change) {
        if (change instanceof Change.Station station) {
            station(station);
        } else if (change instanceof Change.Move move) {
            move(move);
        } else if (change instanceof Change.Withdraw withdraw) {
            withdraw(withdraw);
        } else if (change instanceof Change.Restrength restrength) {
            update(restrength.formation(), restrength.grounds(), state -> restrengthened(state, restrength));
        } else if (change instanceof Change.RaiseReadiness raise) {
            update(
                    raise.formation(),
                    raise.grounds(),
                    state -> States.readied(state, raise.earmarkedFor(), raise.noticeDays()));
        } else if (change instanceof Change.SetNotice notice) {
            notice(notice);
        } else if (change instanceof Change.MoveStock move) {
            moveStock(move);
        } else if (change instanceof Change.OpenCorridor open) {
            corridor(open.corridor(), CorridorStatus.OPEN, open.grounds());
        } else if (change instanceof Change.CloseCorridor close) {
            corridor(close.corridor(), CorridorStatus.CLOSED, close.grounds());
        } else if (change instanceof Change.SetParameter set) {
            parameters.put(set.name(), set.value());
        }
    }

    private void station(Change.Station s) {
        Optional<Node> node = posture.node(s.place());
        if (node.isEmpty()) {
            unapplied.add("Stationing " + s.name() + ": there is no place called " + s.place() + ".");
            return;
        }
        if (formations.containsKey(s.id())) {
            unapplied.add("Stationing " + s.name() + ": a formation called " + s.id() + " is there already.");
            return;
        }
        FormationState state = new FormationState(
                PartialDate.of(scenario.asOf()),
                Optional.empty(),
                s.place(),
                s.status(),
                s.strength(),
                s.contributors(),
                List.of(),
                s.earmarkedFor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Confidence.ESTIMATED,
                s.grounds().sources(),
                s.grounds().reason());
        Formation formation = new Formation(
                s.id(),
                s.name(),
                s.shortName(),
                Side.ALLIED,
                s.kind(),
                s.echelon(),
                s.sidc(),
                s.framework(),
                s.parent(),
                List.of(state));
        formations.put(
                s.id(),
                new Placed(formation, state, node.get(), basis(s.grounds(), Basis.RECORDED), List.of(s.grounds())));
    }

    private void move(Change.Move move) {
        if (posture.node(move.place()).isEmpty()) {
            unapplied.add("Moving " + move.formation() + ": there is no place called " + move.place() + ".");
            return;
        }
        update(
                move.formation(),
                move.grounds(),
                state -> States.moved(state, move.place(), move.status(), move.parent()));
    }

    private void withdraw(Change.Withdraw withdraw) {
        if (!formations.values().removeIf(withdraw.selection()::matches)) {
            unapplied.add(
                    "Withdrawing: no formation matches (" + withdraw.grounds().reason() + ")");
        }
    }

    private void update(String id, Grounds grounds, UnaryOperator<FormationState> update) {
        Placed before = formations.get(id);
        if (before == null) {
            unapplied.add("There is no formation called " + id + " on " + scenario.asOf() + ".");
            return;
        }
        formations.put(id, updated(before, grounds, update.apply(before.state())));
    }

    private Placed updated(Placed before, Grounds grounds, FormationState state) {
        List<Grounds> all = new ArrayList<>(before.grounds());
        all.add(grounds);
        Node node = posture.node(state.place()).orElse(before.node());
        return new Placed(before.formation(), state, node, basis(grounds, before.basis()), all);
    }

    /** What is announced only may have a notice too. */
    private void notice(Change.SetNotice notice) {
        UnaryOperator<FormationState> update = state -> States.withNotice(state, notice.noticeDays());
        announced.computeIfPresent(
                notice.formation(), (id, placed) -> updated(placed, notice.grounds(), update.apply(placed.state())));
        if (!announced.containsKey(notice.formation()) || formations.containsKey(notice.formation())) {
            update(notice.formation(), notice.grounds(), update);
        }
    }

    private void moveStock(Change.MoveStock move) {
        PlacedStock before = stocks.get(move.stock());
        Optional<Node> node = posture.node(move.place());
        if (before == null || node.isEmpty()) {
            unapplied.add(
                    before == null
                            ? "There is no stock called " + move.stock() + " on " + scenario.asOf() + "."
                            : "Moving " + before.stock().name() + ": there is no place called " + move.place() + ".");
            return;
        }
        List<Grounds> all = new ArrayList<>(before.grounds());
        all.add(move.grounds());
        stocks.put(
                move.stock(),
                new PlacedStock(before.stock(), States.moved(before.state(), move.place()), node.get(), all));
    }

    private static Basis basis(Grounds grounds, Basis before) {
        return grounds.assumption() ? Basis.ASSUMED : before;
    }

    private static FormationState restrengthened(FormationState state, Change.Restrength change) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        figures.putAll(state.strength().figures());
        change.figures()
                .forEach((indicator, figure) -> figures.put(
                        indicator,
                        figure.sources().isEmpty()
                                ? States.withSources(figure, change.grounds().sources())
                                : figure));
        return States.with(state, state.status(), new Strength(figures));
    }

    private void corridor(String id, CorridorStatus status, Grounds grounds) {
        CorridorInForce before = corridors.get(id);
        if (before == null) {
            unapplied.add("There is no corridor called " + id + " on " + scenario.asOf() + ".");
            return;
        }
        CorridorState s = before.state();
        CorridorState state =
                new CorridorState(s.from(), s.to(), status, s.limits(), s.confidence(), s.sources(), s.note());
        List<Grounds> all = new ArrayList<>(before.grounds());
        all.add(grounds);
        corridors.put(id, new CorridorInForce(before.corridor(), state, all));
    }
}
