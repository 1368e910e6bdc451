package org.flankmap.reinforcement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A solved problem: when each formation closes. */
public final class Schedule {
    private final Problem problem;
    private final Parameters parameters;
    private final List<Closure> closures;
    private final @Nullable Books books;

    Schedule(Problem problem, Parameters parameters, List<Closure> closures, @Nullable Books books) {
        this.problem = problem;
        this.parameters = parameters;
        this.closures = List.copyOf(closures);
        this.books = books;
    }

    public Problem problem() {
        return problem;
    }

    /** The values it was solved with. */
    public Parameters parameters() {
        return parameters;
    }

    /** In the order of the plan. */
    public List<Closure> closures() {
        return closures;
    }

    public Optional<Closure> closure(String formation) {
        return closures.stream()
                .filter(closure -> closure.movement().id().equals(formation))
                .findFirst();
    }

    /**
     * What goes over the corridors day by day.
     *
     * @throws IllegalStateException where it was solved without details
     */
    public Traffic traffic() {
        return Traffic.of(this);
    }

    Optional<Books> books() {
        return Optional.ofNullable(books);
    }
}
