package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.couplet.align.search.Band;
import org.couplet.align.search.BeadValue;
import org.couplet.align.search.Gaps;
import org.couplet.align.search.Lattice;
import org.couplet.align.search.Posteriors;
import org.couplet.align.terms.Bag;
import org.junit.jupiter.api.Test;

class ExpectationsTest {
    private static final Offset<Double> CLOSE = within(1e-6);
    private static final Parameters USUAL = Parameters.usual(new LengthFit(0, 0.05, 1.5));

    @Test
    void withoutTextsAreWhatIsUsual() {
        Parameters parameters = new Expectations().parameters(USUAL);
        assertThat(parameters.shapes()).containsExactly(USUAL.shapes(), CLOSE);
        assertThat(parameters.open()).isCloseTo(0.07, CLOSE);
        assertThat(parameters.extend()).isCloseTo(1.5 / 5, CLOSE);
        assertThat(parameters.sourceShare()).isEqualTo(0.5);
        assertThat(parameters.lengths().variance(0.1)).isCloseTo(0.2, CLOSE);
        for (double[] row : parameters.boundaries().ends()) {
            assertThat(row).containsOnly(new double[] {0}, CLOSE);
        }
    }

    /** Three sentences, surely 1-1. */
    @Test
    void ofSureBeadsAreTheirNumbers() {
        Parameters parameters =
                learnt(3, 3, (i, iEnd, j, jEnd) -> i == j && iEnd == jEnd && iEnd - i == 1 ? 100 : -100);
        assertThat(parameters.shapes()[0]).isCloseTo((20 * USUAL.shapes()[0] + 3) / 23, CLOSE);
        assertThat(Arrays.stream(parameters.shapes()).sum()).isCloseTo(1, CLOSE);
        assertThat(parameters.open()).isCloseTo(0.07 * 20 / 23, CLOSE);
        assertThat(parameters.extend()).isCloseTo(0.3, CLOSE);
        assertThat(parameters.sourceShare()).isCloseTo(0.5, CLOSE);
    }

    /** Ten beads, after each of them a source sentence alone: ten gaps, nine of them closed, one bead that follows none. */
    @Test
    void ofSureGapsAreTheirNumbers() {
        Parameters parameters = learnt(20, 10, ExpectationsTest::everySecond);
        assertThat(parameters.open()).isCloseTo((10 + 0.07 * 20) / 31, within(1e-3));
        assertThat(parameters.extend()).isEqualTo(0.2); // 1.5 / 14 is less than the least
        assertThat(parameters.sourceShare()).isCloseTo(20 / 30.0, within(1e-3));
    }

    private static double everySecond(int i, int iEnd, int j, int jEnd) {
        return i == 2 * j && iEnd == i + 1 && jEnd == j + 1 ? 50 : -50;
    }

    @Test
    void oneLongGapGoesOnAlmostSurely() {
        Parameters parameters = learnt(200, 0, (i, iEnd, j, jEnd) -> 0);
        assertThat(parameters.open()).isCloseTo((1 + 0.07 * 20) / 21, CLOSE);
        assertThat(parameters.extend()).isEqualTo(0.95); // 200.5 / 204 is more than the most
        assertThat(parameters.sourceShare()).isCloseTo(210 / 220.0, CLOSE);
    }

    @Test
    void aTextWithoutGapsKeepsALittleDoubt() {
        Parameters parameters = learnt(200, 200, (i, iEnd, j, jEnd) -> i == j && iEnd == jEnd ? 50 : -50);
        assertThat(parameters.open()).isEqualTo(0.01); // 1.4 / 220 is less than the least
    }

