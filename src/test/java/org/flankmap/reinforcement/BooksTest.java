package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class BooksTest {
    private static final double TRANSPORTERS = 10;

    private final Problem problem = Bundled.problem("today", RuleSet.CRISIS);
    private final Parameters parameters =
            problem.parameters().with("transporters-available", TRANSPORTERS).with("transporter-km-per-day", 50);
    private final Rates rates = new Rates(problem.network(), parameters);
    private final Books books = new Books(problem.network(), rates, problem.availability(), parameters);

    /** A road so long that the transporters are gone for days. */
    private final int road = problem.network().arcs().stream()
            .filter(arc -> arc.process() == Process.ROAD)
            .max(Comparator.comparingDouble(Arc::km))
            .orElseThrow()
            .index();

    @Test
    void whatMoreVehiclesWaitForDoesNotKeepFewerWaiting() {
        books.book(road, tanks(TRANSPORTERS), 0);
        double back = books.book(road, tanks(TRANSPORTERS / 2), 0);
        double few = books.enter(road, tanks(1), 0);
        double many = books.enter(road, tanks(TRANSPORTERS), 0);
        assertThat(many).isGreaterThan(back);
        assertThat(books.enter(road, tanks(1), 0)).isEqualTo(few);
    }

    private Serial tanks(double vehicles) {
        return rates.serial(Cargo.TRACKED, vehicles);
    }
}
