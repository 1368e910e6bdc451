package org.flankmap.desktop;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.cartography.FigureText;
import org.flankmap.cartography.Subject;
import org.flankmap.posture.Corridor;
import org.flankmap.posture.Dated;
import org.flankmap.posture.Figure;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationState;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Node;
import org.flankmap.posture.NodeKind;
import org.flankmap.posture.PartialDate;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Stock;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/** What the pointer is told of a subject in two or three lines: its name, its strength with the date, how many sources. */
final class HoverText {
    private HoverText() {}

    /** @param situations that are on screen, the one asked first in front */
    static Optional<String> of(Subject subject, List<Situation> situations) {
        return situations.stream()
                .flatMap(situation -> in(subject, situation).stream())
                .findFirst()
                .map(lines -> String.join("\n", lines));
    }

    private static Optional<List<String>> in(Subject subject, Situation situation) {
        Posture posture = situation.posture();
        LocalDate day = situation.asOf();
        return switch (subject.kind()) {
            case FORMATION -> situation.formation(subject.id()).map(HoverText::formation);
            case STOCK ->
                Optional.ofNullable(posture.stocks().get(subject.id())).flatMap(stock -> stock(stock, day));
            case CORRIDOR ->
                Optional.ofNullable(posture.corridors().get(subject.id())).map(corridor -> corridor(corridor, day));
            case NODE -> posture.node(subject.id()).map(HoverText::node);
        };
    }

    private static List<String> formation(Placed placed) {
        Formation formation = placed.formation();
        FormationState state = placed.state();
        Optional<Figure> personnel = state.strength().figure(Indicator.PERSONNEL);
        String strength = personnel
                .map(figure -> FigureText.withScope(figure) + " soldiers · "
                        + figure.asOf().orElse(state.from()).display())
                .orElse("strength not known · " + state.from().display());
        Stream<String> figures =
                state.strength().figures().values().stream().flatMap(figure -> figure.sources().stream());
        return List.of(
                formation.name(),
                strength,
                placed.status().label() + " · "
                        + sources(
                                Stream.concat(state.sources().stream(), figures).collect(Collectors.toSet())));
    }

    private static Optional<List<String>> stock(Stock stock, LocalDate day) {
        return stock.on(day)
                .map(state -> List.of(
                        stock.name(), state.status().label() + since(state.from()) + " · " + sources(state.sources())));
    }

    private static List<String> corridor(Corridor corridor, LocalDate day) {
        String state = Dated.on(corridor.states(), day)
                .map(now -> now.status().label() + since(now.from()) + " · " + sources(now.sources()))
                .orElse(corridor.mode().label());
        return List.of(corridor.name(), state);
    }

    private static List<String> node(Node node) {
        String kinds = node.kinds().stream().sorted().map(NodeKind::label).collect(Collectors.joining(", "));
        return List.of(node.name(), kinds + " · " + sources(node.sources()));
    }

    private static String since(PartialDate from) {
        return " since " + from.display();
    }

    private static String sources(Collection<String> ids) {
        int count = Set.copyOf(ids).size();
        return count == 1 ? "1 source" : count + " sources";
    }
}
