package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.format.IndexBead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegradationTest {
    private static GoldText spoilt(Degradation degradation, GoldText text) {
        GoldText next = new GoldText("next", Texts.lines("u", 300), Texts.lines("x", 300), List.of());
        return degradation.of(List.of(text, next)).get(0);
    }

    /** Lines of both sides before, and after each of the four. */
    @ParameterizedTest
    @CsvSource({
        "DELETED, 300, 270, 270",
        "DELETED, 14, 13, 13",
        "DELETED, 4, 4, 4",
        "MISSING, 300, 300, 270",
        "MISSING, 100, 100, 75",
        "MISSING, 3, 3, 3",
        "SWAPPED, 300, 300, 300",
        "FOREIGN, 300, 300, 500",
        "FOREIGN, 199, 199, 248",
        "FOREIGN, 3, 3, 3"
    })
    void changesSoManyLines(Degradation degradation, int lines, int sources, int targets) {
        GoldText spoilt = spoilt(degradation, Texts.oneToOne("d1", lines));
        assertThat(spoilt.source().size()).isEqualTo(sources);
        assertThat(spoilt.target().size()).isEqualTo(targets);
    }

    @Test
    void missingLinesAreTheMiddle() {
        GoldText spoilt = spoilt(Degradation.MISSING, Texts.oneToOne("d1", 8));
        assertThat(spoilt.target().lines()).containsExactly("t0", "t1", "t2", "t5", "t6", "t7");
        assertThat(spoilt.gold()).isEqualTo(Texts.beads("0:0 1:1 2:2 3: 4: 5:3 6:4 7:5"));
    }

    @Test
    void swappedPassagesStandInTheMiddle() {
        GoldText spoilt = spoilt(Degradation.SWAPPED, Texts.oneToOne("d1", 8));
        assertThat(spoilt.target().lines()).containsExactly("t0", "t1", "t4", "t5", "t2", "t3", "t6", "t7");
        assertThat(spoilt.gold()).isEqualTo(Texts.beads("0:0 1:1 2:4 3:5 4:2 5:3 6:6 7:7"));
    }

    /** Cut at 2, the bead of lines 1 and 2 would be torn. */
    @Test
    void swappedPassagesBeginAndEndWhereBeadsDo() {
        GoldText spoilt = spoilt(Degradation.SWAPPED, Texts.ofShapes("d1", "1-1 1-2 1-1 1-2 0-1 1-1"));
        assertThat(spoilt.target().lines()).containsExactly("t0", "t4", "t5", "t1", "t2", "t3", "t6", "t7");
        assertThat(spoilt.gold()).isEqualTo(Texts.beads("0:0 1:3,4 2:5 3:1,2 :6 4:7"));
    }

    @Test
    void foreignLinesAreTheNextTexts() {
        GoldText first = Texts.oneToOne("d1", 4);
        GoldText second = new GoldText("d2", Texts.lines("u", 4), Texts.lines("v", 4), List.of());
        List<GoldText> spoilt = Degradation.FOREIGN.of(List.of(first, second));
        assertThat(spoilt.get(0).target().lines()).containsExactly("t0", "t1", "t2", "t3", "v0");
        assertThat(spoilt.get(1).target().lines()).containsExactly("v0", "v1", "v2", "v3", "t0");
        assertThat(spoilt.get(0).gold()).isEqualTo(Texts.beads("0:0 1:1 2:2 3:3 :4"));
    }

    @Test
    void deletesOtherLinesOfAnotherText() {
        GoldText text = Texts.oneToOne("d1", 50);
        assertThat(spoilt(Degradation.DELETED, text).source())
                .isNotEqualTo(spoilt(Degradation.DELETED, text.named("d2")).source());
    }

    @Provide
    Arbitrary<GoldText> texts() {
        return Arbitraries.of("1-1", "1-1", "1-2", "2-1", "2-3", "1-0", "0-1", "0-2", "3-3")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(shapes -> Texts.ofShapes("d1", String.join(" ", shapes)));
    }

    @Property(tries = 200)
    void everyLineStandsInOneBead(@ForAll Degradation degradation, @ForAll("texts") GoldText text) {
        GoldText spoilt = spoilt(degradation, text);
        List<Integer> sources = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        for (IndexBead bead : spoilt.gold()) {
            sources.addAll(bead.source());
            targets.addAll(bead.target());
        }
        assertThat(sources)
                .containsExactlyInAnyOrderElementsOf(
                        Texts.range(0, spoilt.source().size()));
        assertThat(targets)
                .containsExactlyInAnyOrderElementsOf(
                        Texts.range(0, spoilt.target().size()));
    }

    @Property(tries = 200)
    void linesThatTranslateEachOtherStillDo(@ForAll Degradation degradation, @ForAll("texts") GoldText text) {
        GoldText spoilt = spoilt(degradation, text);
        Set<String> before = links(text);
        before.removeIf(link -> !bothStand(spoilt, link));
        assertThat(links(spoilt)).isEqualTo(before);
    }

    private static Set<String> links(GoldText text) {
        Set<String> links = new HashSet<>();
        for (IndexBead bead : text.gold()) {
            for (int source : bead.source()) {
                for (int target : bead.target()) {
                    links.add(text.source().lines().get(source) + " "
                            + text.target().lines().get(target));
                }
            }
        }
        return links;
    }

    private static boolean bothStand(GoldText text, String link) {
        String[] lines = link.split(" ", -1);
        return text.source().lines().contains(lines[0]) && text.target().lines().contains(lines[1]);
    }

    @Property(tries = 100)
    void linesOfATextKeepTheirSides(@ForAll Degradation degradation, @ForAll("texts") GoldText text) {
        GoldText spoilt = spoilt(degradation, text);
        assertThat(text.source().lines()).containsAll(spoilt.source().lines());
        assertThat(spoilt.source().lines()).doesNotHaveDuplicates().isSortedAccordingTo(inOrderOf(text.source()));
        assertThat(spoilt.target().lines()).doesNotHaveDuplicates();
        assertThat(degradation.of(List.of(text))).isEqualTo(degradation.of(List.of(text)));
    }

    private static Comparator<String> inOrderOf(LineText text) {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, text.size()).forEach(i -> places.put(text.lines().get(i), i));
        return Comparator.comparing(places::get);
    }
}
