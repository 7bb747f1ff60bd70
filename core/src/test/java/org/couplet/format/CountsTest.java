package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void addsUpOneByOne() {
        Counts sum = new Counts(1, 2, 3, 4, 5, 6).plus(new Counts(10, 20, 30, 40, 50, 60));
        assertThat(sum).isEqualTo(new Counts(11, 22, 33, 44, 55, 66));
        assertThat(sum.beads()).isEqualTo(165);
    }
}
