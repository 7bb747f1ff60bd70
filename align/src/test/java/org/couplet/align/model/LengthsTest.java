package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LengthsTest {
    private static final int[] SOURCE = {10, 40, 80, 20, 15};
    private static final int[] TARGET = {20, 80, 160, 40, 30};

    @Test
    void favourLengthsInTheTextsProportion() {
        Lengths lengths = new Lengths(SOURCE, TARGET);
        assertThat(lengths.nats(2, 3, 2, 3)).isPositive();
        assertThat(lengths.nats(2, 3, 0, 1)).isNegative();
        assertThat(lengths.nats(1, 3, 1, 3)).isGreaterThan(lengths.nats(1, 3, 1, 2));
    }

    @Test
    void doNotPunishWithoutEnd() {
        int[] source = {10, 10, 10, 10_000};
        int[] target = {10, 10, 10, 10_000};
        assertThat(new Lengths(source, target).nats(0, 1, 3, 4)).isGreaterThan(-40);
    }

    @Test
    void areSymmetric() {
        double forward = new Lengths(SOURCE, TARGET).nats(1, 2, 2, 4);
        double backward = new Lengths(TARGET, SOURCE).nats(2, 4, 1, 2);
        assertThat(forward).isCloseTo(backward, within(1e-9));
    }

    @Test
    void takeASentenceWithoutCharacters() {
        assertThat(new Lengths(new int[] {0}, new int[] {0}).nats(0, 1, 0, 1)).isFinite();
    }
}
