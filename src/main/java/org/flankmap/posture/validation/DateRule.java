package org.flankmap.posture.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.flankmap.posture.CorridorStatus;
import org.flankmap.posture.Dated;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Nation;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.StockState;
import org.flankmap.posture.StockStatus;

/** States are in order of time, do not overlap, and what is said to be there does not begin after the dataset's date. */
final class DateRule implements Rule {
    @Override
    public void check(Dataset dataset, Findings findings) {
        Optional<PartialDate> asOf = dataset.asOf();
        dataset.formations().forEach(formation -> {
            List<FormationState> states = formation.value().states();
            inOrder(formation, states, findings);
            notAhead(formation, states, asOf, state -> state.status().present(), findings);
        });
        dataset.stocks().forEach(stock -> {
            List<StockState> states = stock.value().states();
            inOrder(stock, states, findings);
            notAhead(stock, states, asOf, state -> state.status() == StockStatus.IN_PLACE, findings);
        });
        dataset.corridors().forEach(corridor -> {
            inOrder(corridor, corridor.value().states(), findings);
            notAhead(
                    corridor,
                    corridor.value().states(),
                    asOf,
                    state -> state.status() == CorridorStatus.OPEN,
                    findings);
        });
        dataset.nations().forEach(nation -> years(nation, findings));
    }

    private static void inOrder(Located<?> entry, List<? extends Dated> states, Findings findings) {
        for (int i = 0; i < states.size(); i++) {
            Dated state = states.get(i);
            String pointer = "/properties/states/" + i;
            Optional<PartialDate> to = state.to();
            if (to.isPresent() && !to.get().firstDay().isAfter(state.from().firstDay())) {
                findings.error(entry, pointer + "/to", to.get().toString(), "a date after from, " + state.from());
            }
            if (i + 1 == states.size()) {
                continue;
            }
            PartialDate next = states.get(i + 1).from();
            if (!next.firstDay().isAfter(state.from().firstDay())) {
                findings.error(
                        entry,
                        "/properties/states/" + (i + 1) + "/from",
                        next.toString(),
                        "a date after that of the state before, " + state.from());
            } else if (to.isPresent() && to.get().firstDay().isAfter(next.firstDay())) {
                findings.error(
                        entry,
                        pointer + "/to",
                        to.get().toString(),
                        "a date not after the beginning of the next state, " + next);
            } else if (to.isPresent() && to.get().equals(next)) {
                findings.warning(entry, pointer + "/to", to.get() + ", as the next state begins", "no \"to\" here");
            }
        }
    }

    private static <S extends Dated> void notAhead(
            Located<?> entry, List<S> states, Optional<PartialDate> asOf, Predicate<S> present, Findings findings) {
        for (int i = 0; i < states.size(); i++) {
            PartialDate from = states.get(i).from();
            if (asOf.isPresent()
                    && present.test(states.get(i))
                    && from.firstDay().isAfter(asOf.get().lastDay())) {
                findings.error(
                        entry,
                        "/properties/states/" + i + "/from",
                        from + " of something said to be there",
                        "a date up to that of the dataset, " + asOf.get() + ", or a planned status");
            }
        }
    }

    private static void years(Located<Nation> nation, Findings findings) {
        List<Nation.Spending> spending = nation.value().spending();
        for (int i = 1; i < spending.size(); i++) {
            if (spending.get(i).year() <= spending.get(i - 1).year()) {
                findings.error(
                        nation,
                        "/spending/" + i + "/year",
                        String.valueOf(spending.get(i).year()),
                        "a year after " + spending.get(i - 1).year());
            }
        }
    }
}
