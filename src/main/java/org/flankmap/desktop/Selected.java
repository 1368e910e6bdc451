package org.flankmap.desktop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flankmap.cartography.FigureText;
import org.flankmap.cartography.Subject;
import org.flankmap.comparison.Tally;
import org.flankmap.posture.Indicator;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Posture;
import org.flankmap.scenario.Placed;
import org.flankmap.scenario.Situation;

/**
 * Several things picked by hand.
 *
 * @param lines by kind and name
 * @param formations those among them that stand somewhere on the days shown
 */
record Selected(List<Line> lines, List<Placed> formations) {
    /**
     * One of them.
     *
     * @param note where it stands, or what kind of thing it is
     */
    record Line(Subject subject, String name, String note) {}

    Selected {
        lines = List.copyOf(lines);
        formations = List.copyOf(formations);
    }

    /** @param situations that are on screen, the one asked first in front */
    static Selected of(Set<Subject> subjects, List<Situation> situations) {
        Posture posture = situations.get(0).posture();
        List<Line> lines = new ArrayList<>();
        List<Placed> formations = new ArrayList<>();
        for (Subject subject : subjects) {
            Optional<Placed> placed = subject.kind() == Subject.Kind.FORMATION
                    ? situations.stream()
                            .flatMap(situation -> situation.formation(subject.id()).stream())
                            .findFirst()
                    : Optional.empty();
            placed.ifPresent(formations::add);
            lines.add(placed.map(stands -> new Line(
                            subject,
                            stands.formation().name(),
                            country(posture, stands.host())
                                    + (stands.present()
                                            ? ""
                                            : ", " + stands.status().label())))
                    .orElseGet(() -> new Line(subject, name(posture, subject), note(posture, subject))));
        }
        lines.sort(Comparator.comparing((Line line) -> line.subject().kind()).thenComparing(Line::name));
        formations.sort(Comparator.comparing(placed -> placed.formation().name()));
        return new Selected(lines, formations);
    }

    int size() {
        return lines.size();
    }

    /** A line each and the sums below, cells parted by tabs. */
    String table() {
        Stream<String> head = Stream.concat(
                Stream.of("Formation", "Country", "Status"),
                Stream.of(Indicator.values()).map(Indicator::label));
        Stream<String> rows = formations.stream()
                .map(placed -> row(
                        placed.formation().name(),
                        placed.host(),
                        placed.status().label(),
                        indicator -> placed.state()
                                .strength()
                                .figure(indicator)
                                .map(FigureText::withScope)
                                .orElse("")));
        return Stream.concat(
                        Stream.concat(Stream.of(head.collect(Collectors.joining("\t"))), rows),
                        Stream.of(
                                        sums("Allied and host nation, in place", placed -> !placed.opposing()),
                                        sums("Opposing, in place", Placed::opposing))
                                .flatMap(Optional::stream))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Optional<String> sums(String title, java.util.function.Predicate<Placed> of) {
        List<Placed> those = formations.stream().filter(of).toList();
        return those.isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        title, "", "", indicator -> Tally.of(indicator, those).display()));
    }

    private static String row(
            String name, String country, String status, java.util.function.Function<Indicator, String> cell) {
        return Stream.concat(
                        Stream.of(name, country, status),
                        Stream.of(Indicator.values()).map(cell))
                .collect(Collectors.joining("\t"));
    }

    private static String country(Posture posture, String id) {
        return Optional.ofNullable(posture.nations().get(id)).map(Nation::name).orElse(id);
    }

    private static String name(Posture posture, Subject subject) {
        Optional<String> name =
                switch (subject.kind()) {
                    case FORMATION ->
                        Optional.ofNullable(posture.formations().get(subject.id()))
                                .map(one -> one.name());
                    case STOCK ->
                        Optional.ofNullable(posture.stocks().get(subject.id())).map(one -> one.name());
                    case CORRIDOR ->
                        Optional.ofNullable(posture.corridors().get(subject.id()))
                                .map(one -> one.name());
                    case NODE -> posture.node(subject.id()).map(one -> one.name());
                };
        return name.orElse(subject.id());
    }

    private static String note(Posture posture, Subject subject) {
        return switch (subject.kind()) {
            case FORMATION -> "not there on this day";
            case STOCK -> "stock";
            case CORRIDOR -> "corridor";
            case NODE -> "place";
        };
    }
}
