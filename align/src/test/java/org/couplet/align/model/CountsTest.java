package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.TreeMap;
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
        Counts.Sum sum = new Counts.Sum();
        sum.add(1, 4, 0.5f);
        sum.add(1, 2, 2);
        sum.add(1, 4, 0.25f);
        Counts counts = sum.counts(3, 5);
        assertThat(counts.explained(0)).isEmpty();
        assertThat(counts.explained(1)).containsExactly(2, 4);
        assertThat(counts.values(1)).containsExactly(2, 0.75f);
        assertThat(counts.total(1)).isEqualTo(2.75);
    }

    /** The table grows many times over and still knows every key. */
    @Test
    void manyPairsAreKeptApart() {
        Random random = new Random(1);
        TreeMap<Long, Double> expected = new TreeMap<>();
        Counts.Sum sum = new Counts.Sum();
        for (int k = 0; k < 100_000; k++) {
            int s = random.nextInt(300);
            int t = random.nextInt(300) * 7_000_000;
            sum.add(s, t, 0.25f);
            expected.merge((long) s << 32 | t, 0.25, Double::sum);
        }
        Counts counts = sum.counts(300, Integer.MAX_VALUE);
        int pairs = 0;
        double all = 0;
        for (int s = 0; s < 300; s++) {
            assertThat(counts.explained(s)).isSorted().doesNotHaveDuplicates();
            for (int k = 0; k < counts.explained(s).length; k++) {
                assertThat((double) counts.values(s)[k])
                        .isEqualTo(expected.get((long) s << 32 | counts.explained(s)[k]));
            }
            pairs += counts.explained(s).length;
            all += counts.total(s);
        }
        assertThat(pairs).isEqualTo(expected.size());
        assertThat(all).isCloseTo(25_000, within(1e-6));
    }

    @Test
    void aSumMayBeReadBetweenTwoAdditions() {
        Counts.Sum sum = new Counts.Sum();
        sum.add(0, 0, 1);
        Counts before = sum.counts(1, 1);
        sum.add(0, 0, 1);
        assertThat(before.total(0)).isEqualTo(1);
        assertThat(sum.counts(1, 1).total(0)).isEqualTo(2);
    }
}
