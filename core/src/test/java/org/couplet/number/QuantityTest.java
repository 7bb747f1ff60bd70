package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.MONEY;
import static org.couplet.number.Quantity.Kind.PERCENT;

import java.math.BigDecimal;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
    private static final Span SPAN = new Span(0, 1);

    @ParameterizedTest
    @CsvSource({
        "37700.00, CARDINAL, 37700",
        "1E+3, ORDINAL, 1000",
        "3.50, CARDINAL, 3.5",
        "-3.2, CARDINAL, -3.2",
        "0.0, CARDINAL, 0"
    })
    void keyIsThePlainDecimal(BigDecimal value, Quantity.Kind kind, String key) {
        assertThat(Quantity.of(SPAN, kind, value, false).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, FRACTION, 1/3",
        "2, 6, FRACTION, 1/3",
        "1, 2, FRACTION, 0.5",
        "3, 8, FRACTION, 0.375",
        "1.5, 7, FRACTION, 3/14",
        "5, 100, PERCENT, 5%",
        "7, 10, PERCENT, 70%",
        "3, 1000, PERCENT, 0.3%"
    })
    void keyOfARatioIsInLowestTerms(BigDecimal above, BigDecimal below, Quantity.Kind kind, String key) {
        assertThat(new Quantity(SPAN, kind, above, below, "", false).key()).isEqualTo(key);
    }

    @Test
    void fivePercentIsATwentieth() {
        Quantity percent = new Quantity(SPAN, PERCENT, new BigDecimal(5), new BigDecimal(100), "", false);
        assertThat(percent.value()).isEqualByComparingTo("0.05");
        assertThat(percent.keys()).containsExactly("5%");
    }

    @Test
    void refusesWhatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, FRACTION, BigDecimal.ONE, BigDecimal.ZERO, "", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, CARDINAL, BigDecimal.ONE, BigDecimal.ONE, "USD", false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(SPAN, MONEY, BigDecimal.ONE, BigDecimal.ONE, "", false));
    }
}
