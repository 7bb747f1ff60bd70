package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LengthRatioTest {
    private static double[] repeated(int n, double value) {
        double[] values = new double[n];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void learnsTheRatioOfManyPairs() {
        LengthRatio ratio = LengthRatio.of(repeated(495, 0.4));
        assertThat(ratio.centre()).isBetween(0.39, 0.4);
        assertThat(ratio.of(0.4)).isGreaterThan(-0.01);
        assertThat(ratio.of(1.4)).isLessThan(-1);
    }

    @Test
    void hardlyMovesForOnePair() {
        LengthRatio ratio = LengthRatio.of(repeated(1, 0.6));
        assertThat(ratio.centre()).isBetween(0.0, 0.15);
    }

    @Test
    void noLengthSpeaksAgainstAPairWithoutBound() {
        LengthRatio ratio = LengthRatio.of(new double[0]);
        assertThat(ratio.of(5)).isEqualTo(ratio.of(50)).isEqualTo(ratio.of(-50));
    }
}
