package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepTest {
    @Test
    void doesNotRunBackwards() {
        assertThatThrownBy(() -> new Step(-1, 0, 0, 1)).hasMessage("[-1, 0):[0, 1) is no bead");
        assertThatThrownBy(() -> new Step(2, 1, 0, 1)).hasMessage("[2, 1):[0, 1) is no bead");
        assertThatThrownBy(() -> new Step(0, 1, -1, 1)).hasMessage("[0, 1):[-1, 1) is no bead");
        assertThatThrownBy(() -> new Step(0, 1, 3, 2)).hasMessage("[0, 1):[3, 2) is no bead");
    }

    @Test
    void isTwoSidedWhereItTakesFromBoth() {
        assertThat(new Step(0, 1, 0, 2).isTwoSided()).isTrue();
        assertThat(new Step(0, 1, 2, 2).isTwoSided()).isFalse();
        assertThat(new Step(1, 1, 0, 2).isTwoSided()).isFalse();
    }

    @Test
    void isItselfWhenReversedTwice() {
        Step step = new Step(1, 2, 3, 5);
        assertThat(step.reversed()).isEqualTo(new Step(3, 5, 1, 2));
        assertThat(step.reversed().reversed()).isEqualTo(step);
    }
}
