package org.couplet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void takesBeadsInAnyOrderOfTargets() {
        Alignment swapped = new Alignment(2, 2, List.of(bead(0, 1, 1, 2), bead(1, 2, 0, 1)));
        assertThat(swapped.twoSided()).isEqualTo(2);
    }

    @Test
    void countsOneSidedBeadsApart() {
        assertThat(new Alignment(1, 2, List.of(bead(0, 1, 0, 1), bead(1, 1, 1, 2))).twoSided())
                .isEqualTo(1);
    }

    /** 3 of 5 units at 0.9, 2 without a partner, however sure that is. */
    @Test
    void meansConfidenceOverTheUnitsOfBothSides() {
        Bead merge = new Bead(new Span(0, 1), new Span(0, 2), 0.9, List.of());
        Alignment alignment = new Alignment(2, 3, List.of(merge, bead(1, 2, 2, 2), bead(2, 2, 2, 3)));
        assertThat(alignment.meanConfidence()).isCloseTo(0.54, within(1e-12));
    }

    @Test
    void hasNoConfidenceWithoutUnits() {
        assertThat(new Alignment(0, 0, List.of()).meanConfidence()).isZero();
    }

    @Test
    void refusesAUnitThatIsMissing() {
        assertThatThrownBy(() -> new Alignment(2, 1, List.of(bead(0, 1, 0, 1))))
                .hasMessage("source unit 1 is in no bead");
    }

    @Test
    void refusesAUnitTakenTwice() {
        assertThatThrownBy(() -> new Alignment(2, 2, List.of(bead(0, 2, 0, 1), bead(1, 2, 1, 2))))
                .hasMessageStartingWith("source Span[start=1, end=2] of a bead is taken twice");
    }

    @Test
    void refusesAUnitBeyondTheText() {
        assertThatThrownBy(() -> new Alignment(1, 1, List.of(bead(0, 1, 0, 2)))).hasMessageContaining("beyond 1");
    }

    @Test
    void refusesABeadWithoutUnitsAndAConfidenceThatIsNone() {
        assertThatThrownBy(() -> bead(1, 1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new Bead(new Span(0, 1), new Span(0, 1), confidence, List.of()))
                    .hasMessageContaining("is not in [0, 1]");
        }
    }

    private static Bead bead(int i, int iEnd, int j, int jEnd) {
        return new Bead(new Span(i, iEnd), new Span(j, jEnd), 1, List.of());
    }

    @Test
    void countsBeadsWhoseTargetStandsBeforeAnEarlierOne() {
        assertThat(new Alignment(3, 3, List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 3, 2, 3))).moved())
                .isZero();
        assertThat(new Alignment(3, 3, List.of(bead(0, 1, 1, 2), bead(1, 2, 2, 3), bead(2, 3, 0, 1))).moved())
                .isEqualTo(1);
    }
}
