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

    @Test
    void areWorthAsComputedByHandWhereBothSidesBreakAlike() {
        Breaks breaks = new Breaks(EVERY_THIRD, EVERY_THIRD);
        // p = q = 1/3, of which (.9 + .1/3)/3 = .3111 fall together: .3111 / (1/9) = 2.8; (1/3 - .3111) / (2/9) = .1;
        // (1 - 2/3 + .3111) / (4/9) = 1.45; inside a bead 1 - .3111 / (1/3) = 1/15.
        assertThat(breaks.nats(3, 4, 3, 4)).isCloseTo(Math.log(2.8), within(1e-9));
        assertThat(breaks.nats(3, 4, 4, 5)).isCloseTo(Math.log(0.1), within(1e-9));
        assertThat(breaks.nats(4, 5, 3, 4)).isCloseTo(Math.log(0.1), within(1e-9));
        assertThat(breaks.nats(4, 5, 4, 5)).isCloseTo(Math.log(1.45), within(1e-9));
        assertThat(breaks.nats(1, 4, 1, 2)).isCloseTo(Math.log(1.45 / 15), within(1e-9));
        assertThat(breaks.nats(1, 2, 1, 4)).isCloseTo(Math.log(1.45 / 15), within(1e-9));
        // Six sentences from the first: two starts inside.
        assertThat(breaks.nats(0, 9, 0, 1)).isCloseTo(Math.log(2.8 / 225), within(1e-9));
    }

    @Test
    void areWorthAsComputedByHandWhereOneSideBreaksTwiceAsOften() {
        // p = 1/2, q = 1/4: both is the lesser of .5 (.9 + .1/4) and .25 (.9 + .1/2), .2375.
        Breaks breaks = new Breaks(new boolean[] {true, false, true, false}, new boolean[] {true, false, false, false});
        assertThat(breaks.nats(0, 1, 0, 1)).isCloseTo(Math.log(0.2375 / 0.125), within(1e-9));
        assertThat(breaks.nats(2, 3, 1, 2)).isCloseTo(Math.log(0.2625 / 0.375), within(1e-9));
        assertThat(breaks.nats(1, 2, 0, 1)).isCloseTo(Math.log(0.0125 / 0.125), within(1e-9));
        assertThat(breaks.nats(1, 2, 1, 2)).isCloseTo(Math.log(0.4875 / 0.375), within(1e-9));
        // A break inside a bead: 1 - .2375 / .5 on the side of many, 1 - .2375 / .25 on that of few.
        assertThat(breaks.nats(1, 3, 1, 2)).isCloseTo(Math.log(1.3 * 0.525), within(1e-9));
        assertThat(new Breaks(new boolean[] {true, false, false, false}, new boolean[] {true, false, true, false})
                        .nats(1, 2, 1, 3))
                .isCloseTo(Math.log(1.3 * 0.525), within(1e-9));
    }
}
