package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.couplet.text.Bead;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {
    private static final GoldBeads GOLD = new GoldBeads(Texts.beads("0:0 1:1 2,3:2,3 4:4"));

    private static Bead bead(int line, double confidence) {
        return bead(line, line, confidence);
    }

    private static Bead bead(int source, int target, double confidence) {
        return new Bead(new Span(source, source + 1), new Span(target, target + 1), confidence, List.of());
    }

    /**
     * Two beads at .9 and 1, one of them wrong: they believe 1.9 and are right once. Two at .5, of which one is a half
     * of a gold bead and the other wrong: they believe 1 and are right never, or once.
     */
    @Test
    void errorIsTheGapOfBeliefAndTruth() {
        Reliability reliability =
                Reliability.of(List.of(bead(0, 0.9), bead(1, 2, 1.0), bead(2, 0.5), bead(3, 4, 0.5)), GOLD);
        assertThat(reliability.strictError()).isCloseTo((0.9 + 1.0) / 4, within(1e-12));
        assertThat(reliability.groupError()).isCloseTo(0.9 / 4, within(1e-12));
        assertThat(reliability.bins().get(9)).isEqualTo(new Reliability.Bin(2, 1.9, 1, 1));
        assertThat(reliability.bins().get(5)).isEqualTo(new Reliability.Bin(2, 1.0, 0, 1));
    }

    /** Too sure here and too unsure there do not make up for each other, unless within one bin. */
    @Test
    void gapsOfBinsAdd() {
        Reliability reliability = Reliability.of(List.of(bead(0, 0.75), bead(1, 2, 0.25)), GOLD);
        assertThat(reliability.strictError()).isEqualTo(0.25);
        assertThat(Reliability.of(List.of(bead(0, 0.5), bead(1, 2, 0.5)), GOLD).strictError())
                .isZero();
    }

    @Test
    void beadsOfOneSideCountForNothing() {
        Bead alone = new Bead(new Span(0, 1), new Span(0, 0), 0.3, List.of());
        assertThat(Reliability.of(List.of(alone), GOLD)).isEqualTo(Reliability.NONE);
        assertThat(Reliability.NONE.strictError()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.0999, 0", "0.1, 1", "0.55, 5", "0.9, 9", "0.999, 9", "1, 9"})
    void binsAreTenths(double confidence, int bin) {
        assertThat(Reliability.of(List.of(bead(0, confidence)), GOLD)
                        .bins()
                        .get(bin)
                        .beads())
                .isEqualTo(1);
    }

    @Property
    void poolsAsIfItWereOne(
            @ForAll @DoubleRange(min = 0, max = 1) double first, @ForAll @DoubleRange(min = 0, max = 1) double second) {
        Reliability apart =
                Reliability.of(List.of(bead(0, first)), GOLD).plus(Reliability.of(List.of(bead(1, 2, second)), GOLD));
        assertThat(apart).isEqualTo(Reliability.of(List.of(bead(0, first), bead(1, 2, second)), GOLD));
    }
}
