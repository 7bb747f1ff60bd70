package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.align.eval.SentenceScores;
import org.couplet.format.IndexBead;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldBeadsTest {
    /** The gold is {@code [0, 1]:[0, 1]  [2]:[2]  [3]:[]  [4]:[4]}; line 3 of the target is in no bead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,1:0,1 | true  | true",
                "0:0     | false | true",
                "1:0     | false | true",
                "2:2     | true  | true",
                "0,1:0   | false | true",
                // across a border
                "1,2:1,2 | false | false",
                "2:2,3   | false | false",
                // with a line that the gold does not know, or knows alone
                "4:3,4   | false | false",
                "3,4:4   | false | false",
                "5:5     | false | false"
            })
    void confirmsWhatItHasOrHolds(String bead, boolean same, boolean within) {
        GoldBeads gold = new GoldBeads(Texts.beads("0,1:0,1 2:2 3: 4:4"));
        IndexBead asked = Texts.beads(bead).get(0);
        assertThat(gold.hasSame(asked)).isEqualTo(same);
        assertThat(gold.holds(asked)).isEqualTo(within);
    }

    @Provide
    Arbitrary<List<IndexBead>> beads() {
        return Arbitraries.of("1-1", "1-2", "2-1", "2-2", "1-0", "0-1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(shapes -> Texts.ofShapes("d1", String.join(" ", shapes)).gold());
    }

    /** Bead by bead it says what the strict measure counts, and what lies in one gold bead by definition. */
    @Property
    void agreesWithTheMeasures(@ForAll("beads") List<IndexBead> gold, @ForAll("beads") List<IndexBead> found) {
        GoldBeads asked = new GoldBeads(gold);
        SentenceScores scores = SentenceScores.of(gold, found);
        assertThat(found.stream().filter(asked::hasSame))
                .hasSize((int) scores.strict().right());
        assertThat(found.stream().filter(IndexBead::isTwoSided).filter(bead -> !asked.holds(bead)))
                .hasSize((int) across(gold, found));
    }

    private static long across(List<IndexBead> gold, List<IndexBead> found) {
        return found.stream()
                .filter(IndexBead::isTwoSided)
                .filter(bead -> gold.stream()
                        .noneMatch(holder -> holder.source().containsAll(bead.source())
                                && holder.target().containsAll(bead.target())))
                .count();
    }
}
