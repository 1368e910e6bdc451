package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void aDayPassesWhatItCanAndTheRestGoesOnTheNext() {
        Ledger line = new Ledger(2, Availability.ALWAYS);
        for (double expected : new double[] {0.5, 0.5, 1, 1, 2}) {
            assertThat(line.through(0.5, 1)).isEqualTo(expected);
            line.take(0.5, 1);
        }
    }

    @Test
    void aLoadLargerThanADayTakesSeveral() {
        Ledger port = new Ledger(100, Availability.ALWAYS);
        assertThat(port.through(0.2, 250)).isEqualTo(2);
        port.take(0.2, 250);
        assertThat(port.left(0)).isZero();
        assertThat(port.left(2)).isEqualTo(50);
    }

    @Test
    void whatIsClosedPassesNothingForEver() {
        Ledger line = new Ledger(2, Availability.ALWAYS.scaled(3, 0));
        assertThat(line.through(2.9, 1)).isEqualTo(2.9);
        assertThat(line.through(3, 1)).isInfinite();
    }

    @Test
    void aFleetIsBackOnlyWhenItHasReturned() {
        Ledger transporters = new Ledger(10, Availability.from(1.5));
        assertThat(transporters.held(0, 10, 3)).isEqualTo(2);
        transporters.hold(2, 10, 3);
        assertThat(transporters.held(2, 1, 1)).isEqualTo(5);
    }
}
