package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShapeTest {
    @Test
    void takesSomething() {
        assertThatThrownBy(() -> new Shape(0, 0)).hasMessage("shape 0-0 takes no unit");
        assertThatThrownBy(() -> new Shape(-1, 2)).hasMessage("shape -1-2 takes no unit");
        assertThatThrownBy(() -> new Shape(2, -1)).hasMessage("shape 2--1 takes no unit");
    }

    @Test
    void isTwoSidedWhereItTakesFromBoth() {
        assertThat(new Shape(2, 1).isTwoSided()).isTrue();
        assertThat(new Shape(2, 0).isTwoSided()).isFalse();
        assertThat(new Shape(0, 2).isTwoSided()).isFalse();
    }
}
