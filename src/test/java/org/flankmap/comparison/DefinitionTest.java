package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionTest {
    @ParameterizedTest
    @EnumSource
    void everyMeasureIsDefinedInTwoSentences(Measure measure) {
        assertThat(measure.definition()).matches("[^.]+\\. [^.]+\\.");
    }
}
