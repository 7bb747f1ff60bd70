package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BreaksTest {
    private static final boolean[] EVERY_THIRD = {true, false, false, true, false, false, true, false, false};

    @Test
    void favourTwoParagraphsThatStartTogether() {
        Breaks breaks = new Breaks(EVERY_THIRD, EVERY_THIRD);
        assertThat(breaks.nats(3, 4, 3, 4)).isPositive();
        assertThat(breaks.nats(4, 5, 4, 5)).isPositive();
        assertThat(breaks.nats(3, 4, 4, 5)).isNegative();
        assertThat(breaks.nats(4, 5, 3, 4)).isNegative();
    }

    @Test
    void opposeABreakInsideABead() {
        Breaks breaks = new Breaks(EVERY_THIRD, EVERY_THIRD);
        assertThat(breaks.nats(1, 4, 1, 2)).isLessThan(breaks.nats(1, 3, 1, 2) - 1);
        assertThat(breaks.nats(1, 2, 1, 4)).isLessThan(breaks.nats(1, 2, 1, 3) - 1);
    }

    @Test
    void sayLittleWhereOneSideHasNoParagraphs() {
        boolean[] one = new boolean[200];
        one[0] = true;
        boolean[] every = new boolean[200];
        java.util.Arrays.fill(every, true);
        Breaks breaks = new Breaks(one, every);
        assertThat(breaks.nats(5, 6, 5, 6)).isCloseTo(0, within(0.05));
        assertThat(breaks.nats(5, 6, 5, 8)).isCloseTo(0, within(0.05));
    }

    @Test
    void areFiniteForOneSentence() {
        assertThat(new Breaks(new boolean[] {true}, new boolean[] {true}).nats(0, 1, 0, 1))
                .isFinite();
    }
}
