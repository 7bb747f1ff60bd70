package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.align.lexicon.Links;
import org.couplet.align.parallel.Interrupted;
import org.couplet.align.search.Band;
import org.couplet.align.search.Step;
import org.junit.jupiter.api.Test;

class WordsInPlaceTest {
    /** Where all terms stand at one place, it is as if places did not matter. */
    @Property(tries = 100)
    void equalWordsWhereEveryTermStandsInTheMiddle(@ForAll boolean taught, @ForAll long seed) {
        Random random = new Random(seed);
        Tokens given = middle(Sides.random(random, 9, 7));
        Tokens explained = middle(Sides.random(random, 8, 40));
        Links links = Sides.randomLinks(random, 7, 40);
        List<Guess> guesses = taught ? Sides.randomGuesses(random, 9, 8) : List.of();
        Shares shares = Sharing.of(given, explained, table(given, explained, links, Counts.none(7, 40)), guesses);
        Table table = table(given, explained, links, Sides.counts(shares, 7, 40));
        Words words = new Words(given, explained, table, shares, Band.whole(9, 8), Shapes.ALL);
        List<Step> beads = Sides.randomBeads(random, 9, 8).stream()
                .filter(bead -> bead.sourceEnd() - bead.source() == 1 && bead.targetEnd() - bead.target() == 1)
                .toList();
        double[] nats = WordsInPlace.nats(given, explained, table, shares, beads);
        for (int k = 0; k < nats.length; k++) {
            Step bead = beads.get(k);
            assertThat(nats[k])
                    .isCloseTo(
                            words.nats(bead.source(), bead.sourceEnd(), bead.target(), bead.targetEnd()), within(2e-3));
        }
    }

    @Property(tries = 100)
    void areNilWhereNothingIsKnown(@ForAll long seed) {
        Random random = new Random(seed);
        Tokens given = new Tokens(Sides.random(random, 9, 4));
        Tokens explained = new Tokens(Sides.random(random, 9, 4));
        Table table = table(given, explained, Sides.none(4), Counts.none(4, 4));
        List<Step> beads = Sides.randomBeads(random, 9, 9);
        double[] nats = WordsInPlace.nats(given, explained, table, Shares.none(given, explained), beads);
        assertThat(nats).hasSize(beads.size()).containsExactly(new double[nats.length], within(1e-5));
    }

    /** Ten linked words in the order of the other side, and in the opposite order. */
    @Test
    void aBeadIsWorthMoreWhoseWordsKeepTheirOrder() {
        Tokens given = ordered(true);
        List<Step> bead = List.of(new Step(0, 1, 0, 1));
        Table table = table(given, given, Sides.same(10), Counts.none(10, 10));
        double kept = WordsInPlace.nats(given, ordered(true), table, Shares.none(given, given), bead)[0];
        double turned = WordsInPlace.nats(given, ordered(false), table, Shares.none(given, given), bead)[0];
        assertThat(kept).isGreaterThan(turned + 5);
    }

    @Test
    void leaveOffWhenTheirThreadIsInterrupted() {
        Tokens side = ordered(true);
        Table table = table(side, side, Sides.same(10), Counts.none(10, 10));
        List<Step> bead = List.of(new Step(0, 1, 0, 1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WordsInPlace.nats(side, side, table, Shares.none(side, side), bead))
                    .isInstanceOf(Interrupted.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Tokens ordered(boolean forward) {
        Side side = Sides.of(10, Sides.numbers(10));
        float[][] places = new float[1][10];
        for (int k = 0; k < 10; k++) {
            places[0][k] = forward ? k / 9f : 1 - k / 9f;
        }
        return new Tokens(new Side(side.bags(), places, side.chars(), side.starts(), side.edges(), 10));
    }

    private static Tokens middle(Side side) {
        return new Tokens(new Side(
                side.bags(), Sides.middle(side.bags()), side.chars(), side.starts(), side.edges(), side.types()));
    }

    /** Every type of the explained side equally frequent. */
    private static Table table(Tokens given, Tokens explained, Links links, Counts counts) {
        double[] frequency = new double[explained.typeCount];
        java.util.Arrays.fill(frequency, 1.0 / frequency.length);
        return Table.of(links, counts, Sides.numbered(given), Sides.numbered(explained, frequency));
    }
}
