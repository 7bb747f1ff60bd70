package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.align.lexicon.Links;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.junit.jupiter.api.Test;

/** Sentence k of a text holds six terms of its own, which are linked to those of sentence k of the translation. */
class MovesTest {
    private static final int SENTENCES = 40;
    private static final int TERMS = 6;

    @Test
    void nothingMovesInAnUnmovedText() {
        int[] order = IntStream.range(0, SENTENCES).toArray();
        Knowledge knowledge = knowledge(order, SENTENCES);
        Pair pair = pair(order, SENTENCES);
        List<Bead> best = knowledge.best(pair);
        assertThat(Moves.found(knowledge, pair, best)).isSameAs(best);
        assertThat(shown(best)).isEqualTo(diagonal(order));
    }

    @Test
    void aBlockAtTheEndIsFoundAtTheStart() {
        int[] order = order(32, 40, 0, 32);
        Knowledge knowledge = knowledge(order, SENTENCES);
        Pair pair = pair(order, SENTENCES);
        assertThat(shown(knowledge.best(pair))).isNotEqualTo(diagonal(order));
        assertThat(shown(knowledge.align(pair))).isEqualTo(diagonal(order));
    }

    @Test
    void twoBlocksThatChangedPlacesAreBothFound() {
        int[] order = order(0, 4, 30, 36, 10, 30, 4, 10, 36, 40);
        assertThat(shown(aligned(order, SENTENCES))).isEqualTo(diagonal(order));
    }

    @Test
    void aSingleSentenceIsLeftAlone() {
        int[] order = order(39, 40, 0, 39);
        assertThat(shown(aligned(order, SENTENCES)))
                .startsWith("0-0:0-1", "0-1:1-2")
                .endsWith("39-40:40-40");
    }

    /** The target's first six sentences translate nothing of the source, and the source's last six have no translation. */
    @Test
    void unrelatedLeftoversAreNotTied() {
        int[] order = order(34, 40, 0, 34);
        List<Bead> beads = aligned(order, 34);
        assertThat(beads).filteredOn(bead -> bead.target().start() < 6).noneMatch(Bead::isTwoSided);
        assertThat(beads).filteredOn(bead -> bead.source().start() >= 34).noneMatch(Bead::isTwoSided);
        assertThat(beads).filteredOn(Bead::isTwoSided).hasSize(34);
    }

    /** Whatever was moved where, beside sentences that have no partner: the record refuses a sentence missing or twice. */
    @Property(tries = 40)
    void everySentenceStaysInOneBeadInSourceOrder(
            @ForAll @IntRange(min = 10, max = SENTENCES) int linked, @ForAll long seed) {
        Random random = new Random(seed);
        int a = 1 + random.nextInt(18);
        int b = a + 1 + random.nextInt(10);
        int c = b + 1 + random.nextInt(10);
        int[] order = order(0, a, b, c, a, b, c, SENTENCES);
        List<Bead> beads = aligned(order, linked);
        assertThat(new Alignment(SENTENCES, SENTENCES, beads).beads()).isEqualTo(beads);
        assertThat(beads.stream().map(Bead::source)).isSorted();
    }

    /** The sentences of the ranges {@code [bounds[0], bounds[1])}, {@code [bounds[2], bounds[3])} and so on. */
    private static int[] order(int... bounds) {
        return IntStream.range(0, bounds.length / 2)
                .flatMap(k -> IntStream.range(bounds[2 * k], bounds[2 * k + 1]))
                .toArray();
    }

    /** Each sentence with its own translation, which stands where the order puts it. */
    private static List<String> diagonal(int[] order) {
        return IntStream.range(0, SENTENCES)
                .mapToObj(i -> {
                    int j = IntStream.of(order).boxed().toList().indexOf(i);
                    return "%d-%d:%d-%d".formatted(i, i + 1, j, j + 1);
                })
                .toList();
    }

    private static List<Bead> aligned(int[] order, int linked) {
        return knowledge(order, linked).align(pair(order, linked));
    }

    private static Knowledge knowledge(int[] order, int linked) {
        return Training.on(List.of(pair(order, linked)), 1);
    }

    /**
     * @param order [target sentence]: the source sentence that it translates
     * @param linked sentences from here on have no translation: their terms are linked to those of the first ones
     */
    private static Pair pair(int[] order, int linked) {
        int types = SENTENCES * TERMS;
        int[][] source = new int[SENTENCES][];
        int[][] target = new int[SENTENCES][];
        for (int k = 0; k < SENTENCES; k++) {
            source[k] = IntStream.range(k * TERMS, (k + 1) * TERMS).toArray();
        }
        for (int j = 0; j < SENTENCES; j++) {
            target[j] = source[order[j]];
        }
        int[][] columns = new int[types][];
        float[][] weights = new float[types][];
        for (int t = 0; t < types; t++) {
            columns[t] = new int[] {t < linked * TERMS ? t : t - linked * TERMS};
            weights[t] = new float[] {1};
        }
        Links links = new Links(columns, weights);
        return Sides.pair(1, Sides.of(types, source), Sides.of(types, target), links, links);
    }

    private static List<String> shown(List<Bead> beads) {
        return beads.stream().map(Sides::shown).toList();
    }
}
