package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Bag;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final boolean[] ONE_PARAGRAPH = {true, false, false, false};

    /** Sentences left alone may stand in either order between two beads, so only the others are compared. */
    @Property(tries = 150)
    void exchangingSourceAndTargetMirrorsTheBeads(
            @ForAll @IntRange(max = 12) int n, @ForAll @IntRange(max = 12) int m, @ForAll long seed) {
        Random random = new Random(seed);
        Side source = Sides.random(random, n, 9);
        Side target = Sides.random(random, m, 8);
        Links forward = Sides.randomLinks(random, 9, 8);
        Links backward = Sides.randomLinks(random, 8, 9);
        Map<Span, Bead> there = twoSided(Model.align(source, target, forward, backward), Bead::source);
        Map<Span, Bead> back = twoSided(Model.align(target, source, backward, forward), Bead::target);
        assertThat(back.keySet()).isEqualTo(there.keySet());
        there.forEach((span, bead) -> {
            assertThat(back.get(span).source()).isEqualTo(bead.target());
            assertThat(back.get(span).confidence()).isCloseTo(bead.confidence(), within(1e-4));
        });
    }

    @Property(tries = 150)
    void everySentenceIsInOneBead(
            @ForAll @IntRange(max = 30) int n, @ForAll @IntRange(max = 30) int m, @ForAll long seed) {
        Random random = new Random(seed);
        Side source = Sides.random(random, n, 9);
        Side target = Sides.random(random, m, 8);
        List<Bead> beads =
                Model.align(source, target, Sides.randomLinks(random, 9, 8), Sides.randomLinks(random, 8, 9));
        assertThat(new Alignment(n, m, beads).beads()).isEqualTo(beads); // the record refuses anything else
    }

    @Test
    void anEmptySideLeavesAllAlone() {
        Side empty = Sides.of(1);
        Side three = Sides.of(1, new int[] {0}, new int[] {0}, new int[] {});
        assertThat(shown(Model.align(empty, three, Sides.same(1), Sides.same(1))))
                .containsExactly("0-0:0-1", "0-0:1-2", "0-0:2-3");
        assertThat(shown(Model.align(three, empty, Sides.same(1), Sides.same(1))))
                .containsExactly("0-1:0-0", "1-2:0-0", "2-3:0-0");
        assertThat(Model.align(empty, empty, Sides.same(1), Sides.same(1))).isEmpty();
    }

    @Test
    void aSentenceBesideAnEmptySideIsSurelyAlone() {
        assertThat(Model.align(Sides.of(1, new int[] {0}), Sides.of(1), Sides.same(1), Sides.same(1)))
                .singleElement()
                .satisfies(bead -> assertThat(bead.confidence()).isEqualTo(1));
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

    @Test
    void termsOutweighLengths() {
        // All are of one length, as many on both sides: only the terms say that the source's first sentence has no
        // partner.
        Side source = new Side(bags(7, 0, 1), new int[] {20, 20, 20}, new boolean[] {true, false, false}, 10);
        Side target = new Side(bags(0, 1, 8), new int[] {20, 20, 20}, new boolean[] {true, false, false}, 10);
        Links links = new Links(
                new int[][] {{0}, {1}, {}, {}, {}, {}, {}, {}, {}, {}},
                new float[][] {{1}, {1}, {}, {}, {}, {}, {}, {}, {}, {}});
        assertThat(shown(Model.align(source, target, links, links)))
                .containsExactly("0-1:0-0", "1-2:0-1", "2-3:1-2", "3-3:2-3");
        Links none = Sides.none(10);
        assertThat(shown(Model.align(source, target, none, none))).containsExactly("0-1:0-1", "1-2:1-2", "2-3:2-3");
    }

    @Test
    void aSideHoldsAsManyLengthsAndStartsAsSentences() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(bags(0, 1), new int[1], new boolean[2], 2))
                .withMessage("2 bags, 1 lengths, 2 starts must be equally many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Side(bags(0, 1), new int[2], new boolean[3], 2))
                .withMessage("2 bags, 2 lengths, 3 starts must be equally many");
    }

    /** One sentence for each type, which holds it eight times. */
    private static List<Bag> bags(int... types) {
        return Arrays.stream(types)
                .mapToObj(type -> Bag.ofTypes(Sides.times(8, type)))
                .toList();
    }

    private static List<Bead> align(int[] source, int[] target, boolean[] sourceStarts, boolean[] targetStarts) {
        return Model.align(
                new Side(empty(source.length), source, sourceStarts, 1),
                new Side(empty(target.length), target, targetStarts, 1),
                Sides.same(1),
                Sides.same(1));
    }

    private static List<Bag> empty(int sentences) {
        return Collections.nCopies(sentences, Bag.ofTypes());
    }

    private static Map<Span, Bead> twoSided(List<Bead> beads, Function<Bead, Span> side) {
        return beads.stream().filter(Bead::isTwoSided).collect(Collectors.toMap(side, bead -> bead));
    }

    private static List<String> shown(List<Bead> beads) {
        return beads.stream().map(Sides::shown).toList();
    }
}