    /** A question translates a question here, and a statement a statement. */
    @Test
    void edgesOfSureBeadsAreLearnt() {
        List<String> source = Collections.nCopies(20, "甲。");
        List<String> target = Collections.nCopies(20, "Alpha.");
        Side from = side(alternating(source, "乙？"));
        Side to = side(alternating(target, "Beta?"));
        Expectations expectations = new Expectations();
        expectations.add(
                from,
                to,
                lengths(from, to),
                posteriors(20, 20, (i, iEnd, j, jEnd) -> i == j && iEnd == jEnd && iEnd - i == 1 ? 50 : -50));
        double[][] ends = expectations.parameters(USUAL).boundaries().ends();
        // Ten of each of two classes out of sixteen: shares of 10.5 / 28; 20 beads, of which ten are of these two.
        double chance = 10.5 * 10.5 / 28 / 28;
        assertThat(ends[0][0]).isCloseTo(Math.log((10 + 20 * chance) / 40 / chance), CLOSE);
        assertThat(ends[2][2]).isCloseTo(ends[0][0], CLOSE).isPositive();
        assertThat(ends[0][2]).isCloseTo(Math.log(20 * chance / 40 / chance), CLOSE);
    }

    private static List<String> alternating(List<String> texts, String other) {
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(i -> i % 2 == 0 ? texts.get(i) : other)
                .toList();
    }

    /** Adding up two pairs' expectations gives what taking in one pair after the other does. */
    @Property(tries = 20)
    void ofTwoPairsAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        Side from = Sides.random(random, 8, 3);
        Side to = Sides.random(random, 7, 3);
        Posteriors first = posteriors(8, 7, (i, iEnd, j, jEnd) -> Math.abs(i - j) * -0.7);
        Posteriors second = posteriors(8, 7, (i, iEnd, j, jEnd) -> iEnd - i + jEnd - j);
        Expectations one = new Expectations();
        one.add(from, to, lengths(from, to), first);
        Expectations other = new Expectations();
        other.add(from, to, lengths(from, to), second);
        Expectations both = new Expectations();
        both.add(from, to, lengths(from, to), first);
        both.add(from, to, lengths(from, to), second);
        one.add(other);
        Parameters sum = one.parameters(USUAL);
        Parameters expected = both.parameters(USUAL);
        assertThat(sum.shapes()).containsExactly(expected.shapes(), CLOSE);
        assertThat(sum.open()).isBetween(0.01, 1.0).isCloseTo(expected.open(), CLOSE);
        assertThat(sum.extend()).isBetween(0.2, 0.95).isCloseTo(expected.extend(), CLOSE);
        assertThat(sum.sourceShare()).isBetween(0.0, 1.0).isCloseTo(expected.sourceShare(), CLOSE);
        assertThat(sum.lengths().variance(0.1)).isCloseTo(expected.lengths().variance(0.1), CLOSE);
        for (int x = 0; x < Edges.ENDS; x++) {
            assertThat(sum.boundaries().ends()[x])
                    .containsExactly(expected.boundaries().ends()[x], CLOSE);
        }
    }

    private static Parameters learnt(int n, int m, BeadValue value) {
        Side from = side(Collections.nCopies(n, "甲乙。"));
        Side to = side(Collections.nCopies(m, "Alpha."));
        Expectations expectations = new Expectations();
        expectations.add(from, to, lengths(from, to), posteriors(n, m, value));
        return expectations.parameters(USUAL);
    }

    private static Side side(List<String> texts) {
        List<Bag> bags = Collections.nCopies(texts.size(), Bag.ofTypes());
        return Side.of(texts, bags, Sides.middle(bags), Sides.oneParagraph(texts.size()), 0);
    }

    private static Lengths lengths(Side from, Side to) {
        return new Lengths(from.chars(), to.chars(), LengthFit.of(from.length(), to.length()));
    }

    private static Posteriors posteriors(int n, int m, BeadValue value) {
        Gaps gaps = new Gaps(0.1, 0.3, new double[n], new double[m]);
        return Posteriors.of(Lattice.of(Band.whole(n, m), Shapes.ALL, value, gaps), 1);
    }
}
