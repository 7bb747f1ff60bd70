package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    /** Each of three sources with each of four targets. */
    private static final Cells ALL =
            Cells.of(IntStream.range(0, 3).mapToObj(s -> new int[] {0, 1, 2, 3}).toArray(int[][]::new), new int[4][0]);

    private static final Order.Found NO_ORDER = new Order.Found(0, 0, Chain.NONE);

    private static List<String> best(int most, double... words) {
        Comparison comparison = new Comparison(ALL, 3, 4);
        for (int cell = 0; cell < words.length; cell++) {
            comparison.words[cell] = words[cell];
            comparison.put(cell, NO_ORDER);
        }
        return comparison.best(most, ALL.turned(4)).stream()
                .map(candidate -> candidate.source() + "-" + candidate.target())
                .toList();
    }

    @Test
    void theBestOfEitherDocumentStay() {
        assertThat(best(1, 9, 8, 1, 1, 7, 6, 5, 1, 6, 5, 1, 4))
                .containsExactly("0-0", "0-1", "1-0", "1-2", "2-0", "2-3");
        assertThat(best(4, 9, 8, 1, 1, 7, 6, 5, 1, 6, 5, 1, 4)).hasSize(12);
    }

    @Test
    void equalOnesStayTogether() {
        assertThat(best(1, 1, 1, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0))
                .containsExactly("0-0", "0-1", "0-2", "0-3", "1-0", "1-1", "1-2", "1-3", "2-0");
    }

    @Test
    void orderCountsToo() {
        Comparison comparison = new Comparison(ALL, 3, 4);
        Order.Found inOrder = new Order.Found(30, 60, new Chain(29, 17));
        for (int cell = 0; cell < ALL.size(); cell++) {
            comparison.put(cell, cell == 2 ? inOrder : NO_ORDER);
        }
        assertThat(comparison.best(1, ALL.turned(4)))
                .filteredOn(candidate -> candidate.target() == 2 || candidate.source() == 0)
                .extracting(Candidate::order)
                .contains(inOrder);
        assertThat(best(1, 0, 0, inOrder.value(), 0, 1, 1, 1, 1, 1, 1, 1, 1))
                .contains("0-2")
                .doesNotContain("0-0");
    }

    @Test
    void lengthsAreComparedAsLogarithms() {
        Comparison comparison = new Comparison(ALL, 3, 4);
        comparison.sourceLetters[0] = 9;
        comparison.targetLetters[0] = 19;
        assertThat(comparison.best(9, ALL.turned(4)).get(0).lengthLog()).isEqualTo(Math.log(2));
    }
}
