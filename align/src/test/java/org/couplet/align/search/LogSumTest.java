package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LogSumTest {
    private static final double NOTHING = Double.NEGATIVE_INFINITY;

    @Test
    void ofHalvesIsOne() {
        assertThat(LogSum.of(Math.log(0.5), Math.log(0.5))).isCloseTo(0, within(1e-12));
        assertThat(LogSum.of(new double[] {Math.log(0.25), Math.log(0.25), Math.log(0.5), 99}, 3))
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void nothingAddsNothing() {
        assertThat(LogSum.of(NOTHING, NOTHING)).isEqualTo(NOTHING);
        assertThat(LogSum.of(NOTHING, -3)).isEqualTo(-3);
        assertThat(LogSum.of(-3, NOTHING)).isEqualTo(-3);
        assertThat(LogSum.of(new double[0], 0)).isEqualTo(NOTHING);
        assertThat(LogSum.of(new double[] {NOTHING, NOTHING}, 2)).isEqualTo(NOTHING);
        assertThat(LogSum.of(new double[] {NOTHING, 7}, 2)).isEqualTo(7);
    }

    @Test
    void doesNotOverflow() {
        assertThat(LogSum.of(5000, 5000)).isCloseTo(5000 + Math.log(2), within(1e-9));
        assertThat(LogSum.of(new double[] {-5000, -5000}, 2)).isCloseTo(-5000 + Math.log(2), within(1e-9));
    }

    @Property
    void isTheLogarithmOfTheSum(@ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = -40, max = 40) Double> given) {
        double[] terms = given.stream().mapToDouble(term -> term).toArray();
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term);
        }
        assertThat(LogSum.of(terms, terms.length)).isCloseTo(Math.log(sum), within(1e-9));
        double other = terms[terms.length - 1];
        assertThat(LogSum.of(terms[0], other)).isCloseTo(Math.log(Math.exp(terms[0]) + Math.exp(other)), within(1e-9));
    }
}
