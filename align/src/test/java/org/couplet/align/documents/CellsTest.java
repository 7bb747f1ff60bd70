package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    /** Three rows, four columns: 0-1 found both ways, 2-0 by the row, 2-3 and 0-3 by the column. */
    private static final Cells CELLS = Cells.of(new int[][] {{1}, {}, {0}}, new int[][] {{}, {0}, {}, {2, 0}});

    private static List<String> cells(Cells cells, int rows) {
        List<String> all = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int k = cells.start(row); k < cells.start(row + 1); k++) {
                all.add(row + "-" + cells.column(k));
            }
        }
        return all;
    }

    @Test
    void standOnceInOrder() {
        assertThat(cells(CELLS, 3)).containsExactly("0-1", "0-3", "2-0", "2-3");
        assertThat(CELLS.size()).isEqualTo(4);
    }

    @Test
    void turnedKnowWhereTheyStood() {
        Cells.Turned turned = CELLS.turned(4);
        assertThat(cells(turned.cells(), 4)).containsExactly("0-2", "1-0", "3-0", "3-2");
        assertThat(turned.places()).containsExactly(2, 0, 1, 3);
    }

    @Test
    void mayBeNone() {
        Cells none = Cells.of(new int[2][0], new int[3][0]);
        assertThat(cells(none, 2)).isEmpty();
        assertThat(none.turned(3).places()).isEmpty();
    }
}
