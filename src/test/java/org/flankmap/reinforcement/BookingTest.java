package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Small networks, solved by hand. */
class BookingTest {
    private static RoadNetwork line() {
        return new RoadNetwork(3).road(0, 1, 1, 2).road(1, 2, 1, 3);
    }

    @Test
    void theNarrowestSectionSetsThePace() {
        // Two a day over the first road: the last two of six leave on day 2 and march two days.
        assertThat(line().lastArrival(2)).isEqualTo(2);
        assertThat(line().lastArrival(6)).isEqualTo(4);
    }

    @Test
    void aLongerRoadIsTakenOnceTheShortOneIsFullForLonger() {
        RoadNetwork network = new RoadNetwork(2).road(0, 1, 1, 1).road(0, 1, 3, 5);
        // One arrives each day from day 1; from the third on the long road is as quick and takes five on day 3.
        assertThat(network.lastArrival(1)).isEqualTo(1);
        assertThat(network.lastArrival(3)).isEqualTo(3);
        assertThat(network.lastArrival(8)).isEqualTo(3);
        assertThat(network.lastArrival(9)).isEqualTo(4);
    }

    @Test
    void whatIsWaitedForIsTold() {
        var itineraries = line().march(6).orElseThrow();
        assertThat(itineraries).hasSize(6);
        assertThat(itineraries.get(5).waited()).isCloseTo(2, within(1e-9));
        assertThat(itineraries.get(5).legs()).hasSize(2);
    }

    @Test
    void whereNoRoadLeadsNothingArrives() {
        assertThat(new RoadNetwork(3).road(0, 1, 1, 2).lastArrival(1)).isInfinite();
    }
}
