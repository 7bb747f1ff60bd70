package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Anchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorFinderTest {
    @Test
    void rareLinkedTermsGiveTheAnchors() {
        Side side = eachItsOwn(53);
        List<Anchor> anchors = between(side, side, Sides.same(53));
        assertThat(anchors).hasSize(53);
        for (int i = 0; i < 53; i++) {
            assertThat(anchors.get(i).source()).isEqualTo(i);
            assertThat(anchors.get(i).target()).isEqualTo(i);
            // p(t) = 1/53 and P(t|s) = 2 / (1 + 2): ln(1 + .1 · 53 · 2/3) = 1.511.
            assertThat(anchors.get(i).weight()).isCloseTo(Math.log1p(10.6 / 3), within(1e-6));
        }
    }

    @Test
    void weakerEvidenceGivesNone() {
        // p(t) = 1/52: ln(1 + .1 · 52 · 2/3) = 1.497 is less than 1.5.
        Side side = eachItsOwn(52);
        assertThat(between(side, side, Sides.same(52))).isEmpty();
    }

    @Test
    void unrelatedTextsGiveNone() {
        assertThat(between(eachItsOwn(80), eachItsOwn(80), Sides.none(80))).isEmpty();
    }

    @Test
    void theSameTermInALongerSentenceIsWeaker() {
        // Of ratio 80 · 2/3: alone ln(1 + 5.333) = 1.846; among three terms ln(1 + 5.333 / 3) = 1.022, which is too
        // little.
        Side target = eachItsOwn(80);
        assertThat(between(Sides.of(80, new int[] {7}), target, oneLink(80))).hasSize(1);
        assertThat(between(Sides.of(80, new int[] {7, 1, 2}), target, oneLink(80)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 1", "41, 0"})
    void aTermInMoreThanFortySentencesLeadsToNone(int sentences, int anchors) {
        int[][] target = new int[sentences + 1][];
        Arrays.fill(target, 0, sentences, new int[] {0});
        target[sentences] = others(4000);
        assertThat(between(Sides.of(1, new int[] {0}), Sides.of(4001, target), Sides.same(1)))
                .hasSize(anchors);
    }

    /** A four-hundredth: 41 of 16,400, but not of 16,399. */
    @ParameterizedTest
    @CsvSource({"16400, 1", "16399, 0"})
    void aTermMayStandInMoreSentencesOfALongText(int sentences, int anchors) {
        int[][] target = new int[sentences][];
        Arrays.fill(target, new int[] {1});
        Arrays.fill(target, 0, 41, new int[] {0});
        assertThat(between(Sides.of(1, new int[] {0}), Sides.of(2, target), Sides.same(1)))
                .hasSize(anchors);
    }

    @ParameterizedTest
    @CsvSource({"39, 1", "38, 0"})
    void aLinkLessThanFiveTimesLikelierThanChanceDoesNotCount(int others, int anchors) {
        // Type 0 stands twenty times and so counts 20^.7 = 8.14; with n others, each once, its p is (8.14 + 1000 · 8.64
        // / (8.14 + n + (n + 1) / 2)) / (1008.14 + n), and 2/3 of 1/p is 4.99 with 38 of them, 5.09 with 39. 8.14 times
        // ln(1 + .1 · 5) would be more than enough.
        Side target = Sides.of(others + 1, Sides.times(20, 0), others(others));
        assertThat(between(Sides.of(1, new int[] {0}), target, Sides.same(1))).hasSize(anchors);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 2"})
    void aSentenceKeepsItsThreeHeaviestPartners(boolean fewer, int anchors) {
        // Type 0 of the first source sentence stands once in target sentence 0 and twice in 1, 2 and 3. The second
        // source sentence goes surely with target sentence 1, which leaves the first only sentence 0: its fourth, or
        // its third.
        Side target = Sides.of(
                1001,
                new int[] {0},
                new int[] {0, 0, 1, 1, 1, 1},
                new int[] {0, 0},
                fewer ? new int[] {2} : new int[] {0, 0},
                others(1000));
        Side source = Sides.of(2, new int[] {0}, new int[] {1});
        assertThat(between(source, target, Sides.same(2)))
                .extracting(Anchor::source, Anchor::target)
                .hasSize(anchors)
                .contains(tuple(1, 1));
    }

    /** Five times the same eighty sentences: of five equal partners each takes the one at its own place. */
    @Test
    void inATextThatRepeatsItselfEachSentenceLeadsToItsOwnPlace() {
        Side side = Sides.of(
                200, IntStream.range(0, 400).mapToObj(i -> new int[] {i % 80}).toArray(int[][]::new));
        List<Anchor> anchors = between(side, side, Sides.same(200));
        assertThat(anchors).hasSize(400).allMatch(anchor -> anchor.source() == anchor.target());
    }

    /** Type 0 alone stands four times, far from the line that the others make. */
    @Test
    void equalPartnersFarFromTheLineLeadNowhere() {
        int[][] source = Arrays.stream(others(200)).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
        int[][] target = source.clone();
        source[100] = new int[] {0};
        for (int j : new int[] {10, 20, 180, 190}) {
            target[j] = new int[] {0};
        }
        List<Anchor> anchors = between(Sides.of(201, source), Sides.of(201, target), Sides.same(201));
        assertThat(anchors).hasSize(195).noneMatch(anchor -> anchor.source() == 100);
    }

    @Test
    void oneSentenceDoesNotWeighOnTheNext() {
        // The second source sentence shares nothing, so nothing of the first one's weight may be left to it.
        Side target = eachItsOwn(80);
        List<Anchor> anchors = between(Sides.of(80, new int[] {7}, new int[] {1}), target, oneLink(80));
        assertThat(anchors).extracting(Anchor::source).containsExactly(0);
    }

    private static List<Anchor> between(Side source, Side target, Links links) {
        return AnchorFinder.in(Sides.reading(source, target, links));
    }

    /** Types 1 to n, each once. */
    private static int[] others(int n) {
        return IntStream.rangeClosed(1, n).toArray();
    }

    /** Sentence {@code i} holds type {@code i}, once. */
    private static Side eachItsOwn(int sentences) {
        return Sides.of(
                sentences,
                IntStream.range(0, sentences).mapToObj(i -> new int[] {i}).toArray(int[][]::new));
    }

    /** Type 7 alone is linked, to itself. */
    private static Links oneLink(int types) {
        int[][] columns = new int[types][0];
        float[][] weights = new float[types][0];
        columns[7] = new int[] {7};
        weights[7] = new float[] {1};
        return new Links(columns, weights);
    }
}
