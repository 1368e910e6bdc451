package org.flankmap.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.flankmap.posture.Holding;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.StockKind;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.PlacedStock;

/**
 * How long the gun ammunition lasts in one Baltic state, and whether the corridors can carry what is fired.
 *
 * @param state alpha-3
 * @param day for the force in place at its end
 * @param guns howitzers in place
 * @param tonnesPerDay what they fire in a day
 * @param carriedDays what formations bring with them
 * @param stockTonnes published ammunition in the state's stocks; empty where no quantity is published
 * @param unpublished names of stocks in the state whose quantity is not published
 * @param resupplyFrom the day on which the first ammunition train or convoy ordered on day 0 arrives; empty: none can
 * @param resupplyTonnesPerDay the most that railways and ships carry there in a day with nothing else on them
 */
public record Sustainment(
        String state,
        int day,
        double guns,
        double tonnesPerDay,
        double carriedDays,
        OptionalDouble stockTonnes,
        List<String> unpublished,
        OptionalDouble resupplyFrom,
        double resupplyTonnesPerDay) {
    private static final double KG_IN_TONNE = 1000;
    private static final double GUNS_FROM_BATTALIONS = 1 / BuildUp.BATTALIONS_IN_BRIGADE;

    public Sustainment {
        unpublished = List.copyOf(unpublished);
    }

    /** For the force in place at the end of a day. */
    public static Sustainment of(Schedule schedule, String state, int day) {
        Parameters parameters = schedule.parameters();
        double guns = guns(schedule, state, day);
        double tonnes =
                guns * parameters.value("rounds-per-gun-per-day") * parameters.value("round-weight") / KG_IN_TONNE;
        List<String> unpublished = new ArrayList<>();
        OptionalDouble stock = stock(schedule, state, unpublished);
        Resupply resupply = Resupply.into(schedule.problem(), parameters, state);
        return new Sustainment(
                state,
                day,
                guns,
                tonnes,
                parameters.value("days-of-supply-carried"),
                stock,
                unpublished,
                resupply.from(),
                resupply.tonnesPerDay());
    }

    /** Days that what is carried and stored lasts; a lower bound where a stock's quantity is not published. */
    public double daysOfSupply() {
        return carriedDays + (tonnesPerDay > 0 ? stockTonnes.orElse(0) / tonnesPerDay : 0);
    }

    /** Whether what arrives in a day is at least what is fired. */
    public boolean carried() {
        return resupplyFrom.isPresent() && resupplyTonnesPerDay >= tonnesPerDay;
    }

    /** Days without ammunition before the first arrives; 0 where supply lasts until then. */
    public double gapDays() {
        return resupplyFrom.isPresent()
                ? Math.max(0, resupplyFrom.getAsDouble() - daysOfSupply())
                : Double.POSITIVE_INFINITY;
    }

    private static double guns(Schedule schedule, String state, int day) {
        double perBrigade = schedule.parameters().value("guns-per-armoured-brigade");
        double guns = 0;
        for (Placed placed : schedule.problem().plan().standing()) {
            if (placed.host().equals(state)) {
                guns += placed.state()
                        .strength()
                        .whole(Indicator.TUBE_ARTILLERY)
                        .map(figure -> figure.preferred())
                        .orElse(0.0);
            }
        }
        for (Closure closure : schedule.closures()) {
            boolean there = closure.arrives()
                    && closure.closed().orElseThrow() <= day
                    && closure.movement().state().equals(state);
            if (there) {
                guns += closure.movement()
                        .formation()
                        .state()
                        .strength()
                        .figure(Indicator.TUBE_ARTILLERY)
                        .map(figure -> figure.preferred())
                        .orElse(closure.movement().battalions() * GUNS_FROM_BATTALIONS * perBrigade);
            }
        }
        return guns;
    }

    private static OptionalDouble stock(Schedule schedule, String state, List<String> unpublished) {
        double tonnes = 0;
        boolean known = false;
        for (PlacedStock stock : schedule.problem().situation().stocks()) {
            if (!stock.present() || !stock.host().equals(state) || stock.stock().kind() != StockKind.AMMUNITION) {
                continue;
            }
            OptionalDouble published = stock.state().holdings().stream()
                    .filter(holding ->
                            holding.unit().equals("tonnes") || holding.item().startsWith("tonnes"))
                    .flatMap((Holding holding) -> holding.quantity().stream())
                    .mapToDouble(figure -> figure.preferred())
                    .findFirst();
            if (published.isPresent()) {
                tonnes += published.getAsDouble();
                known = true;
            } else {
                unpublished.add(stock.stock().name());
            }
        }
        return known ? OptionalDouble.of(tonnes) : OptionalDouble.empty();
    }
}
