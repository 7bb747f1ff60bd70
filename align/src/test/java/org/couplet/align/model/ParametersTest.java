package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.couplet.align.search.Gaps;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static final LengthFit LENGTHS = new LengthFit(0, 0.05, 1.5);

    @Test
    void theMoreTermsASentenceHasTheMoreItCostsToLeaveAlone() {
        Tokens source = new Tokens(Sides.of(3, new int[] {}, new int[] {0, 1, 2}));
        Tokens target = new Tokens(Sides.of(1, new int[] {0}));
        Gaps gaps = new Parameters(Shapes.usual(), 0.1, 0.4, 0.25, LENGTHS, Boundaries.NONE).gaps(source, target);
        assertThat(gaps.open()).isEqualTo(0.1);
        assertThat(gaps.extend()).isEqualTo(0.4);
        assertThat(gaps.sources())
                .containsExactly(
                        new double[] {Math.log(0.25), Math.log(0.25) + 0.02 * 3 * Math.log(0.1)}, within(1e-12));
        assertThat(gaps.targets()).containsExactly(new double[] {Math.log(0.75) + 0.02 * Math.log(0.1)}, within(1e-12));
    }

    @Test
    void usualGapsPreferNoSide() {
        Tokens side = new Tokens(Sides.of(1, new int[] {0}));
        Gaps gaps = Parameters.usual(LENGTHS).gaps(side, side);
        assertThat(gaps.sources()).isEqualTo(gaps.targets());
    }
}
