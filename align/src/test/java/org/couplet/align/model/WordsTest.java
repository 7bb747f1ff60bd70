package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Band;
import org.couplet.align.search.Step;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Offset<Double> FLOAT = within(2e-4);

    /** Type 0 once, type 1 twice in another sentence. */
    private static final Tokens EXPLAINED = new Tokens(Sides.of(2, new int[] {0}, new int[] {1, 1}));

    /** Type 0 in the first sentence, types 1 and 2, which nothing links, in the others; the last is empty. */
    private static final Tokens GIVEN =
            new Tokens(Sides.of(3, new int[] {0}, new int[] {1}, new int[] {2, 2}, new int[] {}));

    private static final double[] FREQUENCY = {0.25, 0.75};

    private static final int[] MOST = Shapes.most(Shapes.ALL);

    @Test
    void aLinkedTermIsWorthAsComputedByHand() {
        Words words = words(0, 1);
        // P(0|0) / p(0) = (2 · 1 / .25 + 1) / (1 + 2) = 3: ln(.2 + .8 · 3) = ln 2.6.
        assertThat(words.nats(0, 1, 0, 1)).isCloseTo(Math.log(2.6), FLOAT);
        // What the link does not lead to loses: (0 + 1) / 3 for a term that counts 2^.7 times: ln(.2 + .8 / 3).
        assertThat(words.nats(0, 1, 1, 2)).isCloseTo(Math.pow(2, 0.7) * Math.log(0.2 + 0.8 / 3), FLOAT);
    }

    @Test
    void aWeakLinkLeavesMoreToTheBackground() {
        // d = .5: (2 · .5 / .25 + 1) / (1 + 1) = 2.5 for the linked term, 1 / 2 for the other.
        Words words = words(0, 0.5f);
        assertThat(words.nats(0, 1, 0, 1)).isCloseTo(Math.log(0.2 + 0.8 * 2.5), FLOAT);
        assertThat(words.nats(0, 1, 1, 2)).isCloseTo(Math.pow(2, 0.7) * Math.log(0.2 + 0.8 * 0.5), FLOAT);
    }

    @Test
    void aGroupIsDividedByAllItsTerms() {
        Words words = words(0, 1);
        // Terms 0 and 1: (3 + 1) / 2 = 2; with two more of type 2, which count 2^.7: (4 + 2^.7) / (2 + 2^.7).
        assertThat(words.nats(0, 2, 0, 1)).isCloseTo(Math.log(0.2 + 0.8 * 2), FLOAT);
        double twice = Math.pow(2, 0.7);
        assertThat(words.nats(0, 3, 0, 1)).isCloseTo(Math.log(0.2 + 0.8 * (4 + twice) / (2 + twice)), FLOAT);
    }

    @Test
    void anUnnecessaryMergeLowersTheValue() {
        Words words = words(0, 1);
        assertThat(words.nats(0, 2, 0, 1)).isLessThan(words.nats(0, 1, 0, 1));
        assertThat(words.nats(0, 3, 0, 1)).isLessThan(words.nats(0, 2, 0, 1));
    }

    @Test
    void aSentenceWithoutTermsExplainsNothingAndChangesNoGroup() {
        Words words = words(0, 1);
        assertThat(words.nats(3, 4, 0, 2)).isZero();
        assertThat(words.nats(2, 4, 0, 2)).isEqualTo(words.nats(2, 3, 0, 2));
    }

    @Property(tries = 100)
    void areNilWhereNothingIsKnown(@ForAll long seed) {
        Random random = new Random(seed);
        Tokens given = new Tokens(Sides.random(random, 5, 4));
        Tokens explained = new Tokens(Sides.random(random, 5, 4));
        Table table = table(given, explained, Sides.none(4), Counts.none(4, 4));
        Words words = new Words(given, explained, table, Shares.none(given, explained), Band.whole(5, 5), Shapes.ALL);
        for (int i = 0; i < 5; i++) {
            for (int iEnd = i + 1; iEnd <= 5; iEnd++) {
                assertThat(words.nats(i, iEnd, 0, 5)).isCloseTo(0, within(1e-6));
                assertThat(words.nats(i, iEnd, 2, 3)).isCloseTo(0, within(1e-6));
            }
        }
    }

    @Property(tries = 100)
    void equalTheFormulaTermByTerm(
            @ForAll @IntRange(min = 1, max = 9) int sentences, @ForAll boolean taught, @ForAll long seed) {
        Case random = new Case(sentences, 8, taught, new Random(seed));
        Words words = random.words(Band.whole(sentences, 8));
        for (int i = 0; i < sentences; i++) {
            for (int iEnd = i + 1; iEnd <= Math.min(sentences, i + Shapes.LONGEST); iEnd++) {
                for (int j = 0; j < 8; j++) {
                    for (int jEnd = j + 1; jEnd <= Math.min(8, j + MOST[iEnd - i]); jEnd++) {
                        assertThat(words.nats(i, iEnd, j, jEnd)).isCloseTo(random.direct(i, iEnd, j, jEnd), FLOAT);
                    }
                }
            }
        }
    }

    @Property(tries = 6)
    void equalTheFormulaInEveryBeadOfABand(@ForAll boolean taught, @ForAll long seed) {
        Case random = new Case(60, 50, taught, new Random(seed));
        List<Step> path = List.of(new Step(0, 20, 0, 10), new Step(20, 40, 10, 40), new Step(40, 60, 40, 50));
        Band band = Band.along(path, 60, 50, 2);
        assertThat(band.low(45)).isPositive();
        assertThat(band.high(5)).isLessThan(50);
        Words words = random.words(band);
        int beads = 0;
        for (int i = 0; i < 60; i++) {
            for (int iEnd = i + 1; iEnd <= Math.min(60, i + Shapes.LONGEST); iEnd++) {
                for (int j = band.low(i); j <= band.high(i); j++) {
                    for (int jEnd = j + 1; jEnd <= j + MOST[iEnd - i]; jEnd++) {
                        if (band.contains(iEnd, jEnd)) {
                            assertThat(words.nats(i, iEnd, j, jEnd)).isCloseTo(random.direct(i, iEnd, j, jEnd), FLOAT);
                            beads++;
                        }
                    }
                }
            }
        }
        assertThat(beads).isGreaterThan(2000);
    }

    /** Two sentences that hold the same two words and nothing else: all that is known of the words is what they taught. */
    @Test
    void aPairIsNotConfirmedByWhatItTaughtItself() {
        Tokens side = new Tokens(Sides.of(3, new int[] {0}, new int[] {1}, new int[] {2}));
        Table before = table(side, side, Sides.none(3), Counts.none(3, 3));
        Shares shares = Sharing.of(side, side, before, Sides.sure(new Step(0, 1, 0, 1)));
        Table after = table(side, side, Sides.none(3), Sides.counts(shares, 3, 3));
        Words blind = new Words(side, side, after, Shares.none(side, side), Band.whole(3, 3), Shapes.ALL);
        Words fair = new Words(side, side, after, shares, Band.whole(3, 3), Shapes.ALL);
        assertThat(blind.nats(0, 1, 0, 1)).isGreaterThan(0.3);
        assertThat(fair.nats(0, 1, 0, 1)).isCloseTo(0, FLOAT);
    }

    @Test
    void whatOthersTaughtStays() {
        // Sentences 0 and 2 hold the same; 0 taught as much as 2, and each of them is judged by the other's half.
        Tokens side = new Tokens(Sides.of(2, new int[] {0}, new int[] {1}, new int[] {0}));
        Table before = table(side, side, Sides.none(2), Counts.none(2, 2));
        Shares shares = Sharing.of(side, side, before, Sides.sure(new Step(0, 1, 0, 1), new Step(2, 3, 2, 3)));
        Words fair = new Words(
                side,
                side,
                table(side, side, Sides.none(2), Sides.counts(shares, 2, 2)),
                shares,
                Band.whole(3, 3),
                Shapes.ALL);
        // Each taught .8, of P = p: n(0, 0) = .8 remains, and n(0) + 1 = 1.8; p(0) = 2/3.
        assertThat(fair.nats(0, 1, 0, 1)).isCloseTo(Math.log(0.2 + 0.8 * (0.8 / (2 / 3.0) + 1) / 1.8), FLOAT);
        // Of given 0 and explained 2, both are left out.
        assertThat(fair.nats(0, 1, 2, 3)).isCloseTo(Math.log(0.2 + 0.8 / 1.8), FLOAT);
    }

    /** Two random texts, links, and perhaps what random beads of them taught. */
    private static final class Case {
        private final Tokens given;
        private final Tokens explained;
        private final Table table;
        private final Shares shares;

        Case(int sources, int targets, boolean taught, Random random) {
            given = new Tokens(Sides.random(random, sources, 7));
            explained = new Tokens(Sides.random(random, targets, 40));
            Links links = Sides.randomLinks(random, 7, 40);
            Table before = table(given, explained, links, Counts.none(7, 40));
            List<Guess> guesses = taught ? Sides.randomGuesses(random, sources, targets) : List.of();
            shares = Sharing.of(given, explained, before, guesses);
            table = table(given, explained, links, Sides.counts(shares, 7, 40));
        }

        Words words(Band band) {
            return new Words(given, explained, table, shares, band, Shapes.ALL);
        }

        /** The formula of the class, term by term. */
        double direct(int i, int iEnd, int j, int jEnd) {
            double length = 0;
            for (int g = i; g < iEnd; g++) {
                length += given.lengths[g];
            }
            double nats = 0;
            for (int e = j; e < jEnd && length > 0; e++) {
                for (int slot = explained.starts[e]; slot < explained.starts[e + 1]; slot++) {
                    double sum = 0;
                    for (int g = i; g < iEnd; g++) {
                        sum += ratio(g, slot);
                    }
                    nats += explained.weights[slot] * Math.log(0.2 + 0.8 * sum / length);
                }
            }
            return nats;
        }

        /** Σ_s c_s P(t|s)/p(t) over the terms of one given sentence, without what the two sentences taught. */
        private double ratio(int g, int slot) {
            int t = explained.types[slot];
            double background = 0;
            double linked = 0;
            double others = 0;
            for (int at = given.starts[g]; at < given.starts[g + 1]; at++) {
                int s = given.types[at];
                double taught = 0;
                double own = 0;
                double other = 0;
                for (int entry = 0; entry < shares.size(); entry++) {
                    boolean ofType = shares.givenType(entry) == s;
                    boolean ofGiven = ofType && given.sentenceOf(shares.givenSlot(entry)) == g;
                    taught += ofGiven ? shares.value(entry) : 0;
                    own += ofGiven && shares.explainedType(entry) == t ? shares.value(entry) : 0;
                    other += ofType && !ofGiven && shares.slot(entry) == slot ? shares.value(entry) : 0;
                }
                double scale = given.weights[at] / Math.max(1, table.mass[s] - taught);
                background += scale;
                linked += scale * (table.weight(s, t) - own);
                others += scale * other;
            }
            return background + Math.max(0, linked - others) / table.frequency[t];
        }
    }

    /** With the terms' shares of the explained text, half an occurrence for each that it does not hold. */
    private static Table table(Tokens given, Tokens explained, Links links, Counts counts) {
        double[] frequency = explained.totals();
        double all = 0;
        for (double total : frequency) {
            all += total;
        }
        for (int t = 0; t < frequency.length; t++) {
            frequency[t] = Math.max(0.5, frequency[t]) / Math.max(1, all);
        }
        return Table.of(links, counts, Sides.numbered(given), Sides.numbered(explained, frequency));
    }

    /** Type 0 of the given side linked to one type of the explained. */
    private static Words words(int target, float weight) {
        Links links = new Links(new int[][] {{target}, {}, {}}, new float[][] {{weight}, {}, {}});
        Table table = Table.of(links, Counts.none(3, 2), Sides.numbered(GIVEN), Sides.numbered(EXPLAINED, FREQUENCY));
        return new Words(GIVEN, EXPLAINED, table, Shares.none(GIVEN, EXPLAINED), Band.whole(4, 2), Shapes.ALL);
    }
}
