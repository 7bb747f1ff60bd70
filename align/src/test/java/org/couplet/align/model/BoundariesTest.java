package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private static final double[] EVEN = {9, 9};

    @Test
    void tablesAreNilWhereNothingWasSeen() {
        double[][] table = Boundaries.table(new double[2][3], new double[] {5, 0}, new double[] {1, 2, 3});
        for (double[] row : table) {
            assertThat(row).containsOnly(new double[] {0}, within(1e-12));
        }
    }

    /** Each of 4 cells is a quarter by chance; 18 beads, and 20 that are believed to be of chance. */
    @Test
    void tablesAreWorthAsComputedByHand() {
        double[][] table = Boundaries.table(new double[][] {{9, 0}, {0, 9}}, EVEN, EVEN);
        assertThat(table[0][0]).isCloseTo(Math.log((9 + 5) / 38.0 / 0.25), within(1e-12));
        assertThat(table[1][1]).isEqualTo(table[0][0]).isPositive();
        assertThat(table[0][1]).isCloseTo(Math.log(5 / 38.0 / 0.25), within(1e-12));
        assertThat(table[1][0]).isEqualTo(table[0][1]).isNegative();
    }

    @Test
    void tablesStayWithinThreeNats() {
        double[][] apart = Boundaries.table(new double[][] {{1e6, 0}, {0, 1e6}}, EVEN, EVEN);
        assertThat(apart[0][1]).isEqualTo(-3);
        double[][] rare =
                Boundaries.table(new double[][] {{0, 0}, {0, 1000}}, new double[] {1e5, 1}, new double[] {1e5, 1});
        assertThat(rare[1][1]).isEqualTo(3);
    }

    @Test
    void ofABeadAreThoseOfItsFirstAndLastSentences() {
        Edges source = Edges.of(List.of("x", "“Yes?", "No.”"));
        Edges target = Edges.of(List.of("“x?", "x”"));
        double[][] ends = new double[Edges.ENDS][Edges.ENDS];
        double[][] begins = new double[Edges.BEGINS][Edges.BEGINS];
        double[][] quotes = new double[Edges.QUOTES][Edges.QUOTES];
        ends[1][15] = 1; // .” and x”
        ends[2][15] = 100; // ? and x”, which no bead below has
        begins[0][0] = 0.5; // both with a quotation mark
        quotes[0][0] = 0.25;
        Boundaries boundaries = new Boundaries(ends, begins, quotes);
        assertThat(boundaries.nats(source, target, 1, 3, 0, 2)).isCloseTo(0.6 * 1.75, within(1e-12));
        // Source sentence 2 begins within a quotation, with another character.
        assertThat(boundaries.nats(source, target, 2, 3, 0, 2)).isCloseTo(0.6, within(1e-12));
        assertThat(Boundaries.NONE.nats(source, target, 1, 3, 0, 2)).isZero();
    }
}
