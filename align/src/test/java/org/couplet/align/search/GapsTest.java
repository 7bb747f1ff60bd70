package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void refuseWhatIsNoProbabilityOrLeavesNoChoice(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gaps(value, 0.5, new double[0], new double[0]))
                .withMessage("probability %s is not between 0 and 1", value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gaps(0.5, value, new double[0], new double[0]))
                .withMessage("probability %s is not between 0 and 1", value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.5, 0.999})
    void takeAnyOther(double value) {
        assertThat(new Gaps(value, value, new double[0], new double[0]).open()).isEqualTo(value);
    }
}
