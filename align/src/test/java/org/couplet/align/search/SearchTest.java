package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final List<Shape> SHAPES = List.of(
            new Shape(1, 1), new Shape(1, 0), new Shape(0, 1), new Shape(1, 2), new Shape(2, 1), new Shape(2, 2));

    @Test
    void takesTheDearestBeads() {
        // Source 0 goes with target 0 and 1 together; source 1 with nothing; source 2 with target 2.
        BeadValue value = (i, iEnd, j, jEnd) -> i == 0 && iEnd == 1 && j == 0 && jEnd == 2
                ? 9
                : i == 2 && iEnd == 3 && j == 2 && jEnd == 3 ? 5 : i == iEnd || j == jEnd ? -1 : -4;
        assertThat(Search.beads(Band.whole(3, 3), SHAPES, value, 1).stream().map(SearchTest::shown))
                .containsExactly("[0,1):[0,2)", "[1,2):[2,2)", "[2,3):[2,3)");
    }

    @Test
    void leavesAllAloneWhereOneSideIsEmpty() {
        assertThat(Search.beads(Band.whole(0, 2), SHAPES, (i, iEnd, j, jEnd) -> -1, 1).stream()
                        .map(SearchTest::shown))
                .containsExactly("[0,0):[0,1)", "[0,0):[1,2)");
        assertThat(Search.beads(Band.whole(0, 0), SHAPES, (i, iEnd, j, jEnd) -> -1, 1))
                .isEmpty();
    }

    @Test
    void needsTheOneSidedShapes() {
        assertThatThrownBy(() -> Search.beads(Band.whole(1, 1), List.of(new Shape(1, 1)), (i, iEnd, j, jEnd) -> 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1-0 and 0-1");
    }

    @Test
    void isHalfSureBetweenTwoEqualWays() {
        // One source unit, two target units, alike: it pairs with the one or the other.
        BeadValue value = (i, iEnd, j, jEnd) -> i == iEnd || j == jEnd ? 0 : jEnd - j == 1 ? 20 : -100;
        List<Bead> beads = Search.beads(Band.whole(1, 2), SHAPES, value, 1);
        Bead pair = beads.stream().filter(Bead::isTwoSided).findFirst().orElseThrow();
        assertThat(pair.confidence()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void isSureOfTheOnlyWay() {
        assertThat(Search.beads(Band.whole(0, 1), SHAPES, (i, iEnd, j, jEnd) -> -5, 1))
                .singleElement()
                .satisfies(bead -> assertThat(bead.confidence()).isEqualTo(1));
    }

    @Test
    void weighsThreeWaysOfTwoUnits() {
        // Together, or alone in either order: e^2 against twice e^0, at temperature 2 e^1 against 2 e^0.
        BeadValue value = (i, iEnd, j, jEnd) -> i == iEnd || j == jEnd ? 0 : 2;
        assertThat(Search.beads(Band.whole(1, 1), SHAPES, value, 1).get(0).confidence())
                .isCloseTo(Math.exp(2) / (Math.exp(2) + 2), within(1e-9));
        assertThat(Search.beads(Band.whole(1, 1), SHAPES, value, 2).get(0).confidence())
                .isCloseTo(Math.E / (Math.E + 2), within(1e-9));
    }

    @Test
    void takesTheShapeNamedFirstOfTwoThatAreWorthTheSame() {
        BeadValue value = (i, iEnd, j, jEnd) -> 0;
        List<Shape> alone = List.of(new Shape(1, 0), new Shape(0, 1), new Shape(1, 1));
        assertThat(Search.beads(Band.whole(1, 1), List.of(new Shape(1, 1), new Shape(1, 0), new Shape(0, 1)), value, 1))
                .hasSize(1);
        assertThat(Search.beads(Band.whole(1, 1), alone, value, 1)).hasSize(2);
    }

    @Test
    void keepsToTheBand() {
        // Off the diagonal everything is worth more, but the band is 40 columns wide and more.
        Band band = Band.around(List.of(new Anchor(100, 100, 1)), alike(200), alike(200));
        List<Bead> beads = Search.beads(band, SHAPES, (i, iEnd, j, jEnd) -> Math.abs(i - j) - 5.0, 2);
        assertThat(beads)
                .allMatch(bead -> band.contains(
                                bead.source().start(), bead.target().start())
                        && band.contains(bead.source().end(), bead.target().end()))
                .anyMatch(bead -> bead.target().start()
                                == band.high(bead.source().start())
                        || bead.target().start() == band.low(bead.source().start()));
    }

    @Test
    void aShapeTakesSomething() {
        assertThatThrownBy(() -> new Shape(0, 0)).hasMessage("shape 0-0 takes no unit");
        assertThatThrownBy(() -> new Shape(-1, 2)).hasMessage("shape -1-2 takes no unit");
        assertThatThrownBy(() -> new Shape(2, -1)).hasMessage("shape 2--1 takes no unit");
        assertThat(new Shape(2, 1).isTwoSided()).isTrue();
        assertThat(new Shape(2, 0).isTwoSided()).isFalse();
        assertThat(new Shape(0, 2).isTwoSided()).isFalse();
    }

    @Test
    void isLessSureAtAHigherTemperature() {
        BeadValue value = (i, iEnd, j, jEnd) -> i == iEnd || j == jEnd ? -1 : 2 - Math.abs(i - j);
        double cool = Search.beads(Band.whole(3, 3), SHAPES, value, 1).get(0).confidence();
        double warm = Search.beads(Band.whole(3, 3), SHAPES, value, 3).get(0).confidence();
        assertThat(warm).isLessThan(cool);
    }

    @Property(tries = 200)
    void matchesTheSumOverAllPaths(
            @ForAll @IntRange(max = 4) int n, @ForAll @IntRange(max = 4) int m, @ForAll long seed) {
        BeadValue value = randomValue(seed);
        double all = allPaths(value, 0, 0, n, m);
        for (Bead bead : Search.beads(Band.whole(n, m), SHAPES, value, 1)) {
            double through =
                    allPaths(value, 0, 0, bead.source().start(), bead.target().start())
                            * Math.exp(nats(value, bead))
                            * allPaths(value, bead.source().end(), bead.target().end(), n, m);
            assertThat(bead.confidence()).isCloseTo(through / all, within(1e-9));
        }
    }

    @Property(tries = 200)
    void findsNoWorseAPathThanAnyOther(
            @ForAll @IntRange(max = 4) int n, @ForAll @IntRange(max = 4) int m, @ForAll long seed) {
        BeadValue value = randomValue(seed);
        double found = Search.beads(Band.whole(n, m), SHAPES, value, 1).stream()
                .mapToDouble(bead -> nats(value, bead))
                .sum();
        assertThat(found).isCloseTo(best(value, 0, 0, n, m), within(1e-9));
    }

    @Property(tries = 200)
    void putsEveryUnitInExactlyOneBead(
            @ForAll @IntRange(max = 60) int n, @ForAll @IntRange(max = 300) int m, @ForAll long seed) {
        Random random = new Random(seed);
        List<Anchor> candidates = random.ints(20, 0, 1 << 20)
                .mapToObj(x -> new Anchor(x % Math.max(1, n), (x >> 8) % Math.max(1, m), 1 + x % 7))
                .toList();
        List<Anchor> chain = n == 0 || m == 0 ? List.of() : Anchors.chain(candidates, m);
        List<Bead> beads = Search.beads(Band.around(chain, new int[n], new int[m]), SHAPES, randomValue(seed), 2);
        assertThat(new Alignment(n, m, beads).beads()).isEqualTo(beads); // the record refuses anything else
    }

    private static BeadValue randomValue(long seed) {
        return (i, iEnd, j, jEnd) ->
                new Random(seed ^ (i * 1_000_003L + iEnd * 10_007L + j * 101L + jEnd)).nextGaussian() * 2;
    }

    private static double nats(BeadValue value, Bead bead) {
        Span source = bead.source();
        Span target = bead.target();
        return value.nats(source.start(), source.end(), target.start(), target.end());
    }

    private static double allPaths(BeadValue value, int i, int j, int n, int m) {
        double sum = i == n && j == m ? 1 : 0;
        for (Shape shape : SHAPES) {
            if (i + shape.source() <= n && j + shape.target() <= m) {
                sum += Math.exp(value.nats(i, i + shape.source(), j, j + shape.target()))
                        * allPaths(value, i + shape.source(), j + shape.target(), n, m);
            }
        }
        return sum;
    }

    private static double best(BeadValue value, int i, int j, int n, int m) {
        double best = i == n && j == m ? 0 : Double.NEGATIVE_INFINITY;
        for (Shape shape : SHAPES) {
            if (i + shape.source() <= n && j + shape.target() <= m) {
                double rest = best(value, i + shape.source(), j + shape.target(), n, m);
                best = Math.max(best, value.nats(i, i + shape.source(), j, j + shape.target()) + rest);
            }
        }
        return best;
    }

    private static int[] alike(int units) {
        int[] lengths = new int[units];
        Arrays.fill(lengths, 1);
        return lengths;
    }

    private static String shown(Bead bead) {
        return "[%d,%d):[%d,%d)"
                .formatted(
                        bead.source().start(),
                        bead.source().end(),
                        bead.target().start(),
                        bead.target().end());
    }
}
