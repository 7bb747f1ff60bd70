package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final Step FIRST = new Step(0, 1, 0, 1);

    @Test
    void takesTheDearestBeads() {
        // Source 0 goes with target 0 and 1 together; source 1 with nothing; source 2 with target 2.
        BeadValue value = (i, iEnd, j, jEnd) ->
                i == 0 && iEnd == 1 && j == 0 && jEnd == 2 ? 9 : i == 2 && iEnd == 3 && j == 2 && jEnd == 3 ? 5 : -4;
        assertThat(Viterbi.best(lattice(3, 3, value, 0.1, 0.1)))
                .containsExactly(new Step(0, 1, 0, 2), new Step(1, 2, 2, 2), new Step(2, 3, 2, 3));
    }

    @Test
    void leavesAllAloneWhereOneSideIsEmpty() {
        assertThat(Viterbi.best(lattice(0, 2, (i, iEnd, j, jEnd) -> 0, 0.1, 0.1)))
                .containsExactly(new Step(0, 0, 0, 1), new Step(0, 0, 1, 2));
        assertThat(Viterbi.best(lattice(2, 0, (i, iEnd, j, jEnd) -> 0, 0.1, 0.1)))
                .containsExactly(new Step(0, 1, 0, 0), new Step(1, 2, 0, 0));
        assertThat(Viterbi.best(lattice(0, 0, (i, iEnd, j, jEnd) -> 0, 0.1, 0.1)))
                .isEmpty();
    }

    /** A bead is worth ln(1 - .2) + x, two units alone ln .2 + ln .5: equal at x = ln(.1 / .8) = -2.0794. */
    @Test
    void aBeadIsTakenWhereItIsWorthMoreThanOpeningAGapAndGoingOnWithIt() {
        assertThat(Viterbi.best(lattice(1, 1, (i, iEnd, j, jEnd) -> -2.07, 0.2, 0.5)))
                .containsExactly(FIRST);
        assertThat(Viterbi.best(lattice(1, 1, (i, iEnd, j, jEnd) -> -2.09, 0.2, 0.5)))
                .hasSize(2)
                .noneMatch(Step::isTwoSided);
    }

    /** Three units are left out of five: in one gap where going on is cheap, each by itself where it is dear. */
    @Test
    void gapsAreLongWhereGoingOnIsCheapAndManyWhereItIsDear() {
        BeadValue value = (i, iEnd, j, jEnd) -> iEnd - i == 1 && jEnd - j == 1 && i == 2 * j ? 0.5 : -9;
        // Source units 0, 2 and 4 fit targets 0, 1 and 2 a little: 1 and 3 are left alone, in a gap each.
        List<Step> many = Viterbi.best(lattice(5, 3, value, 0.5, 0.01));
        assertThat(many.stream().filter(Step::isTwoSided)).hasSize(3);
        BeadValue even = (i, iEnd, j, jEnd) -> iEnd - i == 1 && jEnd - j == 1 ? 0 : -9;
        List<Step> one = Viterbi.best(lattice(5, 3, even, 0.01, 0.9));
        boolean[] alone = new boolean[one.size()];
        for (int k = 0; k < alone.length; k++) {
            alone[k] = !one.get(k).isTwoSided();
        }
        assertThat(one).hasSize(5);
        assertThat(changes(alone)).as("gaps in %s", one).isLessThanOrEqualTo(2);
    }

    private static int changes(boolean[] alone) {
        int changes = 0;
        for (int k = 1; k < alone.length; k++) {
            changes += alone[k] != alone[k - 1] ? 1 : 0;
        }
        return changes;
    }

    @Test
    void keepsToTheBand() {
        // Off the diagonal everything is worth more.
        Band band = Band.around(List.of(new Anchor(100, 100, 1)), alike(200), alike(200));
        Lattice lattice = Lattice.of(
                band,
                Paths.SHAPES,
                (i, iEnd, j, jEnd) -> Math.abs(i - j) - 5.0,
                new Gaps(0.1, 0.3, new double[200], new double[200]));
        assertThat(Viterbi.best(lattice))
                .allMatch(step -> band.contains(step.source(), step.target())
                        && band.contains(step.sourceEnd(), step.targetEnd()))
                .anyMatch(
                        step -> step.target() == band.high(step.source()) || step.target() == band.low(step.source()));
    }

    @Property(tries = 300)
    void findsAPathWorthAsMuchAsTheBestOfAll(
            @ForAll @IntRange(max = 4) int n, @ForAll @IntRange(max = 4) int m, @ForAll long seed) {
        Lattice lattice = Paths.randomLattice(n, m, seed);
        List<Paths.Path> all = Paths.all(lattice, Paths.randomValue(seed));
        double best = all.stream().mapToDouble(Paths.Path::nats).max().orElseThrow();
        List<Step> found = Viterbi.best(lattice);
        assertThat(all)
                .filteredOn(path -> path.steps().equals(found))
                .singleElement()
                .satisfies(path -> assertThat(path.nats()).isCloseTo(best, within(1e-9)));
    }

    @Property(tries = 100)
    void putsEveryUnitInExactlyOneStep(
            @ForAll @IntRange(max = 60) int n, @ForAll @IntRange(max = 150) int m, @ForAll long seed) {
        Band band = Band.along(Paths.randomPath(n, m, new Random(seed)), n, m, 5);
        Gaps gaps = Paths.randomGaps(n, m, seed);
        int i = 0;
        int j = 0;
        for (Step step : Viterbi.best(Lattice.of(band, Paths.SHAPES, Paths.randomValue(seed), gaps))) {
            assertThat(step.source()).isEqualTo(i);
            assertThat(step.target()).isEqualTo(j);
            i = step.sourceEnd();
            j = step.targetEnd();
        }
        assertThat(i).isEqualTo(n);
        assertThat(j).isEqualTo(m);
    }

    private static Lattice lattice(int n, int m, BeadValue value, double open, double extend) {
        Gaps gaps = new Gaps(open, extend, new double[n], new double[m]);
        return Lattice.of(Band.whole(n, m), Paths.SHAPES, value, gaps);
    }

    private static int[] alike(int units) {
        int[] lengths = new int[units];
        Arrays.fill(lengths, 1);
        return lengths;
    }
}
