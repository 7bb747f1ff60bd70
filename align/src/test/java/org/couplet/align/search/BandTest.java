package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BandTest {
    @Test
    void isTheWholeGridWhereItIsSmall() {
        Band band = Band.around(List.of(), alike(5), alike(7));
        assertThat(band.low(5)).isZero();
        assertThat(band.high(0)).isEqualTo(7);
    }

    @Test
    void followsTheAnchors() {
        Band band = Band.around(List.of(new Anchor(500, 700, 1)), alike(1000), alike(1000));
        assertThat(band.low(500)).isLessThanOrEqualTo(690);
        assertThat(band.high(500)).isGreaterThanOrEqualTo(710);
        assertThat(band.contains(500, 700)).isTrue();
        assertThat(band.contains(500, 300)).isFalse();
    }

    @Test
    void isTenColumnsWideOnEachSideOfAnAnchorAndHalfAColumnMoreForEveryRowAway() {
        Band band = Band.around(List.of(new Anchor(500, 500, 1)), alike(1000), alike(1000));
        assertThat(band.low(500)).isEqualTo(490);
        assertThat(band.high(500)).isEqualTo(510);
        assertThat(band.low(600)).isEqualTo(600 - 60);
        assertThat(band.high(400)).isEqualTo(400 + 60);
    }

    @Test
    void isWiderWhereTheTargetHasMoreUnits() {
        Band band = Band.around(List.of(new Anchor(500, 1000, 1)), alike(1000), alike(2000));
        assertThat(band.low(500)).isEqualTo(980);
        assertThat(band.high(500)).isEqualTo(1020);
    }

    @Test
    void isTheWholeGridOfATenThousandPointsAndNoMore() {
        List<Anchor> middle = List.of(new Anchor(50, 50, 1));
        assertThat(Band.around(middle, alike(100), alike(100)).high(50)).isEqualTo(100);
        assertThat(Band.around(middle, alike(100), alike(101)).high(50)).isLessThan(101);
    }

    @Test
    void containsItsEdgesAndNothingBeyond() {
        Band band = Band.whole(2, 3);
        assertThat(band.sources()).isEqualTo(2);
        assertThat(band.targets()).isEqualTo(3);
        assertThat(band.contains(0, 0)).isTrue();
        assertThat(band.contains(2, 3)).isTrue();
        assertThat(band.contains(-1, 0)).isFalse();
        assertThat(band.contains(0, -1)).isFalse();
        assertThat(band.contains(3, 0)).isFalse();
        assertThat(band.contains(0, 4)).isFalse();
    }

    @Test
    void isWiderFarFromAnAnchor() {
        Band band = Band.around(List.of(new Anchor(500, 500, 1)), alike(1000), alike(1000));
        assertThat(band.high(250) - band.low(250)).isGreaterThan(band.high(500) - band.low(500));
    }

    @Test
    void followsTheLengthsBetweenAnchors() {
        int[] source = alike(1000);
        int[] target = alike(1000);
        Arrays.fill(target, 0, 500, 3); // the first half of the target is three quarters of its length
        Band band = Band.around(List.of(new Anchor(999, 999, 1)), source, target);
        assertThat((band.low(750) + band.high(750)) / 2).isBetween(495, 505);
    }

    @Test
    void isNarrowedWhereItWouldTakeTooMuch() {
        Band band = Band.around(List.of(), alike(60_000), alike(60_000));
        long points = 0;
        for (int i = 0; i <= 60_000; i++) {
            points += band.high(i) - band.low(i) + 1;
        }
        assertThat(points).isBetween(5_000_000L, 6_500_000L);
    }

    @Property(tries = 200)
    void alwaysHoldsAPathFromCornerToCorner(
            @ForAll @IntRange(max = 400) int n, @ForAll @IntRange(max = 400) int m, @ForAll long seed) {
        Band band = Band.around(anchors(n, m, seed), alike(n), alike(m));
        checkJoined(band, n, m);
    }

    @Property(tries = 100)
    void losesNoPointWhenTransposed(
            @ForAll @IntRange(max = 300) int n, @ForAll @IntRange(max = 300) int m, @ForAll long seed) {
        Band band = Band.around(anchors(n, m, seed), alike(n), alike(m));
        Band transposed = band.transposed();
        for (int i = 0; i <= n; i++) {
            assertThat(transposed.contains(band.low(i), i)).isTrue();
            assertThat(transposed.contains(band.high(i), i)).isTrue();
        }
    }

    @Test
    void alongAPathReachesAsFarAsItIsTold() {
        List<Step> path =
                List.of(new Step(0, 1, 0, 1), new Step(1, 1, 1, 8), new Step(1, 3, 8, 9), new Step(3, 4, 9, 20));
        Band band = Band.along(path, 4, 20, 2);
        assertThat(shown(band)).containsExactly("0-3", "0-11", "6-11", "6-20", "7-20");
    }

    @Test
    void alongNoPathOfEmptyTextsIsOnePoint() {
        Band band = Band.along(List.of(), 0, 0, 3);
        assertThat(shown(band)).containsExactly("0-0");
    }

    @Property(tries = 200)
    void alongAPathHoldsItAndIsJoined(
            @ForAll @IntRange(max = 40) int n,
            @ForAll @IntRange(max = 40) int m,
            @ForAll @IntRange(max = 3) int radius,
            @ForAll long seed) {
        List<Step> path = Paths.randomPath(n, m, new Random(seed));
        Band band = Band.along(path, n, m, radius);
        checkJoined(band, n, m);
        for (Step step : path) {
            for (int i = step.source(); i <= step.sourceEnd(); i++) {
                for (int j = step.target() - radius; j <= step.targetEnd() + radius; j++) {
                    assertThat(band.contains(i, j)).isEqualTo(j >= 0 && j <= m);
                }
            }
        }
    }

    private static List<String> shown(Band band) {
        return IntStream.rangeClosed(0, band.sources())
                .mapToObj(i -> band.low(i) + "-" + band.high(i))
                .toList();
    }

    private static void checkJoined(Band band, int n, int m) {
        assertThat(band.low(0)).isZero();
        assertThat(band.high(n)).isEqualTo(m);
        for (int i = 1; i <= n; i++) {
            assertThat(band.low(i)).isBetween(band.low(i - 1), band.high(i - 1));
            assertThat(band.high(i)).isBetween(band.high(i - 1), m);
        }
    }

    private static int[] alike(int units) {
        int[] lengths = new int[units];
        Arrays.fill(lengths, 1);
        return lengths;
    }

    private static List<Anchor> anchors(int n, int m, long seed) {
        Random random = new Random(seed);
        if (n == 0 || m == 0) {
            return List.of();
        }
        List<Anchor> candidates = random.ints(8, 0, 1 << 20)
                .mapToObj(x -> new Anchor(x % n, (x >> 8) % m, 1))
                .toList();
        return Anchors.chain(candidates, m);
    }

    @Test
    void isWidenedAtSomeBeads() {
        List<Step> path =
                List.of(new Step(0, 1, 0, 1), new Step(1, 2, 1, 2), new Step(2, 3, 2, 3), new Step(3, 4, 3, 4));
        Band narrow = Band.along(path, 4, 4, 0);
        assertThat(narrow.points()).isEqualTo(9 + 4);
        Band wide = narrow.widened(List.of(new Step(3, 4, 3, 4)), 2);
        assertThat(wide.low(2)).isEqualTo(narrow.low(2));
        assertThat(wide.low(3)).isEqualTo(1);
        assertThat(wide.low(4)).isEqualTo(1);
        assertThat(wide.high(3)).isEqualTo(4);
        assertThat(wide.high(1)).isEqualTo(narrow.high(1));
    }
}
