package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.couplet.align.lexicon.Links;
import org.couplet.align.search.Step;
import org.junit.jupiter.api.Test;

class FacingTest {
    private static final Offset<Double> FLOAT = within(1e-5);

    /** Two sentences of two terms each: 0 and 1 at the quarters of the first, 2 and 3 of the second. */
    private static final Tokens SIDE =
            tokens(4, new int[][] {{0, 1}, {2, 3}}, new float[][] {{0.25f, 0.75f}, {0.25f, 0.75f}});

    private static final double[] QUARTERS = {0.25, 0.25, 0.25, 0.25};

    @Test
    void aLinkCountsMoreAtALikePlace() {
        // Term 0 is linked to 0, at the same place: (2 / .25 + 1) / 3 = 3; term 1 says .1 + .9 e^(-2.5) of 1.
        Facing facing = facing(links(0, 0), new Step(0, 1, 0, 1));
        facing.before(0);
        facing.in(0);
        double far = near(0.5);
        assertThat(facing.ratio(0)).isCloseTo((3 + far) / (1 + far), FLOAT);
        // Of term 1, which nothing is linked to: 1/3 from afar, 1 from its own place.
        assertThat(facing.ratio(1)).isCloseTo((far / 3 + 1) / (far + 1), FLOAT);
    }

    @Test
    void aPlaceIsOneInTheWholeBead() {
        // In a bead of both sentences term 0 stands at an eighth, 1, 2 and 3 at three, five and seven.
        Facing facing = facing(links(0, 3), new Step(0, 2, 0, 2));
        assertThat(facing.before(1)).containsExactly(0);
        facing.in(0);
        double mass = near(0.75) + near(0.5) + near(0.25) + 1;
        assertThat(facing.ratio(3)).isCloseTo((3 * near(0.75) + mass - near(0.75)) / mass, FLOAT);
        double[] parts = new double[5];
        facing.addParts(2, parts, 1);
        assertThat(parts)
                .containsExactly(
                        new double[] {
                            0, 2 * 3 * near(0.75) / mass, 2 * near(0.5) / mass, 2 * near(0.25) / mass, 2 / mass
                        },
                        FLOAT);
        assertThat(facing.first()).isZero();
        assertThat(facing.width()).isEqualTo(4);
    }

    @Test
    void whatTheTwoSentencesTaughtIsLeftOut() {
        Shares shares = Shares.none(SIDE, SIDE);
        shares.add(0, 0, 0.5f); // the two first sentences together
        shares.add(1, 2, 0.25f);
        shares.add(2, 2, 0.75f);
        shares.index();
        Table table = Table.of(
                Sides.none(4), Sides.counts(shares, 4, 4), Sides.numbered(SIDE), Sides.numbered(SIDE, QUARTERS));
        Facing blind = new Facing(SIDE, SIDE, table, Shares.none(SIDE, SIDE), List.of(new Step(0, 1, 0, 1)));
        blind.before(0);
        blind.in(0);
        assertThat(blind.ratio(0)).isGreaterThan(1);
        Facing fair = new Facing(SIDE, SIDE, table, shares, List.of(new Step(0, 1, 0, 1), new Step(0, 1, 1, 2)));
        fair.before(0);
        fair.in(0);
        assertThat(fair.ratio(0)).isCloseTo(1, FLOAT);
        fair.before(1); // given 1 explains 2 no longer: the first sentence taught it
        fair.in(1);
        assertThat(fair.ratio(2)).isCloseTo(1, FLOAT);
    }

    @Test
    void tellsTheBeadsThatHoldASentence() {
        Facing facing = facing(Sides.none(4), new Step(0, 1, 0, 1), new Step(0, 2, 0, 2), new Step(1, 2, 1, 2));
        assertThat(facing.before(0)).containsExactly(0, 1);
        assertThat(facing.width()).isEqualTo(4);
        assertThat(facing.before(1)).containsExactly(1, 2);
    }

    @Test
    void aBeadOfWhichOneSideHasNoTermsOrOfTooManyHoldsNothing() {
        assertThat(beadsHolding(0, 5)).isEmpty();
        assertThat(beadsHolding(1000, 1000)).containsExactly(0);
        assertThat(beadsHolding(1000, 1001)).isEmpty();
    }

    private static int[] beadsHolding(int givenTerms, int explainedTerms) {
        Tokens given =
                new Tokens(Sides.of(givenTerms, IntStream.range(0, givenTerms).toArray()));
        Tokens explained = new Tokens(
                Sides.of(explainedTerms, IntStream.range(0, explainedTerms).toArray()));
        double[] frequency = new double[explainedTerms];
        Arrays.fill(frequency, 0.001);
        Table table = Table.of(
                Sides.none(givenTerms),
                Counts.none(givenTerms, explainedTerms),
                Sides.numbered(given),
                Sides.numbered(explained, frequency));
        return new Facing(given, explained, table, Shares.none(given, explained), List.of(new Step(0, 1, 0, 1)))
                .before(0);
    }

    /** Of two slots in a bead, as the class has it, to a thousandth of the distance. */
    static double nearness(Step bead, Tokens given, int slot, Tokens explained, int explainedSlot) {
        return near(Math.abs(place(given, slot, bead.source(), bead.sourceEnd())
                - place(explained, explainedSlot, bead.target(), bead.targetEnd())));
    }

    private static double place(Tokens side, int slot, int start, int end) {
        int sentence = side.sentenceOf(slot);
        double before = Arrays.stream(side.lengths, start, sentence).sum();
        double within = side.places[slot] * side.lengths[sentence];
        return (before + within) / Arrays.stream(side.lengths, start, end).sum();
    }

    private static double near(double distance) {
        return 0.1 + 0.9 * Math.exp(-5 * distance);
    }

    private static Facing facing(Links links, Step... beads) {
        Table table = Table.of(links, Counts.none(4, 4), Sides.numbered(SIDE), Sides.numbered(SIDE, QUARTERS));
        return new Facing(SIDE, SIDE, table, Shares.none(SIDE, SIDE), List.of(beads));
    }

    private static Links links(int from, int to) {
        int[][] columns = new int[4][0];
        float[][] weights = new float[4][0];
        columns[from] = new int[] {to};
        weights[from] = new float[] {1};
        return new Links(columns, weights);
    }

    private static Tokens tokens(int types, int[][] sentences, float[][] places) {
        Side side = Sides.of(types, sentences);
        return new Tokens(new Side(side.bags(), places, side.chars(), side.starts(), side.edges(), types));
    }
}
