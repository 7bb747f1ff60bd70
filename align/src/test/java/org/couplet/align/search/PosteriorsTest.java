package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PosteriorsTest {
    private static final Step BEAD = new Step(0, 1, 0, 1);
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
    void knowNoBeadOfAShapeThatIsNotInTheLattice() {
        Gaps gaps = new Gaps(0.1, 0.1, new double[3], new double[1]);
        Lattice lattice = Lattice.of(Band.whole(3, 1), Paths.SHAPES, (i, iEnd, j, jEnd) -> 0, gaps);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Posteriors.of(lattice, 1).of(new Step(0, 3, 0, 1)))
                .withMessage("no bead of 3-1 is in the lattice");
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
            assertThat(posteriors.of(step)).as("%s", step).isCloseTo(through / all, within(1e-9));
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
            assertThat(sources[i] + posteriors.of(new Step(i, i + 1, 0, 0))).isCloseTo(1, within(1e-9));
        }
        for (int j = 0; j < m; j++) {
            int row = rowOf(lattice.band, j);
            assertThat(targets[j] + posteriors.of(new Step(row, row, j, j + 1))).isCloseTo(1, within(1e-9));
        }
    }

    /** Expected numbers of each bead by what stands before it, and of gaps begun and gone on with. */
    @Property(tries = 150)
    void visitorsSeeWhatAllPathsSay(
            @ForAll @IntRange(max = 4) int n, @ForAll @IntRange(max = 4) int m, @ForAll long seed) {
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
        Map<String, Double> seen = new HashMap<>();
        Posteriors.of(lattice, 1).visit(new Posteriors.Visitor() {
            @Override
            public void bead(Step step, int shape, double afterBead, double afterGap) {
                assertThat(lattice.shapes[shape])
                        .isEqualTo(new Shape(step.sourceEnd() - step.source(), step.targetEnd() - step.target()));
                seen.merge(step + "false", afterBead, Double::sum);
                seen.merge(step + "true", afterGap, Double::sum);
            }

            @Override
            public void alone(boolean onSource, double opening, double going) {
                seen.merge((onSource ? "s" : "t") + false, opening, Double::sum);
                seen.merge((onSource ? "s" : "t") + true, going, Double::sum);
            }
        });
        // What is less probable than a thousandth is not visited; a unit may be left alone in up to five places.
        expected.forEach((name, sum) -> assertThat(seen.getOrDefault(name, 0.0))
                .as(name)
                .isCloseTo(sum, within(name.length() > 6 ? 0.0011 : 0.03)));
        assertThat(expected.keySet()).containsAll(positive(seen));
    }

    private static List<String> positive(Map<String, Double> seen) {
        return seen.keySet().stream().filter(name -> seen.get(name) > 0).toList();
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
