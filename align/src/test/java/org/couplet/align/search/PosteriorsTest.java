package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PosteriorsTest {
    private static final Step BEAD = new Step(0, 1, 0, 1);

    /** Of the beads of a unit that are too improbable to be told, all together. */
    private static final Offset<Double> UNTOLD = within(0.02);

    private static final Gaps EVEN = new Gaps(0.5, 0.5, new double[1], new double[1]);

    /** Together e² · ½; alone, in either order, ½ · ½ each: 2 e² against 2. */
    @Test
    void weighThreeWaysOfTwoUnits() {
        Lattice lattice = Lattice.of(Band.whole(1, 1), Paths.SHAPES, (i, iEnd, j, jEnd) -> 2, EVEN);
        double together = Math.exp(2);
        assertThat(Posteriors.of(lattice, 1).of(BEAD)).isCloseTo(together / (together + 1), within(1e-9));
        assertThat(Posteriors.of(lattice, 1).of(new Step(0, 1, 0, 0))).isCloseTo(1 / (together + 1), within(1e-9));
        assertThat(Posteriors.of(lattice, 1).of(new Step(1, 1, 0, 1))).isCloseTo(1 / (together + 1), within(1e-9));
    }

    /** The same at temperature 2: e · √½ against twice ½. */
    @Test
    void areLessSureAtAHigherTemperature() {
        Lattice lattice = Lattice.of(Band.whole(1, 1), Paths.SHAPES, (i, iEnd, j, jEnd) -> 2, EVEN);
        double together = Math.E * Math.sqrt(0.5);
        assertThat(Posteriors.of(lattice, 2).of(BEAD)).isCloseTo(together / (together + 1), within(1e-9));
    }

    @Test
    void areHalfSureBetweenTwoEqualWays() {
        // One source unit, two target units, alike: it pairs with the one or the other.
        BeadValue value = (i, iEnd, j, jEnd) -> jEnd - j == 1 ? 20 : -100;
        Gaps gaps = new Gaps(0.2, 0.3, new double[1], new double[2]);
        Posteriors posteriors = Posteriors.of(Lattice.of(Band.whole(1, 2), Paths.SHAPES, value, gaps), 1);
        // The gap comes after the bead, ln .8 + ln .2, or before it, ln .2 + ln .7.
        assertThat(posteriors.of(BEAD)).isCloseTo(0.8 / 1.5, within(1e-6));
        assertThat(posteriors.of(new Step(0, 1, 1, 2))).isCloseTo(0.7 / 1.5, within(1e-6));
    }

    @Test
    void areSureOfTheOnlyWay() {
        Gaps gaps = new Gaps(0.1, 0.1, new double[0], new double[] {-5});
        Lattice lattice = Lattice.of(Band.whole(0, 1), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, gaps);
        assertThat(Posteriors.of(lattice, 1).of(new Step(0, 0, 0, 1))).isEqualTo(1);
    }

    @Test
    void areZeroOfABeadThatIsNotInTheLattice() {
        Gaps gaps = new Gaps(0.1, 0.1, new double[3], new double[1]);
        Lattice lattice = Lattice.of(Band.whole(3, 1), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, gaps);
        assertThat(Posteriors.of(lattice, 1).of(new Step(0, 3, 0, 1))).isZero();
    }

    @Property(tries = 200)
    void matchTheSumOverAllPaths(
            @ForAll @IntRange(max = 4) int n,
            @ForAll @IntRange(max = 4) int m,
            @ForAll @IntRange(min = 1, max = 3) int temperature,
            @ForAll long seed) {
        Lattice lattice = Paths.randomLattice(n, m, seed);
        List<Paths.Path> paths = Paths.all(lattice, Paths.randomValue(seed));
        double all =
                paths.stream().mapToDouble(path -> path.weight(temperature)).sum();
        Posteriors posteriors = Posteriors.of(lattice, temperature);
        for (Step step : steps(lattice)) {
            double through = paths.stream()
                    .filter(path -> path.takes(step))
                    .mapToDouble(path -> path.weight(temperature))
                    .sum();
            double untold = step.isTwoSided() && posteriors.of(step) == 0 ? 2 * Posteriors.LEAST : 1e-9;
            assertThat(posteriors.of(step)).as("%s", step).isCloseTo(through / all, within(untold));
        }
    }

    @Property(tries = 100)
    void ofEveryUnitAreOneInAll(
            @ForAll @IntRange(max = 12) int n, @ForAll @IntRange(max = 12) int m, @ForAll long seed) {
        Lattice lattice = Paths.randomLattice(n, m, seed);
        Posteriors posteriors = Posteriors.of(lattice, 2);
        double[] sources = new double[n];
        double[] targets = new double[m];
        for (Step step : steps(lattice)) {
            double probability = step.isTwoSided() ? posteriors.of(step) : 0;
            for (int i = step.source(); i < step.sourceEnd(); i++) {
                sources[i] += probability;
            }
            for (int j = step.target(); j < step.targetEnd(); j++) {
                targets[j] += probability;
            }
        }
        for (int i = 0; i < n; i++) {
            assertThat(sources[i] + posteriors.of(new Step(i, i + 1, 0, 0))).isCloseTo(1, UNTOLD);
        }
        for (int j = 0; j < m; j++) {
            int row = rowOf(lattice.band, j);
            assertThat(targets[j] + posteriors.of(new Step(row, row, j, j + 1))).isCloseTo(1, UNTOLD);
        }
    }

    /** Expected numbers of each bead by what stands before it, and of gaps begun and gone on with. */
    @Property(tries = 150)
    void tellWhatAllPathsSay(@ForAll @IntRange(max = 4) int n, @ForAll @IntRange(max = 4) int m, @ForAll long seed) {
        Lattice lattice = Paths.randomLattice(n, m, seed);
        List<Paths.Path> paths = Paths.all(lattice, Paths.randomValue(seed));
        Map<String, Double> expected = new HashMap<>();
        double all = paths.stream().mapToDouble(path -> path.weight(1)).sum();
        for (Paths.Path path : paths) {
            for (int k = 0; k < path.steps().size(); k++) {
                Step step = path.steps().get(k);
                String name = step.isTwoSided() ? step.toString() : step.sourceEnd() > step.source() ? "s" : "t";
                expected.merge(name + path.inGap().get(k), path.weight(1) / all, Double::sum);
            }
        }
        Posteriors posteriors = Posteriors.of(lattice, 1);
        Map<String, Double> told = new HashMap<>();
        for (Posteriors.Probable bead : posteriors.beads()) {
            Step step = bead.step();
            assertThat(lattice.shapes[bead.shape()])
                    .isEqualTo(new Shape(step.sourceEnd() - step.source(), step.targetEnd() - step.target()));
            told.put(step + "false", bead.afterBead());
            told.put(step + "true", bead.afterGap());
        }
        told.put("sfalse", posteriors.sources().opening());
        told.put("strue", posteriors.sources().going());
        told.put("tfalse", posteriors.targets().opening());
        told.put("ttrue", posteriors.targets().going());
        expected.forEach((name, sum) -> assertThat(told.getOrDefault(name, 0.0))
                .as(name)
                .isCloseTo(sum, within(told.containsKey(name) ? 1e-9 : Posteriors.LEAST)));
        told.forEach((name, sum) -> assertThat(sum).as(name).isCloseTo(expected.getOrDefault(name, 0.0), within(1e-9)));
    }

    @Test
    void tellTheirBeadsInOrder() {
        List<Step> steps = Posteriors.of(Paths.randomLattice(6, 6, 3), 2).beads().stream()
                .map(Posteriors.Probable::step)
                .toList();
        assertThat(steps)
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo(Comparator.comparingInt(Step::source).thenComparingInt(Step::target));
    }

    /** Every bead that fits into the band. */
    private static List<Step> steps(Lattice lattice) {
        List<Step> steps = new ArrayList<>();
        List<Shape> shapes = new ArrayList<>(List.of(lattice.shapes));
        shapes.add(new Shape(1, 0));
        shapes.add(new Shape(0, 1));
        for (int i = 0; i <= lattice.band.sources(); i++) {
            for (int j = lattice.band.low(i); j <= lattice.band.high(i); j++) {
                for (Shape shape : shapes) {
                    if (lattice.band.contains(i + shape.source(), j + shape.target())) {
                        steps.add(new Step(i, i + shape.source(), j, j + shape.target()));
                    }
                }
            }
        }
        return steps;
    }

    private static int rowOf(Band band, int j) {
        int row = 0;
        while (!band.contains(row, j) || !band.contains(row, j + 1)) {
            row++;
        }
        return row;
    }
}
