package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LengthsTest {
    private static final int[] SOURCE = {10, 40, 80, 20, 15};
    private static final int[] TARGET = {20, 80, 160, 40, 30};

    @Test
    void favourLengthsInTheTextsProportion() {
        Lengths lengths = lengths(SOURCE, TARGET);
        assertThat(lengths.nats(2, 3, 2, 3)).isPositive();
        assertThat(lengths.nats(2, 3, 0, 1)).isNegative();
        assertThat(lengths.nats(1, 3, 1, 3)).isGreaterThan(lengths.nats(1, 3, 1, 2));
    }

    @Test
    void doNotPunishWithoutEnd() {
        int[] source = {10, 10, 10, 10_000};
        int[] target = {10, 10, 10, 10_000};
        assertThat(lengths(source, target).nats(0, 1, 3, 4)).isGreaterThan(-40);
    }

    @Test
    void areSymmetricBetweenTextsOfOneLength() {
        int[] other = {40, 40, 45, 20, 20};
        double forward = lengths(SOURCE, other).nats(1, 2, 2, 4);
        double backward = lengths(other, SOURCE).nats(2, 4, 1, 2);
        assertThat(forward).isCloseTo(backward, within(1e-9));
    }

    @Test
    void takeASentenceWithoutCharacters() {
        assertThat(lengths(new int[] {0}, new int[] {0}).nats(0, 1, 0, 1)).isFinite();
    }

    @Test
    void areWorthAsComputedByHandWhereAllAreAlike() {
        // The geometric mean of 9 + 1 and 9 + 1 is 10, the variance .05 + 1.5 / 11 = .186364: Student's t at 0 is
        // -.960418 - ln(.186364) / 2 = -.120393. Alone, each has the normal density at its mean with variance .02,
        // which
        // is -.918939 - ln(.02) / 2 = 1.037073.
        assertThat(lengths(new int[] {9, 9}, new int[] {9, 9}).nats(0, 1, 0, 1))
                .isCloseTo(-0.120393 - 1.037073, within(1e-5));
    }

    @Test
    void areWorthAsComputedByHandInTextsOfTwoLengths() {
        Lengths lengths = lengths(new int[] {9, 89}, new int[] {29, 169});
        // Expected ln(199 / 99) = .698185; found ln(30 / 10) = 1.098612, off by .400427. In characters of the terser
        // text
        // sqrt(10 * 30) * sqrt(99 / 199) = 12.2166, so the variance is .05 + 1.5 / 13.2166 = .163493: -.960418 +
        // .905497
        // - 3.5 ln(1 + .160342 / .980960) .
        double source = normal(Math.log(10), Math.log(90));
        double target = normal(Math.log(30), Math.log(170));
        double fits = -0.960418 - 0.5 * Math.log(0.163493) - 3.5 * Math.log1p(0.160342 / (6 * 0.163493));
        assertThat(lengths.nats(0, 1, 0, 1)).isCloseTo(fits - (source + target) / 2, within(1e-5));
    }

    @Test
    void ofGroupsAreSumsAgainstGroupsOfTheSameSize() {
        Lengths lengths = lengths(new int[] {9, 89}, new int[] {29, 169});
        // The whole fits the whole: ln(199 / 99) as expected; sqrt(99 * 199) * sqrt(99 / 199) = 99, so the variance is
        // .05 + 1.5 / 100 = .065. The only group of two lies at its own mean: 1.037073 on both sides.
        assertThat(lengths.nats(0, 2, 0, 2)).isCloseTo(-0.960418 - 0.5 * Math.log(0.065) - 1.037073, within(1e-5));
    }

    @Test
    void observeWhatTheNextFitIsMadeFrom() {
        // Ten beads that are all e^.2 longer than expected: with twenty that are not, the ratio moves by a third of
        // what
        // Student's t leaves of .2.
        int[] source = {99, 99};
        int[] target = {(int) Math.round(100 * Math.exp(0.2)) - 1, 99};
        LengthFit before = new LengthFit(0, 0.05, 1.5);
        Lengths lengths = new Lengths(source, target, before);
        LengthFit.Estimate estimate = new LengthFit.Estimate();
        for (int k = 0; k < 10; k++) {
            lengths.observe(0, 1, 0, 1, 1, estimate);
        }
        double x = Math.log(1.22);
        double variance = 0.05 + 1.5 / (Math.sqrt(100 * 122) + 1);
        double robust = 7 / (6 + x * x / variance);
        assertThat(estimate.fit(before).ratio()).isCloseTo(10 * robust * x / 30, within(1e-9));
    }

    /** With the ratio of the whole texts and the usual variance. */
    private static Lengths lengths(int[] source, int[] target) {
        return new Lengths(
                source,
                target,
                LengthFit.of(Arrays.stream(source).sum(), Arrays.stream(target).sum()));
    }

    /** The log density of the first of two values under a normal with their mean and variance, .02 added. */
    private static double normal(double first, double second) {
        double apart = (first - second) / 2;
        double variance = 0.02 + apart * apart;
        return -0.918939 - 0.5 * Math.log(variance) - apart * apart / (2 * variance);
    }
}
