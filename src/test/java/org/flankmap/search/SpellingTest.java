package org.flankmap.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed need not be spelt as it is written. */
class SpellingTest {
    private static double match(String typed, String written) {
        return Spelling.match(Spelling.words(typed), Spelling.words(written));
    }

    @ParameterizedTest
    @CsvSource({
        "adazi, Ādaži",
        "Ādaži, Adazi",
        "lodz, Łódź",
        "suwalki, Suwałki",
        "pabrade, Pabradė",
        "rukla, RUKLA",
        "constanta, Constanţa",
        "nasaud, Năsăud",
        "borgerdo, Börgerdø",
        "kyiv, Київ",
        "Київ, kyiv",
        "lviv, Львів",
        "псков, Pskov"
    })
    void accentsCaseAndScriptDoNotMatter(String typed, String written) {
        assertThat(match(typed, written)).isEqualTo(match(written, written));
    }

    @ParameterizedTest
    @CsvSource({
        "Vilnus, Vilnius",
        "Vilinus, Vilnius",
        "Klaipda, Klaipėda",
        "Rigga, Rīga",
        "Panzerbirgade, Panzerbrigade",
        "Bydgoscz, Bydgoszcz",
        "Batlegroup Estnia, Battlegroup Estonia"
    })
    void smallSlipsAreForgiven(String typed, String written) {
        assertThat(match(typed, written)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, Vilnius",
        "xyz, Xanten",
        "Vilnius Tank, Vilnius",
        "zzzz, Brigade",
        "12, 13th Brigade",
        "1234, 1235 Depot"
    })
    void otherWordsAndNumbersAreNot(String typed, String written) {
        assertThat(match(typed, written)).isZero();
    }

    @Test
    void theExactWordIsBetterThanItsBeginningAndThatThanASlip() {
        assertThat(match("brigade", "Brigade")).isGreaterThan(match("briga", "Brigade"));
        assertThat(match("briga", "Brigade")).isGreaterThan(match("brigada", "Brigade"));
    }

    @Test
    void aSmallWordThatIsMissingCostsNothing() {
        assertThat(match("battlegroup in Estonia", "Battlegroup Estonia")).isPositive();
    }
}
