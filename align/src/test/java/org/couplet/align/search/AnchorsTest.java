package org.couplet.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    @Test
    void keepsTheHeaviestAscendingChain() {
        Anchor early = new Anchor(0, 0, 2);
        Anchor heavy = new Anchor(1, 4, 5);
        Anchor crossing = new Anchor(2, 1, 3);
        Anchor late = new Anchor(3, 5, 1);
        assertThat(Anchors.chain(List.of(late, crossing, heavy, early), 6)).containsExactly(early, heavy, late);
    }

    @Test
    void takesOneAnchorARow() {
        assertThat(Anchors.chain(List.of(new Anchor(0, 0, 1), new Anchor(0, 1, 1), new Anchor(1, 2, 1)), 3))
                .hasSize(2);
    }

    @Test
    void dropsAnAnchorFarFromItsNeighboursLine() {
        List<Anchor> line = new ArrayList<>(
                IntStream.range(0, 20).mapToObj(i -> new Anchor(i, i, 1)).toList());
        Anchor stray = new Anchor(20, 60, 9);
        line.add(stray);
        assertThat(Anchors.chain(line, 100)).hasSize(20).doesNotContain(stray);
    }

    @ParameterizedTest
    @CsvSource({"35, 21", "36, 20"})
    void keepsAnAnchorFifteenColumnsFromTheLine(int target, int kept) {
        List<Anchor> line = new ArrayList<>(
                IntStream.range(0, 20).mapToObj(i -> new Anchor(i, i, 1)).toList());
        line.add(new Anchor(20, target, 9)); // on the line it would stand at 20
        assertThat(Anchors.chain(line, 100)).hasSize(kept);
    }

    @Test
    void keepsALoneAnchorWhereverItIs() {
        Anchor lone = new Anchor(0, 90, 1);
        assertThat(Anchors.chain(List.of(lone), 100)).containsExactly(lone);
    }

    @Test
    void takesTheHeavierOfTwoInOnePlace() {
        Anchor light = new Anchor(3, 3, 1);
        Anchor heavy = new Anchor(3, 3, 2);
        assertThat(Anchors.chain(List.of(light, heavy), 5)).containsExactly(heavy);
    }

    @Test
    void keepsABlockThatIsMovedAsAWhole() {
        List<Anchor> line = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            line.add(new Anchor(i, i, 1));
            line.add(new Anchor(10 + i, 60 + i, 1));
        }
        assertThat(Anchors.chain(line, 100)).hasSize(20);
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Anchors.chain(List.of(), 10)).isEmpty();
    }

    @Property(tries = 100)
    void ascendStrictlyInBoth(@ForAll long seed) {
        Random random = new Random(seed);
        List<Anchor> candidates = IntStream.range(0, 60)
                .mapToObj(k -> new Anchor(random.nextInt(30), random.nextInt(30), 1 + random.nextInt(5)))
                .toList();
        List<Anchor> chain = Anchors.chain(candidates, 30);
        for (int k = 1; k < chain.size(); k++) {
            assertThat(chain.get(k).source()).isGreaterThan(chain.get(k - 1).source());
            assertThat(chain.get(k).target()).isGreaterThan(chain.get(k - 1).target());
        }
    }

    /** With offsets of less than the stray limit, so that nothing is dropped. */
    @Property(tries = 200)
    void noOtherAscendingChainIsHeavier(@ForAll long seed) {
        Random random = new Random(seed);
        List<Anchor> candidates = IntStream.range(0, 12)
                .mapToObj(k -> new Anchor(random.nextInt(7), random.nextInt(7), 1 + random.nextInt(9)))
                .toList();
        assertThat(weight(Anchors.chain(candidates, 7))).isEqualTo(heaviest(candidates, -1, -1));
    }

    private static double weight(List<Anchor> chain) {
        return chain.stream().mapToDouble(Anchor::weight).sum();
    }

    /** Of all chains after a place, tried one by one. */
    private static double heaviest(List<Anchor> candidates, int source, int target) {
        return candidates.stream()
                .filter(next -> next.source() > source && next.target() > target)
                .mapToDouble(next -> next.weight() + heaviest(candidates, next.source(), next.target()))
                .max()
                .orElse(0);
    }
}
