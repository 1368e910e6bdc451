package org.flankmap.comparison;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flankmap.posture.Contributor;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Nation;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * What a situation counts for a state, or for several together.
 *
 * @param states alpha-3, in the order asked
 * @param tallies one for each measure
 * @param share how far the allied soldiers in place fill a brigade, one for each state
 */
public record Indicators(List<String> states, Map<Measure, Tally> tallies, BrigadeShare share) {
    /** Manoeuvre battalions to a brigade equivalent. */
    static final double BATTALIONS_PER_BRIGADE = 3;

    public Indicators {
        states = List.copyOf(states);
        tallies = Collections.unmodifiableMap(new EnumMap<>(tallies));
    }

    public static Indicators of(Situation situation, String state) {
        return of(situation, List.of(state));
    }

    public static Indicators of(Situation situation, List<String> states) {
        Set<String> among = new LinkedHashSet<>(states);
        List<Placed> there = situation.formations().stream()
                .filter(placed -> placed.present() && !placed.opposing() && among.contains(placed.host()))
                .toList();
        Reach reach = Reach.of(situation.posture(), among);
        List<Placed> opposing = situation.formations().stream()
                .filter(placed -> placed.present() && placed.opposing())
                .filter(placed -> reach.covers(placed.node().position()))
                .toList();
        Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            List<Placed> pool = (measure.force() == Force.OPPOSING ? opposing : there)
                    .stream().filter(measure.force()::has).toList();
            tallies.put(measure, tally(situation, measure, pool, among));
        }
        return new Indicators(
                List.copyOf(among),
                tallies,
                BrigadeShare.of(situation, List.copyOf(among), tallies.get(Measure.ALLIED_PERSONNEL)));
    }

    public Tally tally(Measure measure) {
        return tallies.get(measure);
    }

    /** Friendly over opposing personnel within reach, where both are known whole; empty otherwise. */
    public Optional<Double> ratio() {
        Tally allied = tally(Measure.ALLIED_PERSONNEL);
        Tally host = tally(Measure.HOST_PERSONNEL);
        Tally opposing = tally(Measure.OPPOSING_PERSONNEL);
        boolean whole = List.of(allied, host, opposing).stream().noneMatch(Tally::lowerBound);
        return whole && opposing.preferred() > 0
                ? Optional.of((allied.preferred() + host.preferred()) / opposing.preferred())
                : Optional.empty();
    }

    private static Tally tally(Situation situation, Measure measure, List<Placed> pool, Set<String> states) {
        if (measure.indicator().isPresent()) {
            return FormationSum.of(measure.indicator().get(), pool);
        }
        return switch (measure) {
            case BRIGADE_EQUIVALENTS ->
                Tally.of(Indicator.MANOEUVRE_BATTALIONS, pool).dividedBy(BATTALIONS_PER_BRIGADE);
            case STOCKS -> stocks(situation, states);
            case NATIONS -> nations(situation, pool);
            default -> manoeuvreFormations(pool);
        };
    }

    private static Tally stocks(Situation situation, Set<String> states) {
        return new Tally(
                situation.stocks().stream()
                        .filter(stock -> stock.present() && states.contains(stock.host()))
                        .map(Contributions::present)
                        .toList(),
                List.of());
    }

    private static Tally nations(Situation situation, List<Placed> pool) {
        Map<String, Contribution> nations = new LinkedHashMap<>();
        for (Placed placed : pool) {
            if (placed.formation().kind() == FormationKind.HEADQUARTERS) {
                continue;
            }
            Contribution there = Contributions.present(placed);
            Set<String> ids = new LinkedHashSet<>();
            ids.add(placed.framework());
            placed.state().contributors().stream().map(Contributor::nation).forEach(ids::add);
            ids.remove(placed.host());
            for (String id : ids) {
                String name = Optional.ofNullable(situation.posture().nations().get(id))
                        .map(Nation::name)
                        .orElse(id);
                nations.put(id, there.ofNation(id, name, Optional.ofNullable(nations.get(id))));
            }
        }
        return new Tally(
                nations.values().stream()
                        .sorted(Comparator.comparing(Contribution::name))
                        .toList(),
                List.of());
    }

    private static Tally manoeuvreFormations(List<Placed> pool) {
        List<Placed> manoeuvre = pool.stream()
                .filter(placed -> placed.formation().kind() == FormationKind.MANOEUVRE)
                .filter(placed -> {
                    Echelon echelon = placed.formation().echelon();
                    return echelon.compareTo(Echelon.REGIMENT) >= 0 && echelon.compareTo(Echelon.DIVISION) <= 0;
                })
                .toList();
        Set<String> ids = new LinkedHashSet<>();
        manoeuvre.forEach(placed -> ids.add(placed.id()));
        return new Tally(
                manoeuvre.stream()
                        .filter(placed -> placed.parent().filter(ids::contains).isEmpty())
                        .map(Contributions::present)
                        .toList(),
                List.of());
    }
}
