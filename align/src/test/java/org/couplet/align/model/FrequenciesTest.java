package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
    @Test
    void areATextsOwnHeldToThoseOfAllTexts() {
        Frequencies.Sum sum = new Frequencies.Sum();
        Tokens text = new Tokens(Sides.of(3, new int[] {0}, new int[] {0, 1}));
        sum.add(Sides.vocabulary(3), text);
        sum.add(Sides.vocabulary(3), new Tokens(Sides.of(3, new int[] {1}, new int[] {1, 2})));
        Frequencies all = sum.frequencies();
        assertThat(all.size()).isEqualTo(3);
        // Of 6 terms and half a one more of each type: 2.5, 3.5 and 1.5 of 7.5; they weigh as 1000 terms against 3.
        assertThat(all.numbered(Sides.vocabulary(3), text).frequencies())
                .containsExactly(
                        new double[] {
                            (2 + 1000 * 2.5 / 7.5) / 1003, (1 + 1000 * 3.5 / 7.5) / 1003, 1000 * 0.5 / 7.5 / 1003
                        },
                        within(1e-12));
    }

    @Test
    void aTermIsTheSameUnderTheNumbersOfEveryText() {
        Frequencies.Sum sum = new Frequencies.Sum();
        sum.add(vocabulary("a", "b"), new Tokens(Sides.of(2, new int[] {0}, new int[] {1})));
        sum.add(vocabulary("c", "b"), new Tokens(Sides.of(2, new int[] {0}, new int[] {1})));
        Frequencies all = sum.frequencies();
        Tokens third = new Tokens(Sides.of(4, new int[] {0, 1}, new int[] {2}));
        assertThat(all.numbered(vocabulary("c", "new", "a", "b"), third).numbers())
                .containsExactly(2, Vocabulary.ABSENT, 0, Vocabulary.ABSENT);
    }

    @Test
    void aTermNeverSeenIsRareAndNotImpossible() {
        Frequencies.Sum sum = new Frequencies.Sum();
        Tokens seen = new Tokens(Sides.of(1, Sides.times(1, 0)));
        sum.add(vocabulary("a"), seen);
        Frequencies all = sum.frequencies();
        Tokens text = new Tokens(Sides.of(2, new int[] {0, 1}));
        double[] frequencies = all.numbered(vocabulary("a", "b"), text).frequencies();
        assertThat(frequencies[1]).isCloseTo((1 + 1000 * 0.5 / 1.5) / 1002, within(1e-12));
        assertThat(frequencies[0]).isGreaterThan(frequencies[1]);
    }

    @Test
    void takeMoreTermsThanFitAtFirst() {
        Frequencies.Sum sum = new Frequencies.Sum();
        int[] sentence = IntStream.range(0, 5000).toArray();
        Tokens text = new Tokens(Sides.of(5000, sentence));
        sum.add(Sides.vocabulary(5000), text);
        Frequencies all = sum.frequencies();
        assertThat(all.size()).isEqualTo(5000);
        assertThat(all.numbered(Sides.vocabulary(5000), text).frequencies())
                .hasSize(5000)
                .containsOnly(new double[] {1 / 5000.0}, within(1e-9));
    }

    private static Vocabulary vocabulary(String... words) {
        Vocabulary vocabulary = new Vocabulary();
        for (String word : words) {
            vocabulary.id(new Term(Term.Kind.WORD, word));
        }
        return vocabulary;
    }
}
