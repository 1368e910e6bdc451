package org.flankmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.flankmap.scenario.BuiltInScenarios;
import org.flankmap.scenario.Situation;
import org.junit.jupiter.api.Test;

/** The tree of forces of the shipped posture. */
class ForceBranchTest {
    private static final Posture POSTURE = PostureReader.bundled();
    private static final Situation TODAY =
            Situation.of(POSTURE, BuiltInScenarios.of(POSTURE).today());

    private static Stream<ForceBranch> all(ForceBranch branch) {
        return Stream.concat(Stream.of(branch), branch.parts().stream().flatMap(ForceBranchTest::all));
    }

    @Test
    void everyFormationAndStockIsInItOnce() {
        ForceBranch tree = ForceBranch.of(TODAY);
        assertThat(tree.size())
                .isEqualTo(TODAY.formations().size() + TODAY.stocks().size());
        assertThat(all(tree).flatMap(branch -> branch.symbol().stream()).map(symbol -> symbol.subject()))
                .doesNotHaveDuplicates();
    }

    @Test
    void opposingForcesHaveTheirOwnRootAfterTheHosts() {
        assertThat(ForceBranch.of(TODAY).parts())
                .extracting(ForceBranch::title)
                .startsWith("Finland", "Estonia", "Latvia", "Lithuania", "Poland")
                .endsWith("Opposing forces", "Stocks")
                .doesNotContain("Russia");
    }

    @Test
    void partsAreUnderTheirFormation() {
        ForceBranch brigade = all(ForceBranch.of(TODAY))
                .filter(branch -> branch.symbol()
                        .filter(symbol -> symbol.subject().id().equals("multinational-brigade-latvia"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(all(brigade)).anyMatch(branch -> branch.symbol()
                .filter(symbol -> symbol.subject().id().equals("battlegroup-latvia"))
                .isPresent());
    }

    @Test
    void findingKeepsTheWayToWhatIsCalledSoAndNothingElse() {
        ForceBranch found = ForceBranch.of(TODAY).finding("battlegroup").orElseThrow();
        assertThat(found.size()).isPositive().isLessThan(ForceBranch.of(TODAY).size());
        assertThat(ForceBranch.of(TODAY).finding("qqqq")).isEmpty();
    }
}
