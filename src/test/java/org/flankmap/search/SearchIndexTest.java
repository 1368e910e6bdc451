package org.flankmap.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.flankmap.basemap.Basemap;
import org.flankmap.geo.Position;
import org.flankmap.posture.Posture;
import org.flankmap.posture.PostureReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything of the shipped dataset is found by what people call it. */
class SearchIndexTest {
    private static Posture posture;
    private static SearchIndex index;

    @BeforeAll
    static void load() {
        posture = PostureReader.bundled();
        index = new SearchIndex(
                posture,
                Basemap.bundled().places().stream()
                        .map(place -> new SearchIndex.Town(
                                place.name(), place.country(), place.position(), 1.0 / (1 + place.rank())))
                        .toList());
    }

    private static Found first(String text) {
        return index.find(text, 10).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "battlegroup estonia, FORMATION, battlegroup-estonia",
        "efp estonia, FORMATION, battlegroup-estonia",
        "batlegroup estnia, FORMATION, battlegroup-estonia",
        "panzerbrigade 45, FORMATION, panzerbrigade-45",
        "adazi, NODE, adazi",
        "Ādaži, NODE, adazi"
    })
    void theBestMatchIsTheOneMeant(String text, Found.Kind kind, String id) {
        assertThat(first(text)).extracting(Found::kind, Found::id).containsExactly(kind, id);
    }

    @ParameterizedTest
    @CsvSource({"lodz, Łódź", "Łódź, Łódź", "suwalki, Suwałki", "vilnus, Vilnius", "Riga, Rīga"})
    void townsAndNodesAreFoundByTheirPlainLetters(String text, String name) {
        assertThat(first(text).title()).isEqualTo(name);
    }

    @Test
    void everyFormationStockAndNodeIsFoundByItsName() {
        var missing = java.util.stream.Stream.of(
                        posture.formations().values().stream()
                                .map(formation -> List.of(formation.id(), formation.name())),
                        posture.stocks().values().stream().map(stock -> List.of(stock.id(), stock.name())),
                        posture.nodes().values().stream().map(node -> List.of(node.id(), node.name())),
                        posture.corridors().values().stream().map(corridor -> List.of(corridor.id(), corridor.name())))
                .flatMap(all -> all)
                .filter(entry -> index.find(entry.get(1), 12).stream()
                        .noneMatch(found -> found.id().equals(entry.get(0))))
                .collect(Collectors.toList());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"54.6872, 25.2797", "54°41'14\"N 25°16'47\"E", "35U LA 87836 63158"})
    void aPositionIsTheFirstResult(String text) {
        Found found = first(text);
        assertThat(found.kind()).isEqualTo(Found.Kind.COORDINATES);
        assertThat(found.title()).matches("\\d+\\.\\d{4}, \\d+\\.\\d{4}");
        assertThat(found.detail()).matches("\\d\\d[A-Z] [A-Z]{2} \\d{5} \\d{5}");
    }

    @Test
    void noMoreResultsThanAskedForComeAndNoneForNonsense() {
        assertThat(index.find("brigade", 5)).hasSize(5);
        assertThat(index.find("54, 25", 1)).hasSize(1);
        assertThat(index.find("qqqqzzzz", 5)).isEmpty();
        assertThat(index.find("   ", 5)).isEmpty();
    }

    @Test
    void aTownWithTheNameAndPlaceOfANodeIsListedOnce() {
        assertThat(index.find("Tallinn", 12))
                .filteredOn(found -> found.title().equals("Tallinn"))
                .hasSize(1);
    }

    @Test
    void aTownElsewhereWithTheNameOfANodeIsListedToo() {
        var node = posture.nodes().values().iterator().next();
        SearchIndex both =
                new SearchIndex(posture, List.of(new SearchIndex.Town(node.name(), "ESP", new Position(40, -4), 0)));
        assertThat(both.find(node.name(), 50)).extracting(Found::kind).contains(Found.Kind.NODE, Found.Kind.PLACE);
    }
}
