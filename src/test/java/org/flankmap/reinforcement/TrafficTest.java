package org.flankmap.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Flows and ways on small networks, solved by hand; five vehicles make a march unit. */
class TrafficTest {
    /** Two a day over the first road, a day long; three a day over the second, a day long. */
    private static RoadNetwork line() {
        return new RoadNetwork(3).road(0, 1, 1, 2).road(1, 2, 1, 3);
    }

    @Test
    void eachSectionPassesWhatTheNarrowestLets() {
        Traffic traffic = line().traffic(5);
        assertThat(traffic.on(0)).singleElement().satisfies(flow -> {
            assertThat(flow.corridor()).isEqualTo("road-0");
            assertThat(flow.unit()).isEqualTo("march units");
            assertThat(flow.perDay()).isCloseTo(2, within(1e-9));
            assertThat(flow.vehicles()).isCloseTo(10, within(1e-9));
            assertThat(flow.load()).isCloseTo(1, within(1e-9));
            assertThat(flow.line()).containsExactly(RoadNetwork.position(0), RoadNetwork.position(1));
        });
        assertThat(traffic.on(1)).hasSize(2);
        assertThat(traffic.on(2)).extracting(SectionFlow::corridor).containsExactlyInAnyOrder("road-0", "road-1");
        assertThat(traffic.on(3)).singleElement().satisfies(flow -> {
            assertThat(flow.corridor()).isEqualTo("road-1");
            assertThat(flow.perDay()).isCloseTo(1, within(1e-9));
            assertThat(flow.load()).isCloseTo(1 / 3.0, within(1e-9));
        });
        assertThat(traffic.on(4)).isEmpty();
    }

    @Test
    void aCorridorsUseIsThatOfItsDays() {
        List<CorridorUse> uses = line().traffic(5).corridors(4);
        CorridorUse first = uses.stream()
                .filter(use -> use.corridor().equals("road-0"))
                .findFirst()
                .orElseThrow();
        assertThat(first.flow()).containsExactly(2.0, 2.0, 1.0, 0.0, 0.0);
        assertThat(first.vehicles()).containsExactly(10.0, 10.0, 5.0, 0.0, 0.0);
        assertThat(first.load()).containsExactly(1.0, 1.0, 0.5, 0.0, 0.0);
        assertThat(first.fullDays()).isEqualTo(2);
    }

    @Test
    void aWayTellsWhenItIsEnteredLeftAndHowLongItIsWaitedFor() {
        List<Way> ways = Way.of(line().march(5).orElseThrow());
        assertThat(ways).hasSize(1);
        Way way = ways.get(0);
        assertThat(way.serials()).isEqualTo(5);
        assertThat(way.amount()).isEqualTo(25);
        assertThat(way.line())
                .containsExactly(RoadNetwork.position(0), RoadNetwork.position(1), RoadNetwork.position(2));
        Way.Step road = way.steps().get(0);
        assertThat(road.process()).isEqualTo(Process.ROAD);
        assertThat(road.entered()).isZero();
        assertThat(road.took()).isCloseTo(1, within(1e-9));
        assertThat(road.waited()).isCloseTo(2, within(1e-9));
        assertThat(road.left()).isCloseTo(3, within(1e-9));
        assertThat(way.steps().get(1).waited()).isZero();
        assertThat(way.arrived()).isCloseTo(4, within(1e-9));
    }

    @Test
    void theWayOnWhichTheLastArrivesComesFirst() {
        // The short road brings one a day from day 1, the long one five on day 3.
        RoadNetwork network = new RoadNetwork(2).road(0, 1, 1, 1).road(0, 1, 3, 5);
        List<Way> ways = Way.of(network.march(8).orElseThrow());
        assertThat(ways).extracting(Way::serials).containsExactlyInAnyOrder(3, 5);
        assertThat(ways).isSortedAccordingTo((a, b) -> Double.compare(b.arrived(), a.arrived()));
    }

    @Test
    void ofTheShippedNetworkEveryFlowLiesInItsCorridorsCapacityAndEveryWayHangsTogether() {
        Schedule schedule = Bundled.problem("seven-brigades", RuleSet.CRISIS).solve();
        Traffic traffic = schedule.traffic();
        for (int day = 0; day <= BuildUp.DAYS; day++) {
            assertThat(traffic.on(day)).allMatch(flow -> flow.load() >= 0 && flow.load() <= 1 + 1e-9);
        }
        assertThat(traffic.on(25)).isNotEmpty();
        for (Closure closure : schedule.closures()) {
            for (Way way : closure.ways()) {
                for (int i = 1; i < way.steps().size(); i++) {
                    assertThat(way.steps().get(i).fromNode())
                            .isEqualTo(way.steps().get(i - 1).toNode());
                }
            }
        }
    }
}
