package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Step;
import org.junit.jupiter.api.Test;

class SharingTest {
    private static final double LEAST = 0.01;

    /** Distances are told apart by a thousandth. */
    private static final Offset<Double> NEARLY = within(5e-3);

    @Test
    void aTermIsSharedOutAsComputedByHand() {
        // Given 0 is linked to explained 0, given 1 to nothing; p = .5 each. Of term 0: given 0 explains
        // (2 / .5 + 1) / 3 = 5/3, given 1 just 1; with .8 / 2 each and .2 for none: .4 · 5/3 and .4 of 1.2667.
        Tokens side = new Tokens(Sides.of(2, new int[] {0, 1}));
        Links links = new Links(new int[][] {{0}, {}}, new float[][] {{1}, {}});
        Table table = Table.of(links, Counts.none(2, 2), Sides.numbered(side), Sides.numbered(side, 0.5, 0.5));
        Shares shares = Sharing.of(side, side, table, Sides.sure(new Step(0, 1, 0, 1)));
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
                Sides.numbered(given),
                Sides.numbered(explained, frequency));
        List<Guess> guesses = Sides.randomGuesses(random, n, m);
        Shares shares = Sharing.of(given, explained, table, guesses);
        int entries = 0;
        for (int j = 0; j < m; j++) {
            for (int slot = explained.starts[j]; slot < explained.starts[j + 1]; slot++) {
                double[] parts = new double[given.types.length];
                double none = 0;
                double shared = 0;
                for (Guess guess : holding(guesses, given, j)) {
                    double[] ofGuess = parts(guess.bead(), given, explained, table, frequency, slot);
                    double whole = 0.2 + Arrays.stream(ofGuess).sum();
                    double scale = guess.probability() * explained.weights[slot] / whole;
                    for (int at = 0; at < parts.length; at++) {
                        parts[at] += scale * ofGuess[at];
                    }
                    none += scale * 0.2;
                    shared += guess.probability() * explained.weights[slot];
                }
                Assume.that(Arrays.stream(parts).noneMatch(share -> Math.abs(share - LEAST) < LEAST * 5e-3));
                double[] kept =
                        Arrays.stream(parts).filter(share -> share >= LEAST).toArray();
                assertThat(values(shares, slot)).containsExactly(kept, NEARLY);
                double dropped = shared - none - Arrays.stream(kept).sum();
                assertThat(dropped).isBetween(-1e-3, LEAST * (parts.length - kept.length) + 1e-3);
                entries += kept.length;
            }
        }
        assertThat(shares.size()).isEqualTo(entries);
    }

    private static List<Guess> holding(List<Guess> guesses, Tokens given, int j) {
        return guesses.stream()
                .filter(guess -> guess.bead().target() <= j && j < guess.bead().targetEnd())
                .filter(guess -> given.starts[guess.bead().source()]
                        < given.starts[guess.bead().sourceEnd()])
                .toList();
    }

    /** [given slot]: .8 w c_s P(t|s) / p(t) / Σ w c_s within a bead, 0 outside. */
    private static double[] parts(
            Step bead, Tokens given, Tokens explained, Table table, double[] frequency, int slot) {
        int t = explained.types[slot];
        double mass = 0;
        double[] parts = new double[given.types.length];
        for (int at = given.starts[bead.source()]; at < given.starts[bead.sourceEnd()]; at++) {
            double nearness = FacingTest.nearness(bead, given, at, explained, slot);
            double probability = (table.weight(given.types[at], t) + frequency[t]) / table.mass[given.types[at]];
            mass += nearness * given.weights[at];
            parts[at] = 0.8 * nearness * given.weights[at] * probability / frequency[t];
        }
        for (int at = 0; at < parts.length; at++) {
            parts[at] /= mass;
        }
        return parts;
    }

    /** Two beads that exclude each other teach half each, and what both say together is taught in full. */
    @Test
    void aTermOfTwoGuessesIsSharedOutByBoth() {
        Tokens given = new Tokens(Sides.of(2, new int[] {0}, new int[] {1}));
        Tokens explained = new Tokens(Sides.of(1, new int[] {0}));
        Links none = new Links(new int[2][0], new float[2][0]);
        Table table = Table.of(none, Counts.none(2, 1), Sides.numbered(given), Sides.numbered(explained, 0.5));
        List<Guess> guesses = List.of(new Guess(new Step(0, 1, 0, 1), 0.5), new Guess(new Step(0, 2, 0, 1), 0.5));
        // Each given term explains as much as chance: .8 of the first bead's, .4 and .4 of the second's.
        assertThat(values(Sharing.of(given, explained, table, guesses), 0))
                .containsExactly(new double[] {0.6, 0.2}, within(1e-6));
    }

    /** Of one explained slot, in order of the given ones. */
    private static double[] values(Shares shares, int slot) {
        return IntStream.range(0, shares.size())
                .filter(entry -> shares.slot(entry) == slot)
                .boxed()
                .sorted(Comparator.comparing(shares::givenSlot))
                .mapToDouble(shares::value)
                .toArray();
    }
}
