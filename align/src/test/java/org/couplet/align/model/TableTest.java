package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Links;
import org.junit.jupiter.api.Test;

class TableTest {
    /** Types 0 and 2; type 1 is in no sentence. */
    private static final Tokens GIVEN = new Tokens(Sides.of(3, new int[] {0}, new int[] {2}));

    /** Types 0, 1 and 2; type 3 is in no sentence. */
    private static final Tokens EXPLAINED = new Tokens(Sides.of(4, new int[] {0, 1}, new int[] {2}));

    private static final double[] FREQUENCY = {0.4, 0.3, 0.2, 0.1};

    private static final Links LINKS = new Links(new int[][] {{0, 3}, {1}, {}}, new float[][] {{0.5f, 0.25f}, {1}, {}});

    @Test
    void withoutCountsALinkIsTwoSightingsAndTheTermsFrequencyOne() {
        Table table = table(Counts.none(3, 4));
        // Type 3 stands in no sentence, but what is promised to it is still lost to the others.
        assertThat(table.mass[0]).isCloseTo(1 + 2 * 0.75, within(1e-6));
        assertThat(targets(table, 0)).containsExactly(0);
        assertThat(translation(table, 0, 0)).isCloseTo((2 * 0.5 + 0.4) / 2.5, within(1e-6));
        assertThat(translation(table, 0, 1)).isCloseTo(0.3 / 2.5, within(1e-6));
        assertThat(table.mass[2]).isEqualTo(1);
        assertThat(translation(table, 2, 1)).isCloseTo(0.3, within(1e-6));
    }

    @Test
    void countsAreAddedToLinks() {
        Table table =
                table(Sides.counts(3, 4, new double[] {0, 0, 3}, new double[] {0, 2, 1.5}, new double[] {0, 3, 0.5}));
        // n(0) = 5 with what goes to type 3, which is not here.
        assertThat(targets(table, 0)).containsExactly(0, 2);
        assertThat(table.mass[0]).isCloseTo(5 + 1 + 1.5, within(1e-6));
        assertThat(translation(table, 0, 0)).isCloseTo((3 + 1 + 0.4) / 7.5, within(1e-6));
        assertThat(translation(table, 0, 2)).isCloseTo((1.5 + 0.2) / 7.5, within(1e-6));
    }

    @Test
    void onlyRowsOfManyTargetsAreFull() {
        int[] all = IntStream.range(0, 16).toArray();
        Tokens explained = new Tokens(Sides.of(16, all));
        Links links =
                new Links(new int[][] {{3, 9}, {}, {3, 9, 12}}, new float[][] {{0.5f, 0.25f}, {}, {0.5f, 0.1f, 0.2f}});
        double[] frequency = new double[16];
        Arrays.fill(frequency, 1 / 16.0);
        Table table = Table.of(links, Counts.none(3, 16), Sides.numbered(GIVEN), Sides.numbered(explained, frequency));
        assertThat(table.isFull(0)).isFalse();
        assertThat(table.isFull(2)).isTrue();
        assertThat(targets(table, 0)).containsExactly(3, 9);
        assertThat(targets(table, 2)).containsExactly(3, 9, 12);
        for (int s : new int[] {0, 2}) {
            assertThat(table.weight(s, 3)).isEqualTo(1);
            assertThat(table.weight(s, 4)).isZero();
        }
    }

    @Test
    void termsAreCountedUnderTheirNumbersAmongAllTexts() {
        Table table = Table.of(
                LINKS,
                Sides.counts(8, 10, new double[] {7, 5, 1}, new double[] {7, 9, 2}),
                new Numbered(GIVEN, new int[] {-1, -1, 7}, new double[0]),
                new Numbered(EXPLAINED, new int[] {-1, 9, -1, 5}, FREQUENCY));
        assertThat(table.weight(2, 1)).isEqualTo(2);
        assertThat(table.weight(2, 0)).isZero();
        assertThat(table.mass[2]).isEqualTo(3 + 1);
        // Type 0 was never seen elsewhere.
        assertThat(table.mass[0]).isCloseTo(1 + 1.5, within(1e-6));
    }

    /** Those of which something is known. */
    private static int[] targets(Table table, int s) {
        return IntStream.range(0, table.weights[s].length)
                .filter(k -> table.weights[s][k] > 0)
                .map(k -> table.isFull(s) ? k : table.targets[s][k])
                .toArray();
    }

    /** P(t|s) of the class's formula. */
    private static double translation(Table table, int s, int t) {
        return (table.weight(s, t) + Table.BACKGROUND * FREQUENCY[t]) / table.mass[s];
    }

    private static Table table(Counts counts) {
        return Table.of(
                LINKS, counts, Sides.numbered(GIVEN), new Numbered(EXPLAINED, new int[] {0, 1, 2, -1}, FREQUENCY));
    }
}
