package org.flankmap.desktop;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flankmap.posture.Echelon;
import org.flankmap.posture.Formation;
import org.flankmap.posture.FormationKind;
import org.flankmap.posture.Nation;
import org.flankmap.posture.Posture;
import org.flankmap.posture.Side;
import org.flankmap.posture.Status;
import org.flankmap.scenario.FormationFilter;

/**
 * A property that formations are filtered by.
 *
 * @param title what it is called
 * @param values that occur, in the order offered
 * @param label what a value is called
 * @param chosen the values that a filter has chosen
 * @param with a filter with other values chosen
 */
record FilterGroup<T>(
        String title,
        List<T> values,
        Function<T, String> label,
        Function<FormationFilter, Set<T>> chosen,
        BiFunction<FormationFilter, Set<T>, FormationFilter> with) {

    boolean has(FormationFilter filter, T value) {
        return chosen.apply(filter).contains(value);
    }

    /** A filter with one value chosen, or no longer. */
    FormationFilter choosing(FormationFilter filter, T value, boolean on) {
        Set<T> values = new HashSet<>(chosen.apply(filter));
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return with.apply(filter, values);
    }

    /** The properties, with the values that occur in a dataset. */
    static List<FilterGroup<?>> of(Posture posture) {
        return List.of(
                new FilterGroup<>(
                        "Side",
                        occurring(posture, Side.values(), Formation::side),
                        Side::label,
                        FormationFilter::sides,
                        FormationFilter::withSides),
                new FilterGroup<>(
                        "Status",
                        Stream.of(Status.values())
                                .filter(status -> status != Status.WITHDRAWN)
                                .toList(),
                        Status::label,
                        FormationFilter::statuses,
                        FormationFilter::withStatuses),
                new FilterGroup<>(
                        "Echelon",
                        occurring(posture, Echelon.values(), Formation::echelon),
                        Echelon::label,
                        FormationFilter::echelons,
                        FormationFilter::withEchelons),
                new FilterGroup<>(
                        "Kind",
                        occurring(posture, FormationKind.values(), Formation::kind),
                        FormationKind::label,
                        FormationFilter::kinds,
                        FormationFilter::withKinds),
                new FilterGroup<>(
                        "Stands in",
                        named(posture, hosts(posture)),
                        id -> name(posture, id),
                        FormationFilter::hosts,
                        FormationFilter::withHosts),
                new FilterGroup<>(
                        "Nation in it",
                        named(posture, nations(posture)),
                        id -> name(posture, id),
                        FormationFilter::nations,
                        FormationFilter::withNations));
    }

    private static <E> List<E> occurring(Posture posture, E[] all, Function<Formation, E> property) {
        return Arrays.stream(all)
                .filter(value -> posture.formations().values().stream()
                        .anyMatch(formation -> property.apply(formation).equals(value)))
                .toList();
    }

    private static Stream<String> hosts(Posture posture) {
        return posture.formations().values().stream()
                .flatMap(formation -> formation.states().stream())
                .flatMap(state -> posture.hostOf(state).stream());
    }

    private static Stream<String> nations(Posture posture) {
        return posture.formations().values().stream()
                .flatMap(formation -> Stream.concat(
                        Stream.of(formation.framework()),
                        formation.states().stream()
                                .flatMap(state -> state.contributors().stream())
                                .map(contributor -> contributor.nation())));
    }

    private static List<String> named(Posture posture, Stream<String> ids) {
        return ids.distinct()
                .sorted(Comparator.comparing(id -> name(posture, id)))
                .toList();
    }

    private static String name(Posture posture, String id) {
        return Optional.ofNullable(posture.nations().get(id)).map(Nation::name).orElse(id);
    }
}
