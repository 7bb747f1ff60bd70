package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final List<Anchor> ANCHORS = List.of(new Anchor(20, 30, 1), new Anchor(60, 70, 1));

    @Test
    void goesThroughTheAnchorsAndTheCorners() {
        Line line = new Line(ANCHORS, alike(100), alike(100));
        assertThat(line.column(0)).isZero();
        assertThat(line.column(20)).isEqualTo(30);
        assertThat(line.column(60)).isEqualTo(70);
        assertThat(line.column(100)).isEqualTo(100);
    }

    @Test
    void goesOnBetweenTwoAnchorsByTheSameShareOfTheLengths() {
        int[] targets = alike(100);
        Arrays.fill(
                targets, 30, 50, 3); // the first half of the units between the anchors has three quarters of the length
        Line line = new Line(ANCHORS, alike(100), targets);
        assertThat(line.column(50)).isBetween(49.0, 51.0);
        assertThat(line.column(35)).isBetween(39.0, 41.0);
    }

    @Test
    void isTheSameInWhateverOrderItIsAsked() {
        Line line = new Line(ANCHORS, alike(100), alike(100));
        double late = line.column(80);
        double early = line.column(10);
        assertThat(line.column(80)).isEqualTo(late);
        assertThat(line.column(10)).isEqualTo(early);
    }

    /** Ten columns at an anchor, half a column more for every row away; the corners are no anchors. */
    @Test
    void reachesFurtherWhereAnchorsAreFar() {
        Line line = new Line(ANCHORS, alike(100), alike(100));
        assertThat(line.reach(0)).isEqualTo(20);
        assertThat(line.reach(20)).isEqualTo(10);
        assertThat(line.reach(35)).isEqualTo(17.5);
        assertThat(line.reach(100)).isEqualTo(30);
        assertThat(new Line(List.of(), alike(100), alike(100)).reach(1)).isEqualTo(60);
        assertThat(new Line(ANCHORS, alike(100), alike(200)).reach(20)).isEqualTo(20);
    }

    private static int[] alike(int units) {
        int[] lengths = new int[units];
        Arrays.fill(lengths, 1);
        return lengths;
    }
}
