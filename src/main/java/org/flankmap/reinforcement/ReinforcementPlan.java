package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Status;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * Who is to go to the Baltic states, and in which order. In the plan are, of the allied formations whose framework nation
 * is not the state they go to,
 *
 * <ol>
 *   <li>those that the scenario has standing in a Baltic state and that did not stand there as recorded on its day,
 *   <li>those held at readiness for a Baltic state,
 *   <li>those announced for a Baltic state that do not stand there yet.
 * </ol>
 *
 * A formation whose parent is in the plan goes with it and is not listed. Shorter notice goes first; of two with the same
 * notice, the first in the dataset. Those that stand in a Baltic state on day 0, in the recorded posture as well as in the
 * scenario's, are the force in place to which they come.
 *
 * @param movements in the order in which they are given capacity when ready at the same time
 * @param standing the allied formations in the Baltic states on day 0
 * @param missing a sentence for each formation that belongs in the plan but of which the dataset does not say whence
 */
public record ReinforcementPlan(List<Movement> movements, List<Placed> standing, List<String> missing) {
    public static final List<String> STATES = List.of("EST", "LVA", "LTU");

    public ReinforcementPlan {
        movements = List.copyOf(movements);
        standing = List.copyOf(standing);
        missing = List.copyOf(missing);
    }

    public static ReinforcementPlan of(Situation situation, Parameters parameters) {
        Situation recorded = Situation.on(situation.posture(), situation.asOf());
        List<Placed> standing = recorded.formations().stream()
                .filter(ReinforcementPlan::standsInABalticState)
                .filter(placed -> situation
                        .formation(placed.id())
                        .filter(ReinforcementPlan::standsInABalticState)
                        .isPresent())
                .toList();
        Origins origins = new Origins(situation, recorded);
        List<Movement> movements = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Wanted wanted : wanted(situation, standing)) {
            origins.origin(wanted)
                    .ifPresentOrElse(
                            origin -> movements.add(movement(wanted, origin, recorded)),
                            () -> missing.add(wanted.placed().formation().name()
                                    + " is to go to " + wanted.destination()
                                    + ", but the dataset has no place of its nation to start from."));
        }
        return inOrder(movements, standing, missing, parameters);
    }

    /** Those with the shorter notice first. */
    static ReinforcementPlan inOrder(
            List<Movement> movements, List<Placed> standing, List<String> missing, Parameters parameters) {
        List<Movement> sorted = new ArrayList<>(movements);
        sorted.sort(Comparator.comparingDouble(movement -> notice(movement, parameters)));
        return new ReinforcementPlan(sorted, standing, missing);
    }

    /** A formation with where it is to close. */
    record Wanted(Placed placed, String state, String destination, String why) {}

    private static List<Wanted> wanted(Situation situation, List<Placed> standing) {
        Set<String> there = new HashSet<>();
        standing.forEach(placed -> there.add(placed.id()));
        List<Wanted> wanted = new ArrayList<>();
        for (Placed placed : situation.formations()) {
            if (standsInABalticState(placed) && !there.contains(placed.id())) {
                wanted.add(
                        new Wanted(placed, placed.host(), placed.node().id(), "The scenario has it standing there."));
            }
        }
        for (Placed placed : situation.formations()) {
            Optional<String> state = placed.state().earmarkedFor().filter(STATES::contains);
            if (placed.status() == Status.HELD_AT_READINESS && !placed.opposing() && state.isPresent()) {
                wanted.add(new Wanted(
                        placed,
                        state.get(),
                        Garrisons.main(situation, state.get()),
                        "It is held at readiness for that state."));
            }
        }
        for (Placed placed : situation.announced()) {
            boolean comes = STATES.contains(placed.host()) && placed.allied() && !there.contains(placed.id());
            if (comes) {
                wanted.add(new Wanted(placed, placed.host(), placed.node().id(), "It is announced for that state."));
            }
        }
        return withoutDoubles(wanted);
    }

    private static List<Wanted> withoutDoubles(List<Wanted> wanted) {
        Set<String> ids = new HashSet<>();
        wanted.forEach(one -> ids.add(one.placed().id()));
        Set<String> seen = new HashSet<>();
        return wanted.stream()
                .filter(one -> seen.add(one.placed().id()))
                .filter(one -> one.placed().parent().filter(ids::contains).isEmpty())
                .toList();
    }

    private static boolean standsInABalticState(Placed placed) {
        return placed.present() && placed.allied() && STATES.contains(placed.host());
    }

    private static Movement movement(Wanted wanted, Origins.Origin origin, Situation recorded) {
        Placed placed = wanted.placed();
        return new Movement(
                placed,
                wanted.state(),
                origin.node(),
                wanted.destination(),
                origin.stock(),
                noticeDays(placed, recorded),
                Optional.empty(),
                false,
                UnitKinds.battalions(placed),
                wanted.why() + " " + origin.why());
    }

    /** The notice it is held at, also where the scenario moves it and so ends its being held. */
    private static Optional<Double> noticeDays(Placed placed, Situation recorded) {
        return placed.state()
                .noticeDays()
                .or(() -> recorded.formation(placed.id())
                        .flatMap(before -> before.state().noticeDays()))
                .map(figure -> figure.preferred());
    }

    /** Days from the order until it begins to prepare. */
    static double notice(Movement movement, Parameters parameters) {
        boolean held = movement.formation().status() == Status.HELD_AT_READINESS;
        return movement.noticeDays()
                .orElseGet(() -> parameters.value(held ? "notice-days-tier-1" : "notice-days-unknown"));
    }
}
