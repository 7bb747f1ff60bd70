package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.align.parallel.Interrupted;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final Gaps GAPS = new Gaps(0.1, 0.2, new double[2], new double[3]);

    @Test
    void refusesOneSidedShapes() {
        List<Shape> shapes = List.of(new Shape(1, 1), new Shape(1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lattice.of(Band.whole(2, 3), shapes, (i, iEnd, j, jEnd) -> 0, GAPS))
                .withMessageContaining("must all be two-sided");
    }

    @Test
    void refusesGapsOfOtherTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lattice.of(Band.whole(3, 3), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, GAPS))
                .withMessage("gaps of 2 and 3 units in a band of 3 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lattice.of(Band.whole(2, 2), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, GAPS))
                .withMessage("gaps of 2 and 3 units in a band of 2 and 2");
    }

    /** The value of a bead is the dearest thing there is: it is worked out once, and never outside the band. */
    @Property(tries = 100)
    void asksForEveryBeadOfTheBandOnce(
            @ForAll @IntRange(max = 20) int n, @ForAll @IntRange(max = 20) int m, @ForAll long seed) {
        Band band = Band.along(Paths.randomPath(n, m, new Random(seed)), n, m, 2);
        Set<Step> asked = new HashSet<>();
        Lattice lattice = Lattice.of(
                band,
                Paths.SHAPES,
                (i, iEnd, j, jEnd) -> {
                    assertThat(band.contains(i, j) && band.contains(iEnd, jEnd)).isTrue();
                    assertThat(asked.add(new Step(i, iEnd, j, jEnd))).isTrue();
                    return i + 0.5 * j;
                },
                Paths.randomGaps(n, m, seed));
        for (int i = 0; i <= n; i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                for (int k = 0; k < Paths.SHAPES.size(); k++) {
                    Shape shape = Paths.SHAPES.get(k);
                    boolean inside = band.contains(i + shape.source(), j + shape.target());
                    assertThat(lattice.nats(i, lattice.column(i, j), k))
                            .isEqualTo(inside ? i + 0.5 * j : Double.NEGATIVE_INFINITY);
                }
            }
        }
    }

    @Test
    void holdsTheGivenBeadsAlone() {
        List<Step> beads = List.of(new Step(0, 2, 1, 2), new Step(1, 2, 2, 3));
        Lattice lattice = Lattice.of(Band.whole(2, 3), Paths.SHAPES, beads, new double[] {-1, 2}, GAPS);
        for (int i = 0; i <= 2; i++) {
            for (int j = 0; j <= 3; j++) {
                for (int k = 0; k < Paths.SHAPES.size(); k++) {
                    Shape shape = Paths.SHAPES.get(k);
                    int at = beads.indexOf(new Step(i, i + shape.source(), j, j + shape.target()));
                    assertThat(lattice.nats(i, j, k)).isEqualTo(at < 0 ? Double.NEGATIVE_INFINITY : at == 0 ? -1 : 2);
                }
            }
        }
    }

    @Test
    void refusesBeadsOfOtherShapesAndOutsideItsBand() {
        Step wide = new Step(0, 2, 0, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Lattice.of(Band.whole(2, 3), List.of(new Shape(1, 1)), List.of(wide), new double[] {1}, GAPS))
                .withMessage("no bead of 2-3 is in the lattice");
        Band narrow = Band.along(List.of(new Step(0, 2, 0, 3)), 2, 3, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lattice.of(
                        narrow, List.of(new Shape(1, 1)), List.of(new Step(2, 3, 2, 3)), new double[] {1}, GAPS))
                .withMessageContaining("leaves the band");
    }

    @Test
    void eachStepLeavesOffWhenItsThreadIsInterrupted() {
        Lattice whole = lattice();
        List<Runnable> steps = List.of(LatticeTest::lattice, () -> Viterbi.best(whole), () -> Posteriors.of(whole, 1));
        for (Runnable step : steps) {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(step::run).isInstanceOf(Interrupted.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
        }
    }

    private static Lattice lattice() {
        return Lattice.of(Band.whole(2, 3), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, GAPS);
    }
}
