package org.flankmap.comparison;

import java.util.List;
import java.util.Optional;
import org.flankmap.posture.Figure;
import org.flankmap.scenario.Basis;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.PlacedStock;

/** Makes contributions of what is placed. */
final class Contributions {
    private Contributions() {}

    static Contribution ofFigure(Placed placed, Contribution.How how, Figure figure) {
        List<String> sources = figure.sources().isEmpty() ? placed.state().sources() : figure.sources();
        return of(placed, how, Optional.of(figure), figure.least(), figure.preferred(), figure.most(), sources);
    }

    /** The sum of national parts. It has no upper bound of its own, so the most it adds is what is known. */
    static Contribution ofParts(Placed placed, List<Figure> parts) {
        List<String> cited = parts.stream()
                .flatMap(part -> part.sources().stream())
                .distinct()
                .toList();
        return of(
                placed,
                Contribution.How.NATIONAL_PARTS,
                parts.size() == 1 ? Optional.of(parts.get(0)) : Optional.empty(),
                parts.stream().mapToDouble(Figure::least).sum(),
                parts.stream().mapToDouble(Figure::preferred).sum(),
                parts.stream().mapToDouble(Figure::most).sum(),
                cited.isEmpty() ? placed.state().sources() : cited);
    }

    static Contribution one(Placed placed) {
        return of(
                placed,
                Contribution.How.DEFINITION,
                Optional.empty(),
                1,
                1,
                1,
                placed.state().sources());
    }

    static Contribution present(Placed placed) {
        return of(
                placed,
                Contribution.How.ONE,
                Optional.empty(),
                1,
                1,
                1,
                placed.state().sources());
    }

    static Contribution unknown(Placed placed) {
        return of(
                placed,
                Contribution.How.UNKNOWN,
                Optional.empty(),
                0,
                0,
                0,
                placed.state().sources());
    }

    static Contribution present(PlacedStock placed) {
        return new Contribution(
                placed.stock().id(),
                placed.stock().name(),
                List.of(placed.stock().id()),
                placed.state().from(),
                Contribution.How.ONE,
                Optional.empty(),
                1,
                1,
                1,
                placed.state().sources(),
                Basis.RECORDED);
    }

    private static Contribution of(
            Placed placed,
            Contribution.How how,
            Optional<Figure> figure,
            double least,
            double preferred,
            double most,
            List<String> sources) {
        return new Contribution(
                placed.id(),
                placed.formation().name(),
                List.of(placed.id()),
                placed.state().from(),
                how,
                figure,
                least,
                preferred,
                most,
                sources,
                placed.basis());
    }
}
