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
        Side side = eachItsOwn(35);
        List<Anchor> anchors = AnchorFinder.between(side, side, Sides.same(35));
        assertThat(anchors).hasSize(35);
        for (int i = 0; i < 35; i++) {
            assertThat(anchors.get(i).source()).isEqualTo(i);
            assertThat(anchors.get(i).target()).isEqualTo(i);
            // p(t) = 1.5 / (35 + 35/2) = 1/35: ln(1 + .1 · 35 / 1) = ln 4.5 = 1.504.
            assertThat(anchors.get(i).weight()).isCloseTo(Math.log1p(3.5), within(1e-9));
        }
    }

    @Test
    void weakerEvidenceGivesNone() {
        // p(t) = 1/34: ln(1 + .1 · 34) = 1.482 is less than 1.5.
        Side side = eachItsOwn(34);
        assertThat(AnchorFinder.between(side, side, Sides.same(34))).isEmpty();
    }

    @Test
    void unrelatedTextsGiveNone() {
        assertThat(AnchorFinder.between(eachItsOwn(50), eachItsOwn(50), Sides.none(50)))
                .isEmpty();
    }

    @Test
    void theSameTermInALongerSentenceIsWeaker() {
        // Of ratio 80: alone ln(1 + .1 · 80) = 2.197; among three terms ln(1 + .1 · 80 / 3) = 1.299, which is too
        // little.
        Side target = eachItsOwn(80);
        assertThat(AnchorFinder.between(Sides.of(80, new int[] {7}), target, oneLink(80)))
                .hasSize(1);
        assertThat(AnchorFinder.between(Sides.of(80, new int[] {7, 1, 2}), target, oneLink(80)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 1", "41, 0"})
    void aTermInMoreThanFortySentencesLeadsToNone(int sentences, int anchors) {
        int[][] target = new int[sentences + 1][];
        Arrays.fill(target, 0, sentences, new int[] {0});
        target[sentences] = Sides.times(20_000, 1);
        assertThat(AnchorFinder.between(Sides.of(2, new int[] {0}), Sides.of(2, target), Sides.same(2)))
                .hasSize(anchors);
    }

    @ParameterizedTest
    @CsvSource({"82, 1", "81, 0"})
    void aLinkLessThanFiveTimesLikelierThanChanceDoesNotCount(int others, int anchors) {
        // Type 0 stands 20 times: 1 / p = (20 + others + 1) / 20.5, which is 5.02 with 82 others and 4.98 with 81.
        // Twenty
        // times ln(1 + .1 · 5) would be more than enough.
        Side target = Sides.of(2, Sides.times(20, 0), Sides.times(others, 1));
        assertThat(AnchorFinder.between(Sides.of(2, new int[] {0}), target, Sides.same(2)))
                .hasSize(anchors);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 2"})
    void aSentenceKeepsItsThreeHeaviestPartners(boolean fewer, int anchors) {
        // Type 0 of the first source sentence stands once in target sentence 0 and twice in 1, 2 and 3. The second
        // source
        // sentence goes surely with target sentence 1, which leaves the first only sentence 0: its fourth, or its
        // third.
        Side target = Sides.of(
                3,
                new int[] {0},
                new int[] {0, 0, 1, 1, 1, 1},
                new int[] {0, 0},
                fewer ? new int[] {2} : new int[] {0, 0},
                Sides.times(1000, 2));
        Side source = Sides.of(3, new int[] {0}, new int[] {1});
        assertThat(AnchorFinder.between(source, target, Sides.same(3)))
                .extracting(Anchor::source, Anchor::target)
                .hasSize(anchors)
                .contains(tuple(1, 1));
    }

    @Test
    void oneSentenceDoesNotWeighOnTheNext() {
        // The second source sentence shares nothing, so nothing of the first one's weight may be left to it.
        Side target = eachItsOwn(80);
        List<Anchor> anchors = AnchorFinder.between(Sides.of(80, new int[] {7}, new int[] {1}), target, oneLink(80));
        assertThat(anchors).extracting(Anchor::source).containsExactly(0);
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
