package org.flankmap.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void thousandsHaveCommasAndOneDecimalIsKeptWhereThereIsOne() {
        assertThat(Wording.number(0)).isEqualTo("0");
        assertThat(Wording.number(999.96)).isEqualTo("1,000");
        assertThat(Wording.number(1234567)).isEqualTo("1,234,567");
        assertThat(Wording.number(5 / 3.0)).isEqualTo("1.7");
        assertThat(Wording.number(-0.04)).isEqualTo("0");
    }

    @Property
    void aNumberReadsBackToItsTenth(@ForAll @DoubleRange(min = -1e9, max = 1e9) double value) {
        double read = Double.parseDouble(Wording.number(value).replace(",", ""));
        assertThat(String.format(Locale.ROOT, "%.1f", Math.abs(read)))
                .isEqualTo(String.format(Locale.ROOT, "%.1f", Math.round(Math.abs(value) * 10) / 10.0));
    }
}
