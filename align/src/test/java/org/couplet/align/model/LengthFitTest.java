package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthFitTest {
    @Test
    void beforeAnythingIsLearntTheRatioIsTheTexts() {
        LengthFit fit = LengthFit.of(99, 299);
        assertThat(fit.ratio()).isCloseTo(Math.log(3), within(1e-12));
        assertThat(fit.variance(0)).isEqualTo(0.05);
        assertThat(fit.variance(0.1)).isCloseTo(0.2, within(1e-12));
        assertThat(LengthFit.of(0, 0).ratio()).isZero();
    }

    @Test
    void aDocumentsOwnRatioCountsAsMuchAsTheRunsAtFiftySentences() {
        int[] source = new int[50];
        int[] target = new int[50];
        java.util.Arrays.fill(source, 2);
        java.util.Arrays.fill(target, 6);
        LengthFit fit = new LengthFit(0, 0.1, 1)
                .in(Sides.ofLengths(source, Sides.oneParagraph(50)), Sides.ofLengths(target, Sides.oneParagraph(50)));
        assertThat(fit.ratio()).isCloseTo(0.5 * Math.log(301 / 101.0), within(1e-12));
        assertThat(fit.longText()).isEqualTo(0.1);
        assertThat(fit.shortText()).isEqualTo(1);
    }

    @Test
    void withoutDataTheEstimateIsWhatIsUsual() {
        LengthFit before = new LengthFit(0.7, 0.3, 0.2);
        LengthFit fit = new LengthFit.Estimate().fit(before);
        assertThat(fit.ratio()).isEqualTo(0.7);
        assertThat(fit.longText()).isCloseTo(0.05, within(1e-9));
        assertThat(fit.shortText()).isCloseTo(1.5, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.4", "0.1, 3", "0.3, 0"})
    void theEstimateFindsTheVariancesThatDataWereMadeWith(double longText, double shortText) {
        LengthFit made = new LengthFit(0, longText, shortText);
        Random random = new Random(7);
        LengthFit.Estimate estimate = new LengthFit.Estimate();
        for (int k = 0; k < 50_000; k++) {
            double shortness = 0.01 + 0.25 * random.nextDouble();
            double variance = made.variance(shortness);
            double x = 0.1 + Math.sqrt(variance) * random.nextGaussian();
            estimate.add(1, x, 1, shortness, 1 / (variance * variance));
        }
        LengthFit fit = estimate.fit(new LengthFit(1, 9, 9));
        // Deviations are from the ratio before: they move it on.
        assertThat(fit.ratio()).isCloseTo(1.1, within(0.02));
        // Their mean of .1 is in the squares.
        assertThat(fit.variance(0.02)).isCloseTo(made.variance(0.02) + 0.01, within(0.15 * made.variance(0.02)));
        assertThat(fit.variance(0.2)).isCloseTo(made.variance(0.2) + 0.01, within(0.15 * made.variance(0.2)));
    }

    @Test
    void noVarianceIsBelievedToBeNil() {
        LengthFit.Estimate estimate = new LengthFit.Estimate();
        for (int k = 0; k < 100_000; k++) {
            estimate.add(1, 0, 1, 0.01 + 0.2 * (k % 2), 400);
        }
        LengthFit fit = estimate.fit(new LengthFit(0, 0.05, 1.5));
        assertThat(fit.longText()).isEqualTo(0.005);
        assertThat(fit.shortText()).isNotNegative();
        assertThat(fit.variance(0.2)).isLessThan(0.01);
    }

    @Test
    void estimatesOfTwoPairsAddUp() {
        Random random = new Random(3);
        LengthFit.Estimate one = new LengthFit.Estimate();
        LengthFit.Estimate other = new LengthFit.Estimate();
        LengthFit.Estimate both = new LengthFit.Estimate();
        for (int k = 0; k < 200; k++) {
            double x = random.nextGaussian();
            double shortness = random.nextDouble() / 4;
            (k % 2 == 0 ? one : other).add(0.9, x, 0.8, shortness, 20);
            both.add(0.9, x, 0.8, shortness, 20);
        }
        one.add(other);
        LengthFit before = new LengthFit(0, 0.05, 1.5);
        assertThat(one.fit(before).ratio()).isCloseTo(both.fit(before).ratio(), within(1e-9));
        assertThat(one.fit(before).variance(0.1)).isCloseTo(both.fit(before).variance(0.1), within(1e-9));
    }
}
