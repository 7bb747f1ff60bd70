package org.couplet.align.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.format.IndexBead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceScoresTest {
    /** {@code "0,1:2 3:"}: beads parted by spaces. */
    private static List<IndexBead> beads(String beads) {
        return Stream.of(beads.split(" ", -1))
                .filter(bead -> !bead.isEmpty())
                .map(bead -> bead.split(":", -1))
                .map(sides -> new IndexBead(numbers(sides[0]), numbers(sides[1])))
                .toList();
    }

    private static List<Integer> numbers(String side) {
        return Arrays.stream(side.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private static Score score(String fractions) {
        List<Integer> counts = numbers(fractions.replaceAll("[/ ]+", ","));
        return new Score(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    /** Precision and recall as fractions, worked out by hand. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // the same
                "0:0 1:1,2 3:    | 0:0 1:1,2 3:     | 3/3 2/2 | 3/3 2/2 | 2/2 2/2",
                // a deletion that the gold knows counts for precision alone; one that it does not know against it
                "0:0 1:          | 0:0 1: :1        | 2/3 1/1 | 2/3 1/1 | 1/1 1/1",
                // a gold bead found in two halves: lax touches it twice, group merges it
                "0,1:0,1 2:2     | 0:0 1:1 2:2      | 1/3 1/2 | 3/3 2/2 | 2/2 2/2",
                // a part of it left out: what is merged is not the whole
                "0,1:0,1 2:2     | 0:0 1:1 2:2 3:3  | 1/4 1/2 | 3/4 2/2 | 2/3 2/2",
                "0,1:0,1         | 0:0 1:           | 0/2 0/1 | 1/2 1/1 | 0/1 0/1",
                // two gold beads found as one: it crosses their border
                "0:0 1:1         | 0,1:0,1          | 0/1 0/2 | 1/1 2/2 | 0/1 0/2",
                // one-sided neighbours of a bead: 1 belongs to nobody on the source side
                "0:0 1:          | 0,1:0            | 0/1 0/1 | 1/1 1/1 | 0/1 0/1",
                // shifted by one: nothing is shared on both sides
                "0:0 1:1 2:2     | 0:1 1:2 2:0      | 0/3 0/3 | 0/3 0/3 | 0/3 0/3",
                // crossing and with gaps, as hand-made gold has it
                "0,2:1 1:0       | 0,2:1 1:0        | 2/2 2/2 | 2/2 2/2 | 2/2 2/2",
                "0,2:1 1:0       | 0:1 2:1 1:0      | 1/3 1/2 | 3/3 2/2 | 1/2 1/2",
                "0,2:1,3 1:0     | 0:1 2:3 1:0      | 1/3 1/2 | 3/3 2/2 | 2/2 2/2",
                // sentences that the gold does not mention at all
                "0:0             | 0:0 5:5          | 1/2 1/1 | 1/2 1/1 | 1/2 1/1",
                // sentence numbers in another order are another bead, but merging sorts them
                "0,1:0           | 1,0:0            | 0/1 0/1 | 1/1 1/1 | 1/1 1/1",
                // nothing found, nothing expected, nothing at all
                "0:0 1:1         | ``               | 0/0 0/2 | 0/0 0/2 | 0/0 0/2",
                "``              | 0:0 1:           | 0/2 0/0 | 0/2 0/0 | 0/1 0/0",
                "0: :0           | 0:0              | 0/1 0/0 | 0/1 0/0 | 0/1 0/0",
                "``              | ``               | 0/0 0/0 | 0/0 0/0 | 0/0 0/0"
            })
    void countsAsByHand(String gold, String found, String strict, String lax, String group) {
        assertThat(SentenceScores.of(beads(gold), beads(found)))
                .isEqualTo(new SentenceScores(score(strict), score(lax), score(group)));
    }

    @Test
    void poolsOverFiles() {
        SentenceScores first = SentenceScores.of(beads("0:0"), beads("0:0"));
        SentenceScores second = SentenceScores.of(beads("0:0 1:1"), beads("0,1:0,1"));
        assertThat(SentenceScores.NONE.plus(first).plus(second))
                .isEqualTo(new SentenceScores(score("1/2 1/3"), score("2/2 3/3"), score("1/2 1/3")));
    }

    @Provide
    Arbitrary<List<IndexBead>> anyBeads() {
        Arbitrary<List<Integer>> side =
                Arbitraries.integers().between(0, 6).set().ofMaxSize(3).map(List::copyOf);
        Arbitrary<List<Integer>> some = Arbitraries.integers()
                .between(0, 6)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(List::copyOf);
        return Combinators.combine(side, some, Arbitraries.of(true, false))
                .as((one, other, swap) -> swap ? new IndexBead(other, one) : new IndexBead(one, other))
                .list()
                .ofMaxSize(8);
    }

    @Property
    void laxIsNeverBelowStrict(@ForAll("anyBeads") List<IndexBead> gold, @ForAll("anyBeads") List<IndexBead> found) {
        SentenceScores scores = SentenceScores.of(gold, found);
        assertThat(scores.lax().right()).isGreaterThanOrEqualTo(scores.strict().right());
        assertThat(scores.lax().recalled())
                .isGreaterThanOrEqualTo(scores.strict().recalled());
    }

    @Property
    void goldAgainstItselfIsPerfectlyStrict(@ForAll("anyBeads") List<IndexBead> gold) {
        Score strict = SentenceScores.of(gold, gold).strict();
        assertThat(strict.right()).isEqualTo(strict.found());
        assertThat(strict.recalled()).isEqualTo(strict.expected());
    }
}
