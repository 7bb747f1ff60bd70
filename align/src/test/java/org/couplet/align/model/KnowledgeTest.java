package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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

class KnowledgeTest {
    private static final boolean[] ONE_PARAGRAPH = {true, false, false, false};

    @Property(tries = 100)
    void everySentenceIsInOneBead(
            @ForAll @IntRange(max = 30) int n, @ForAll @IntRange(max = 30) int m, @ForAll long seed) {
        Pair pair = random(seed, n, m, new Random(seed));
        List<Bead> untaught = Knowledge.before(List.of(pair)).align(pair);
        assertThat(new Alignment(n, m, untaught).beads()).isEqualTo(untaught); // the record refuses anything else
        List<Bead> taught = Training.on(List.of(pair), 1).align(pair);
        assertThat(new Alignment(n, m, taught).beads()).isEqualTo(taught);
    }

    /** A pair that it has not seen, with terms that it has not either. */
    @Property(tries = 50)
    void alignsAPairItHasNotSeen(
            @ForAll @IntRange(max = 20) int n, @ForAll @IntRange(max = 20) int m, @ForAll long seed) {
        Random random = new Random(seed);
        Knowledge knowledge = Training.on(List.of(random(1, 6, 7, random), random(2, 9, 9, random)), 1);
        List<Bead> beads = knowledge.align(random(3, n, m, random));
        assertThat(new Alignment(n, m, beads).beads()).isEqualTo(beads);
    }

    @Test
    void anEmptySideLeavesAllSurelyAlone() {
        Side empty = Sides.of(1);
        Side three = Sides.of(1, new int[] {0}, new int[] {0}, new int[] {});
        assertThat(shown(aligned(empty, three, Sides.same(1)))).containsExactly("0-0:0-1", "0-0:1-2", "0-0:2-3");
        assertThat(shown(aligned(three, empty, Sides.same(1)))).containsExactly("0-1:0-0", "1-2:0-0", "2-3:0-0");
        assertThat(aligned(three, empty, Sides.same(1))).allMatch(bead -> bead.confidence() == 1);
        assertThat(aligned(empty, empty, Sides.same(1))).isEmpty();
    }

    @Test
    void sentencesWithoutTermsPairByLength() {
        assertThat(shown(
                        align(new int[] {10, 90, 20, 200}, new int[] {20, 180, 40, 400}, ONE_PARAGRAPH, ONE_PARAGRAPH)))
                .containsExactly("0-1:0-1", "1-2:1-2", "2-3:2-3", "3-4:3-4");
        // 60 and 50 characters together are as long as the 110 opposite.
        assertThat(shown(align(new int[] {10, 60, 50, 200}, new int[] {10, 110, 200}, ONE_PARAGRAPH, new boolean[] {
                    true, false, false
                })))
                .containsExactly("0-1:0-1", "1-3:1-2", "3-4:2-3");
    }

    @Test
    void paragraphBreaksDecideWhatLengthsLeaveOpen() {
        int[] chars = {30, 30, 30, 30, 30, 30};
        int[] fewer = {30, 30, 30, 30, 30};
        boolean[] source = {true, false, true, false, true, false};
        // The fifth sentence of the target starts the third paragraph, so what is missing is of the third.
        assertThat(shown(align(chars, fewer, source, new boolean[] {true, false, true, false, true})))
                .startsWith("0-1:0-1", "1-2:1-2", "2-3:2-3", "3-4:3-4");
        // Here the second does, so it is of the first.
        assertThat(shown(align(chars, fewer, source, new boolean[] {true, true, false, true, false})))
                .endsWith("2-3:1-2", "3-4:2-3", "4-5:3-4", "5-6:4-5");
    }

    /** All are of one length, as many on both sides: only the terms say that the source's first has no partner. */
    @Test
    void termsOutweighLengths() {
        int[][] source = new int[9][];
        int[][] target = new int[9][];
        for (int i = 0; i < 8; i++) {
            source[i + 1] = eightTypes(i);
            target[i] = eightTypes(i);
        }
        source[0] = eightTypes(8);
        target[8] = eightTypes(9);
        Links links = new Links(
                IntStream.range(0, 80)
                        .mapToObj(t -> t < 64 ? new int[] {t} : new int[0])
                        .toArray(int[][]::new),
                IntStream.range(0, 80)
                        .mapToObj(t -> t < 64 ? new float[] {1} : new float[0])
                        .toArray(float[][]::new));
        assertThat(shown(aligned(hundredChars(source), hundredChars(target), links)))
                .hasSize(10)
                .startsWith("0-1:0-0", "1-2:0-1", "2-3:1-2")
                .endsWith("8-9:7-8", "9-9:8-9");
        assertThat(shown(aligned(hundredChars(source), hundredChars(target), Sides.none(80))))
                .hasSize(9)
                .startsWith("0-1:0-1", "1-2:1-2");
    }

    private static Side hundredChars(int[][] sentences) {
        Side side = Sides.of(80, sentences);
        int[] chars = new int[side.size()];
        Arrays.fill(chars, 100);
        return new Side(side.bags(), side.places(), chars, side.starts(), side.edges(), 80);
    }

    /** Those of one sentence. */
    private static int[] eightTypes(int sentence) {
        return IntStream.range(8 * sentence, 8 * sentence + 8).toArray();
    }

    /** Word 3 and word 5 always stand together, though no lexicon says so. */
    @Test
    void learnsWordsFromOtherPairs() {
        Random random = new Random(5);
        List<Pair> pairs = random.longs(30, 0, 1 << 30)
                .sorted()
                .distinct()
                .mapToObj(id -> translated(id, new Random(id)))
                .toList();
        Pair last = pairs.get(pairs.size() - 1);
        Knowledge nothing = Knowledge.before(pairs);
        Table before = nothing.read(nothing.numbered(last)).forward();
        Knowledge learnt = Training.on(pairs, 1);
        Table after = learnt.read(learnt.numbered(last)).forward();
        assertThat(before.weight(3, 5)).isZero();
        assertThat(after.weight(3, 5)).isGreaterThan(5 * after.weight(3, 6));
    }

    /** Each of six sentences holds two types of ten; the target holds type + 2 of each of them. */
    private static Pair translated(long id, Random random) {
        int[][] source = new int[6][];
        int[][] target = new int[6][];
        for (int i = 0; i < 6; i++) {
            source[i] = random.ints(2, 0, 10).toArray();
            target[i] = Arrays.stream(source[i]).map(type -> type + 2).toArray();
        }
        return Sides.pair(id, Sides.of(12, source), Sides.of(12, target), Sides.none(12), Sides.none(12));
    }

    static Pair random(long id, int n, int m, Random random) {
        return Sides.pair(
                id,
                Sides.random(random, n, 12),
                Sides.random(random, m, 10),
                Sides.randomLinks(random, 12, 10),
                Sides.randomLinks(random, 10, 12));
    }

    private static List<Bead> align(int[] source, int[] target, boolean[] sourceStarts, boolean[] targetStarts) {
        return aligned(Sides.ofLengths(source, sourceStarts), Sides.ofLengths(target, targetStarts), Sides.none(0));
    }

    /** By what is known without learning. */
    private static List<Bead> aligned(Side source, Side target, Links links) {
        Pair pair = Sides.pair(1, source, target, links, links);
        return Knowledge.before(List.of(pair)).align(pair);
    }

    private static List<String> shown(List<Bead> beads) {
        return beads.stream().map(Sides::shown).toList();
    }
}
