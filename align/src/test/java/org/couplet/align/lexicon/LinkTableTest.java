package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LinkTableTest {
    private record Link(int source, int target, double weight) {}

    @Test
    void keepsTheLargestWeightOfAPair() {
        LinkTable table = new LinkTable();
        table.add(0, 2, 0.25);
        table.add(0, 2, 0.5);
        table.add(0, 1, 0.125);
        Links links = table.bySource(2);
        assertThat(links.targets()[0]).containsExactly(1, 2);
        assertThat(links.weights()[0]).containsExactly(0.125f, 0.5f);
        assertThat(links.targets()[1]).isEmpty();
        assertThat(links.count()).isEqualTo(2);
        assertThat(links.weight(0, 2)).isEqualTo(0.5f);
        assertThat(links.weight(1, 2)).isZero();
    }

    @Test
    void scalesEachDirectionByItself() {
        LinkTable table = new LinkTable();
        table.add(0, 0, 1);
        table.add(0, 1, 1);
        assertThat(table.bySource(1).weight(0, 1)).isCloseTo(0.5f, within(1e-5f));
        assertThat(table.byTarget(2).weight(1, 0)).isEqualTo(1);
    }

    @Property
    void rowsAscendAndHoldAtMostOne(@ForAll("links") List<Link> found) {
        LinkTable table = new LinkTable();
        found.forEach(link -> table.add(link.source(), link.target(), link.weight()));
        for (Links links : List.of(table.bySource(10), table.byTarget(10))) {
            assertThat(links.size()).isEqualTo(10);
            for (int row = 0; row < 10; row++) {
                float sum = 0;
                for (float weight : links.weights()[row]) {
                    assertThat(weight).isPositive().isLessThanOrEqualTo(1);
                    sum += weight;
                }
                assertThat(sum).isLessThanOrEqualTo(1);
                assertThat(links.targets()[row]).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    @Property
    void linksExactlyThePairsGiven(@ForAll("links") List<Link> found) {
        LinkTable table = new LinkTable();
        found.forEach(link -> table.add(link.source(), link.target(), link.weight()));
        long pairs = found.stream()
                .map(link -> link.source() * 10 + link.target())
                .distinct()
                .count();
        assertThat(table.bySource(10).count()).isEqualTo((int) pairs);
        assertThat(table.byTarget(10).count()).isEqualTo((int) pairs);
        assertThat(found).allMatch(link -> table.bySource(10).weight(link.source(), link.target()) > 0);
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<Integer> types = Arbitraries.integers().between(0, 9);
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.01, 1.5);
        return Combinators.combine(types, types, weights).as(Link::new).list().ofMaxSize(60);
    }
}
