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
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Band;
import org.couplet.align.terms.Bag;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Offset<Double> FLOAT = within(1e-4);

    /** Type 0 stands once, type 1 three times: p(0) = (1 + ½) / (4 + 2 · ½) = .3, p(1) = 3.5 / 5 = .7. */
    private static final Side EXPLAINED = Sides.of(2, new int[] {0}, new int[] {1, 1, 1});

    /** Type 0 in the first sentence, types 1 and 2, which nothing links, in the others; the last is empty. */
    private static final Side GIVEN = Sides.of(3, new int[] {0}, new int[] {1}, new int[] {2, 2}, new int[] {});

    @Test
    void frequenciesAreCountsWithHalfAnOccurrenceMoreOfEachType() {
        assertThat(Words.frequencies(EXPLAINED)).containsExactly(new double[] {0.3, 0.7}, within(1e-12));
        // The third type is in no sentence: .5 / (4 + 1.5).
        assertThat(Words.frequencies(Sides.of(3, new int[] {0}, new int[] {1, 1, 1})))
                .containsExactly(new double[] {1.5 / 5.5, 3.5 / 5.5, 0.5 / 5.5}, within(1e-12));
    }

    @Property(tries = 100)
    void areNilWithoutALink(@ForAll long seed) {
        Random random = new Random(seed);
        Side given = Sides.random(random, 5, 4);
        Side explained = Sides.random(random, 5, 4);
        Words words = new Words(given, explained, Sides.none(4), Band.whole(5, 5));
        for (int i = 0; i < 5; i++) {
            for (int iEnd = i + 1; iEnd <= 5; iEnd++) {
                assertThat(words.nats(i, iEnd, 0, 5)).isEqualTo(0);
                assertThat(words.nats(i, iEnd, 2, 3)).isEqualTo(0);
            }
        }
    }

    @Test
    void aLinkedTermIsWorthAsComputedByHand() {
        Words words = words(0, 1);
        // P(0|0) / p(0) = (3 · 1 / .3 + 2) / (2 + 3) = 2.4: ln(.3 + .7 · 2.4) = ln 1.98.
        assertThat(words.nats(0, 1, 0, 1)).isCloseTo(Math.log(1.98), FLOAT);
        // What the link does not lead to loses: (0 + 2) / 5 = .4 for each of three: 3 ln(.3 + .7 · .4) = 3 ln .58.
        assertThat(words.nats(0, 1, 1, 2)).isCloseTo(3 * Math.log(0.58), FLOAT);
    }

    @Test
    void aWeakLinkLeavesMoreToTheBackground() {
        // d = .4: (3 · .4 / .3 + 2) / (2 + 1.2) = 1.875 for the linked term, 2 / 3.2 = .625 for the other.
        Words words = words(0, 0.4f);
        assertThat(words.nats(0, 1, 0, 1)).isCloseTo(Math.log(0.3 + 0.7 * 1.875), FLOAT);
        assertThat(words.nats(0, 1, 1, 2)).isCloseTo(3 * Math.log(0.3 + 0.7 * 0.625), FLOAT);
    }

    @Test
    void aRareLinkedTermIsWorthMoreThanAFrequentOne() {
        double rare = words(0, 1).nats(0, 1, 0, 1);
        double frequent = words(1, 1).nats(0, 1, 1, 2) / 3;
        // (3 / .7 + 2) / 5 = 1.25714: ln(.3 + .7 · 1.25714) = ln 1.18, of each of the three.
        assertThat(frequent).isCloseTo(Math.log(1.18), FLOAT);
        assertThat(rare).isGreaterThan(frequent);
    }

    @Test
    void aGroupIsDividedByAllItsTerms() {
        Words words = words(0, 1);
        // Terms 0 and 1: (2.4 + 1) / 2 = 1.7; with two more of type 2: (2.4 + 3) / 4 = 1.35.
        assertThat(words.nats(0, 2, 0, 1)).isCloseTo(Math.log(0.3 + 0.7 * 1.7), FLOAT);
        assertThat(words.nats(0, 3, 0, 1)).isCloseTo(Math.log(0.3 + 0.7 * 1.35), FLOAT);
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

    @Test
    void aTermGivenTwiceExplainsNoMoreThanOnceButOutweighsOthers() {
        Side given = Sides.of(3, new int[] {0, 0}, new int[] {0, 0, 1});
        Words words = new Words(given, EXPLAINED, link(0, 1), Band.whole(2, 2));
        assertThat(words.nats(0, 1, 0, 1)).isCloseTo(Math.log(1.98), FLOAT);
        // (2 · 2.4 + 1) / 3 = 5.8 / 3
        assertThat(words.nats(1, 2, 0, 1)).isCloseTo(Math.log(0.3 + 0.7 * 5.8 / 3), FLOAT);
    }

    @Property(tries = 50)
    void prefixSumsEqualDirectSums(@ForAll @IntRange(min = 1, max = 9) int given, @ForAll long seed) {
        Random random = new Random(seed);
        Side from = Sides.random(random, given, 7);
        Side to = Sides.random(random, 8, 11);
        Links links = Sides.randomLinks(random, 7, 11);
        Words words = new Words(from, to, links, Band.whole(given, 8));
        for (int i = 0; i < given; i++) {
            for (int iEnd = i + 1; iEnd <= Math.min(given, i + Shapes.LONGEST); iEnd++) {
                int j = random.nextInt(8);
                int jEnd = j + 1 + random.nextInt(8 - j);
                assertThat(words.nats(i, iEnd, j, jEnd)).isCloseTo(direct(from, to, links, i, iEnd, j, jEnd), FLOAT);
            }
        }
    }

    @Property(tries = 4)
    void holdAtBothEdgesOfTheBand(@ForAll long seed) {
        Random random = new Random(seed);
        Side from = Sides.random(random, 140, 20);
        Side to = Sides.random(random, 120, 20);
        Links links = Sides.randomLinks(random, 20, 20);
        List<Anchor> anchors = List.of(new Anchor(30, 20, 1), new Anchor(70, 80, 1), new Anchor(110, 90, 1));
        Band band = Band.around(anchors, from.chars(), to.chars());
        assertThat(band.low(70)).isPositive();
        assertThat(band.high(30)).isLessThan(120);
        Words words = new Words(from, to, links, band);
        for (int i = 0; i < 140; i++) {
            for (int iEnd = i + 1; iEnd <= Math.min(140, i + Shapes.LONGEST); iEnd++) {
                int low = band.low(i);
                int high = band.high(iEnd);
                assertThat(words.nats(i, iEnd, low, low + 1))
                        .isCloseTo(direct(from, to, links, i, iEnd, low, low + 1), FLOAT);
                assertThat(words.nats(i, iEnd, high - 1, high))
                        .isCloseTo(direct(from, to, links, i, iEnd, high - 1, high), FLOAT);
            }
        }
    }

    /** The formula of the class, term by term. */
    private static double direct(Side given, Side explained, Links links, int i, int iEnd, int j, int jEnd) {
        double[] p = Words.frequencies(explained);
        Bag from = Bag.sum(given.bags().subList(i, iEnd));
        Bag to = Bag.sum(explained.bags().subList(j, jEnd));
        double nats = 0;
        for (int k = 0; k < to.size() && from.length() > 0; k++) {
            int t = to.types()[k];
            double sum = 0;
            for (int l = 0; l < from.size(); l++) {
                int s = from.types()[l];
                double linked = 0;
                for (float weight : links.weights()[s]) {
                    linked += weight;
                }
                sum += from.counts()[l] * (3 * links.weight(s, t) + 2 * p[t]) / (2 + 3 * linked) / p[t];
            }
            nats += to.counts()[k] * Math.log(0.3 + 0.7 * sum / from.length());
        }
        return nats;
    }

    /** Type 0 of the given side linked to one type of the explained. */
    private static Words words(int target, float weight) {
        return new Words(GIVEN, EXPLAINED, link(target, weight), Band.whole(4, 2));
    }

    private static Links link(int target, float weight) {
        return new Links(new int[][] {{target}, {}, {}}, new float[][] {{weight}, {}, {}});
    }
}
