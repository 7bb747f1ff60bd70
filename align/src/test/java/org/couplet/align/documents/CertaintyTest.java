package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Coverage EVEN = new Coverage(7, 7, 100);
    private static final Order.Found NO_ORDER = new Order.Found(0, 0, Chain.NONE);

    /** No pile: the texts alone decide. */
    private static final Certainty ALONE = Certainty.of(new Margins(List.of(), 1, 1), List.of());

    @Test
    void nothingSharedAndNothingMissedIsMoreLikelyChance() {
        // Log-odds -1.
        assertThat(ALONE.of(candidate(0, NO_ORDER), 0, EVEN)).isCloseTo(1 / (1 + Math.exp(1)), CLOSE);
    }

    @Test
    void whatIsSharedCountsByItsRatioToWhatIsMissed() {
        // Both are given 20: ln((60 + 20) / (0 + 20)) = ln 4, times 2.5.
        double logOdds = -1 + 2.5 * Math.log(4);
        assertThat(ALONE.of(candidate(0, NO_ORDER), 0, new Coverage(60, 0, 100)))
                .isCloseTo(1 / (1 + Math.exp(-logOdds)), CLOSE);
        assertThat(ALONE.of(candidate(0, NO_ORDER), 0, new Coverage(0, 60, 100)))
                .isCloseTo(1 / (1 + Math.exp(1 + 2.5 * Math.log(4))), CLOSE);
    }

    @Test
    void theOrderOfWhatIsSharedCountsAsItIs() {
        // 6 nats over 5 terms: 6 / sqrt(5 + 4) = 2, times 1.25.
        assertThat(ALONE.of(candidate(0, new Order.Found(5, 6, Chain.NONE)), 0, EVEN))
                .isCloseTo(1 / (1 + Math.exp(1 - 2.5)), CLOSE);
        // Five of five: ln 120 / sqrt(5 + 4), times 2.
        assertThat(ALONE.of(candidate(0, new Order.Found(0, 0, new Chain(5, 5))), 0, EVEN))
                .isCloseTo(1 / (1 + Math.exp(1 - 2 * Math.log(120) / 3)), CLOSE);
    }

    @Test
    void aShortTextMustShareMore() {
        // Of 15 terms 6: three fifths of 4.
        assertThat(ALONE.of(candidate(0, NO_ORDER), 0, new Coverage(7, 7, 6)))
                .isCloseTo(1 / (1 + Math.exp(1 + 2.4)), CLOSE);
        assertThat(ALONE.of(candidate(0, NO_ORDER), 0, new Coverage(7, 7, 15)))
                .isEqualTo(ALONE.of(candidate(0, NO_ORDER), 0, EVEN));
    }

    @Test
    void wordsCountAQuarterOfTheirOverlap() {
        assertThat(ALONE.of(new Candidate(0, 0, 8, 0, 0, NO_ORDER), 0, EVEN))
                .isCloseTo(1 / (1 + Math.exp(1 - 2)), CLOSE);
    }

    @Test
    void aTextFullOfOtherNumbersIsNoTranslationThoughTheRestStandsInOrder() {
        Order.Found order = new Order.Found(30, 20, new Chain(22, 20));
        assertThat(ALONE.of(candidate(0, order), 0, new Coverage(200, 620, 100)))
                .isLessThan(0.1);
        assertThat(ALONE.of(candidate(0, order), 0, new Coverage(20, 62, 100))).isGreaterThan(0.9);
    }

    @Test
    void aLengthFarFromTheOthersSpeaksAgainstAPairUpToABound() {
        assertThat(ALONE.of(candidate(0.5, NO_ORDER), 0, EVEN))
                .isEqualTo(ALONE.of(candidate(-0.5, NO_ORDER), 0, EVEN))
                .isCloseTo(1 / (1 + Math.exp(1 + 0.75 * 0.25)), CLOSE);
        assertThat(ALONE.of(candidate(5, NO_ORDER), 0, EVEN))
                .isEqualTo(ALONE.of(candidate(-2, NO_ORDER), 0, EVEN))
                .isCloseTo(1 / (1 + Math.exp(1 + 0.75 * 4)), CLOSE);
    }

    @Test
    void eightTermsInAnotherOrderForbidAPair() {
        Coverage all = new Coverage(900, 0, 100);
        // .5 is demanded: of eight terms .5 * sqrt(12) = 1.7321 nats. Five of eight in one order: ln(5! / 56) = .76.
        assertThat(ALONE.of(candidate(0, new Order.Found(8, 1.73, new Chain(8, 5))), 99, all))
                .isZero();
        assertThat(ALONE.of(candidate(0, new Order.Found(8, 1.74, new Chain(8, 5))), 99, all))
                .isPositive();
        assertThat(ALONE.of(candidate(0, new Order.Found(7, -9, new Chain(7, 3))), 99, all))
                .isPositive();
    }

    @Test
    void withinTwoSentencesTheOrderForbidsNothing() {
        Order.Found another = new Order.Found(8, -2, new Chain(8, 3));
        assertThat(ALONE.of(candidate(0, another), 99, new Coverage(90, 0, 50))).isZero();
        assertThat(ALONE.of(candidate(0, another), 99, new Coverage(90, 0, 49))).isPositive();
    }

    @Test
    void eightTermsInOneOrderMayStandElsewhere() {
        // Six of eight: ln(6! / 28) = 3.2.
        assertThat(ALONE.of(candidate(0, new Order.Found(8, 1, new Chain(8, 6))), 99, new Coverage(900, 0, 100)))
                .isPositive();
    }

    @Test
    void withoutAPileTheMarginSaysNothing() {
        assertThat(ALONE.of(candidate(0, NO_ORDER), -50, EVEN)).isEqualTo(ALONE.of(candidate(0, NO_ORDER), 50, EVEN));
    }

    @Test
    void thePileCountsAsMuchAsTheTextsAtAHundredAndFiftyDecoys() {
        // 147 sources with three candidates each and the three targets: 150 decoys.
        List<Candidate> all = new ArrayList<>();
        for (int s = 0; s < 147; s++) {
            for (int t = 0; t < 3; t++) {
                all.add(new Candidate(s, t, 1 + (7 * s + 5 * t) % 11 / 10.0, 0, 0, NO_ORDER));
            }
        }
        Margins margins = new Margins(all, 147, 3);
        List<Candidate> assigned = all.subList(0, 2);
        assertThat(margins.ofDecoys()).hasSize(150);
        Mixture mixture = new Mixture(
                margins.ofDecoys(), new double[] {margins.of(assigned.get(0)), margins.of(assigned.get(1))});
        double posterior = mixture.posterior(1.2);
        double logOdds = (-1 + Math.log(posterior / (1 - posterior))) / 2;
        Certainty both = Certainty.of(margins, assigned);
        assertThat(both.of(candidate(0, NO_ORDER), 1.2, EVEN)).isCloseTo(1 / (1 + Math.exp(-logOdds)), CLOSE);
        // ln((60 + 20) / (0 + 20)) = ln 4: times 2.5 for the texts, times 1 beside the margin, half of each.
        assertThat(both.of(candidate(0, NO_ORDER), 1.2, new Coverage(60, 0, 100)))
                .isCloseTo(1 / (1 + Math.exp(-logOdds - (2.5 + 1) * Math.log(4) / 2)), CLOSE);
    }

    private static Candidate candidate(double lengthLog, Order.Found order) {
        return new Candidate(0, 0, 0, lengthLog, 0, order);
    }
}
