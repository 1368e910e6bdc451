package org.flankmap.symbology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolCodeTest {
    @Test
    void isTakenApartByItsDigits() {
        SymbolCode code = SymbolCode.parse("1003 1016 2112 1102 2747");
        assertThat(code.context()).isZero();
        assertThat(code.standardIdentity()).isEqualTo(StandardIdentity.FRIEND);
        assertThat(code.symbolSet()).isEqualTo(SymbolCode.LAND_UNIT);
        assertThat(code.planned()).isTrue();
        assertThat(code.headquarters()).isTrue();
        assertThat(code.taskForce()).isTrue();
        assertThat(code.dummy()).isFalse();
        assertThat(code.echelon()).isEqualTo(Echelon.DIVISION);
        assertThat(code.entity()).isEqualTo("121102");
        assertThat(code.sector1()).isEqualTo("27");
        assertThat(code.sector2()).isEqualTo("47");
    }

    @Test
    void writesTheDigitsItWasReadFrom() {
        assertThat(SymbolCode.parse("10161053241303014107").digits()).isEqualTo("10161053241303014107");
    }

    @Test
    void ofThirtyDigitsTheLastTenDoNotCount() {
        assertThat(SymbolCode.parse("100310001812110000001234567890"))
                .isEqualTo(SymbolCode.parse("10031000181211000000"));
    }

    @ParameterizedTest
    @CsvSource({
        "9903100018121100000, 19 digits",
        "99031000181211000000, Digits 1-2",
        "10331000181211000000, Digit 3",
        "10071000181211000000, Digit 4",
        "10039900181211000000, Digits 5-6",
        "10031070181211000000, Digit 7",
        "10031008181211000000, Digit 8",
        "10031000191211000000, Digits 9-10",
        "1003100018121100000X, Digit 20"
    })
    void theMessageNamesTheDigitThatIsWrong(String text, String named) {
        assertThatThrownBy(() -> SymbolCode.parse(text))
                .isInstanceOf(InvalidSymbolCodeException.class)
                .hasMessageContaining(named)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("\n");
    }

    @Test
    void canBeChangedDigitByDigit() {
        SymbolCode code = SymbolCode.parse("10031000181211000000")
                .withStatus(SymbolStatus.PLANNED)
                .withStandardIdentity(StandardIdentity.HOSTILE)
                .withEchelon(Echelon.CORPS)
                .withHqTfDummy(2);
        assertThat(code.digits()).isEqualTo("10061012221211000000");
    }
}
