package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Step;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final double LEAST = 0.01;

    @Test
    void aTermIsSharedOutAsComputedByHand() {
        // Given 0 is linked to explained 0, given 1 to nothing; p = .5 each. Of term 0: given 0 explains
        // (2 / .5 + 1) / 3 = 5/3, given 1 just 1; with .8 / 2 each and .2 for none: .4 · 5/3 and .4 of 1.2667.
        Tokens side = new Tokens(Sides.of(2, new int[] {0, 1}));
        Links links = new Links(new int[][] {{0}, {}}, new float[][] {{1}, {}});
        Table table = Table.of(
                links, Counts.none(2, 2), side, side, Sides.numbers(2), Sides.numbers(2), new double[] {0.5, 0.5});
        Shares shares = Sharing.of(side, side, table, List.of(new Step(0, 1, 0, 1)));
        double of0 = 0.2 + 0.4 * 5 / 3 + 0.4;
        double of1 = 0.2 + 0.4 / 3 + 0.4;
        assertThat(shares.size()).isEqualTo(4);
        assertThat(values(shares, 0)).containsExactly(new double[] {0.4 * 5 / 3 / of0, 0.4 / of0}, within(1e-6));
        assertThat(values(shares, 1)).containsExactly(new double[] {0.4 / 3 / of1, 0.4 / of1}, within(1e-6));
    }

    /** Each explained term's shares and what none of the given explains are its weight, less what is too small to keep. */
    @Property(tries = 150)
    void sharesAndNoneAreTheTermsWeight(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll @IntRange(min = 1, max = 8) int m, @ForAll long seed) {
        Random random = new Random(seed);
        Tokens given = new Tokens(Sides.random(random, n, 6));
        Tokens explained = new Tokens(Sides.random(random, m, 9));
        double[] frequency = random.doubles(9, 0.01, 0.3).toArray();
        Table table = Table.of(
                Sides.randomLinks(random, 6, 9),
                Counts.none(6, 9),
                given,
                explained,
                Sides.numbers(6),
                Sides.numbers(9),
                frequency);
        List<Step> beads = Sides.randomBeads(random, n, m);
        Shares shares = Sharing.of(given, explained, table, beads);
        int entries = 0;
        for (Step bead : beads) {
            int from = given.starts[bead.source()];
            int to = given.starts[bead.sourceEnd()];
            double length = Arrays.stream(given.lengths, bead.source(), bead.sourceEnd())
                    .sum();
            for (int slot = explained.starts[bead.target()]; slot < explained.starts[bead.targetEnd()]; slot++) {
                int t = explained.types[slot];
                double[] parts = IntStream.range(from, to)
                        .mapToDouble(at -> 0.8
                                / length
                                * given.weights[at]
                                * (table.weight(given.types[at], t) + frequency[t])
                                / table.mass[given.types[at]]
                                / frequency[t])
                        .toArray();
                double whole = 0.2 + Arrays.stream(parts).sum();
                double weight = explained.weights[slot];
                double[] kept = Arrays.stream(parts)
                        .map(part -> weight * part / whole)
                        .filter(share -> share >= LEAST)
                        .toArray();
                if (from < to) {
                    assertThat(values(shares, slot)).containsExactly(kept, within(1e-5));
                    double none = weight * 0.2 / whole;
                    double dropped = weight - none - Arrays.stream(kept).sum();
                    assertThat(dropped).isBetween(-1e-9, LEAST * (parts.length - kept.length) + 1e-9);
                    entries += kept.length;
                }
            }
        }
        assertThat(shares.size()).isEqualTo(entries);
    }

    @Test
    void aBeadOfTooManyTermsTeachesNothing() {
        assertThat(sizeOf(120, 100)).isPositive();
        assertThat(sizeOf(120, 101)).isZero();
    }

    private static int sizeOf(int givenTerms, int explainedTerms) {
        Tokens given =
                new Tokens(Sides.of(givenTerms, IntStream.range(0, givenTerms).toArray()));
        Tokens explained = new Tokens(
                Sides.of(explainedTerms, IntStream.range(0, explainedTerms).toArray()));
        double[] frequency = new double[explainedTerms];
        Arrays.fill(frequency, 0.001);
        int[][] targets = new int[givenTerms][0];
        float[][] weights = new float[givenTerms][0];
        targets[3] = new int[] {5};
        weights[3] = new float[] {1};
        Table table = Table.of(
                new Links(targets, weights),
                Counts.none(givenTerms, explainedTerms),
                given,
                explained,
                Sides.numbers(givenTerms),
                Sides.numbers(explainedTerms),
                frequency);
        return Sharing.of(given, explained, table, List.of(new Step(0, 1, 0, 1)))
                .size();
    }

    private static double[] values(Shares shares, int slot) {
        return IntStream.range(0, shares.size())
                .filter(entry -> shares.slot(entry) == slot)
                .mapToDouble(shares::value)
                .toArray();
    }
}
