package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void noneHaveEmptyRows() {
        Counts none = Counts.none(2, 5);
        assertThat(none.explainedTypes()).isEqualTo(5);
        assertThat(none.explained(1)).isEmpty();
        assertThat(none.values(0)).isEmpty();
        assertThat(none.total(1)).isZero();
    }

    @Test
    void sumsOfOnePairAddUp() {
        // The explained term 4 stands in two sentences.
        Tokens given = new Tokens(Sides.of(3, new int[] {1}, new int[] {0}));
        Tokens explained = new Tokens(Sides.of(5, new int[] {2, 4}, new int[] {4}));
        Shares shares = Shares.none(given, explained);
        shares.add(0, 0, 2);
        shares.add(0, 1, 0.5f);
        shares.add(0, 2, 0.25f);
        shares.index();
        Counts counts = Sides.counts(shares, 3, 5);
        assertThat(counts.explained(0)).isEmpty();
        assertThat(counts.explained(1)).containsExactly(2, 4);
        assertThat(counts.values(1)).containsExactly(2, 0.75f);
        assertThat(counts.total(1)).isEqualTo(2.75);
    }

    /** Each pair has its own types for the terms of all texts. */
    @Property(tries = 50)
    void areTheSumsOverAllPairsUnderTheNumbersOfAllTexts(@ForAll long seed) {
        Random random = new Random(seed);
        TreeMap<List<Integer>, Double> expected =
                new TreeMap<>((a, b) -> a.get(0).equals(b.get(0))
                        ? a.get(1).compareTo(b.get(1))
                        : a.get(0).compareTo(b.get(0)));
        List<Counts.Part> parts = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            int[] givenNumbers = random.ints(0, 30).distinct().limit(6).toArray();
            int[] explainedNumbers = random.ints(0, 50).distinct().limit(9).toArray();
            Tokens given = new Tokens(Sides.random(random, 8, 6));
            Tokens explained = new Tokens(Sides.random(random, 8, 9));
            Shares shares = Shares.none(given, explained);
            for (int slot = 0; slot < explained.types.length; slot++) {
                for (int from = 0; from < given.types.length; from++) {
                    if (random.nextInt(3) == 0) {
                        shares.add(from, slot, 0.25f);
                        expected.merge(
                                List.of(givenNumbers[given.types[from]], explainedNumbers[explained.types[slot]]),
                                0.25,
                                Double::sum);
                    }
                }
            }
            shares.index();
            parts.add(new Counts.Part(shares, givenNumbers, explainedNumbers));
        }
        Counts counts = Counts.of(parts, 30, 50);
        TreeMap<List<Integer>, Double> found = new TreeMap<>(expected.comparator());
        double all = 0;
        for (int s = 0; s < 30; s++) {
            assertThat(counts.explained(s)).isSorted().doesNotHaveDuplicates();
            for (int k = 0; k < counts.explained(s).length; k++) {
                found.put(List.of(s, counts.explained(s)[k]), (double) counts.values(s)[k]);
            }
            all += counts.total(s);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(all).isCloseTo(expected.values().stream().mapToDouble(n -> n).sum(), within(1e-6));
    }
}
