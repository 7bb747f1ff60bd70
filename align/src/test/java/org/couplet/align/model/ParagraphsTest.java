package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    /** Three paragraphs of two sentences. */
    private static final List<Span> THREE = List.of(new Span(0, 2), new Span(2, 4), new Span(4, 6));

    @Test
    void pairParagraphsWhoseSentencesPair() {
        List<Bead> sentences = List.of(bead(0, 2, 0, 2), bead(2, 3, 2, 3), bead(3, 4, 3, 4), bead(4, 6, 4, 6));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences))).containsExactly("0-1:0-1", "1-2:1-2", "2-3:2-3");
    }

    @Test
    void joinParagraphsThatABeadCrosses() {
        List<Bead> sentences = List.of(bead(0, 1, 0, 1), bead(1, 3, 1, 2), bead(3, 4, 2, 4), bead(4, 6, 4, 6));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences))).containsExactly("0-2:0-2", "2-3:2-3");
    }

    @Test
    void joinTwoParagraphsThatAreOneOnTheOtherSide() {
        List<Bead> sentences = List.of(bead(0, 2, 0, 1), bead(2, 4, 1, 2), bead(4, 6, 2, 4));
        assertThat(shown(Paragraphs.of(THREE, List.of(new Span(0, 2), new Span(2, 4)), sentences)))
                .containsExactly("0-2:0-1", "2-3:1-2");
    }

    @Test
    void leaveAloneWhatHasNoPartner() {
        List<Bead> sentences =
                List.of(bead(0, 2, 0, 2), bead(2, 3, 2, 2), bead(3, 4, 2, 2), bead(4, 4, 2, 4), bead(4, 6, 4, 6));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences)))
                .containsExactly("0-1:0-1", "1-2:0-0", "0-0:1-2", "2-3:2-3");
    }

    @Test
    void leaveAllAloneBesideAnEmptyText() {
        assertThat(shown(Paragraphs.of(List.of(new Span(0, 1)), List.of(), List.of(bead(0, 1, 0, 0)))))
                .containsExactly("0-1:0-0");
    }

    @Test
    void areAsSureAsTheirSentencesOnAverage() {
        Bead sure = new Bead(new Span(0, 1), new Span(0, 1), 0.9, List.of());
        Bead unsure = new Bead(new Span(1, 2), new Span(1, 2), 0.5, List.of());
        List<Span> one = List.of(new Span(0, 2));
        assertThat(Paragraphs.of(one, one, List.of(sure, unsure)).get(0).confidence())
                .isCloseTo(0.7, within(1e-9));
    }

    @Test
    void areAsSurelyAloneAsTheirSentencesOnAverage() {
        Bead paired = new Bead(new Span(0, 1), new Span(0, 1), 0.9, List.of());
        Bead first = new Bead(new Span(1, 2), new Span(1, 1), 0.8, List.of());
        Bead second = new Bead(new Span(2, 3), new Span(1, 1), 0.4, List.of());
        Bead opposite = new Bead(new Span(3, 3), new Span(1, 2), 0.3, List.of());
        List<Bead> beads = Paragraphs.of(
                List.of(new Span(0, 1), new Span(1, 3)),
                List.of(new Span(0, 1), new Span(1, 2)),
                List.of(paired, first, second, opposite));
        assertThat(shown(beads)).containsExactly("0-1:0-1", "1-2:0-0", "0-0:1-2");
        assertThat(beads)
                .extracting(Bead::confidence)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
                .containsExactly(0.9, 0.6, 0.3);
    }

    @Test
    void aParagraphWithOneSentencePairedIsAsSureAsThatSentence() {
        Bead paired = new Bead(new Span(0, 1), new Span(0, 1), 0.9, List.of());
        Bead alone = new Bead(new Span(1, 2), new Span(1, 1), 0.1, List.of());
        assertThat(Paragraphs.of(List.of(new Span(0, 2)), List.of(new Span(0, 1)), List.of(paired, alone)))
                .singleElement()
                .satisfies(bead -> assertThat(bead.confidence()).isEqualTo(0.9));
    }

    @Test
    void crossesJoinManyParagraphsInARow() {
        // 0 and 1 by the first bead's target, 1 and 2 by the second's source.
        List<Bead> sentences = List.of(bead(0, 2, 0, 3), bead(2, 3, 3, 4), bead(3, 5, 4, 5), bead(5, 6, 5, 6));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences))).containsExactly("0-3:0-3");
    }

    /** Any beads over any paragraphs: the record of the alignment refuses a paragraph that is missing or taken twice. */
    @Property(tries = 300)
    void holdEveryParagraphOnceInOrderAndEveryPairOfSentences(@ForAll long seed) {
        Random random = new Random(seed);
        List<Bead> sentences = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int k = random.nextInt(15); k > 0; k--) {
            int n = random.nextInt(3);
            int m = random.nextInt(n == 0 ? 2 : 3) + (n == 0 ? 1 : 0);
            sentences.add(bead(i, i + n, j, j + m));
            i += n;
            j += m;
        }
        List<Span> sources = cut(random, i);
        List<Span> targets = cut(random, j);
        List<Bead> beads = Paragraphs.of(sources, targets, sentences);
        assertThat(new Alignment(sources.size(), targets.size(), beads).beads()).hasSameSizeAs(beads);
        ascend(beads);
        holdTogether(sentences, sources, targets, beads);
    }

    @Test
    void crossWhereTheirSentencesDo() {
        List<Bead> sentences = List.of(bead(0, 2, 4, 6), bead(2, 4, 2, 4), bead(4, 6, 0, 2));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences))).containsExactly("0-1:2-3", "1-2:1-2", "2-3:0-1");
    }

    @Test
    void aMovedParagraphLeavesTheOthersAsTheyAre() {
        // The last paragraph of the source stands first in the target, and the second has no partner on either side.
        List<Bead> sentences = List.of(
                bead(0, 2, 2, 4),
                bead(2, 3, 4, 4),
                bead(3, 4, 4, 4),
                bead(4, 4, 4, 6),
                bead(4, 5, 0, 1),
                bead(5, 6, 1, 2));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences)))
                .containsExactly("0-1:1-2", "1-2:0-0", "2-3:0-1", "0-0:2-3");
    }

    /** The moved sentence stands between two that stay, so the first and the third paragraph take in the second. */
    @Test
    void aSentenceMovedIntoAnotherParagraphJoinsWhatLiesBetween() {
        List<Bead> sentences = List.of(bead(0, 1, 0, 1), bead(1, 2, 5, 6), bead(2, 4, 1, 3), bead(4, 6, 3, 5));
        assertThat(shown(Paragraphs.of(THREE, THREE, sentences))).containsExactly("0-3:0-3");
    }

    /** Joining the two that hold one target paragraph brings a third between them, which brings its own target. */
    @Test
    void joiningGoesOnUntilNothingOverlaps() {
        List<Span> five = List.of(new Span(0, 1), new Span(1, 2), new Span(2, 3), new Span(3, 4), new Span(4, 5));
        List<Span> target = List.of(new Span(0, 2), new Span(2, 3), new Span(3, 4), new Span(4, 5));
        List<Bead> sentences =
                List.of(bead(0, 1, 0, 1), bead(1, 2, 3, 4), bead(2, 3, 1, 2), bead(3, 4, 2, 3), bead(4, 5, 4, 5));
        // 0 and 2 share target 0, so 1 is theirs, and with it target 2; between 0 and 2 lies target 1, which is 3's.
        assertThat(shown(Paragraphs.of(five, target, sentences))).containsExactly("0-4:0-3", "4-5:3-4");
    }

    /** Sentence beads in any order of the target, as where blocks were moved. */
    @Property(tries = 300)
    void areDisjointAndHoldEveryPairOfSentencesInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<Span> parts = new ArrayList<>();
        int m = 0;
        for (int k = random.nextInt(15); k > 0; k--) {
            parts.add(new Span(m, m + 1 + random.nextInt(2)));
            m = parts.get(parts.size() - 1).end();
        }
        exchange(parts, random);
        List<Bead> sentences = new ArrayList<>();
        int n = 0;
        for (Span part : parts) {
            int length = random.nextInt(3);
            sentences.add(new Bead(new Span(n, n + length), part, 1, List.of()));
            n += length;
        }
        List<Span> sources = cut(random, n);
        List<Span> targets = cut(random, m);
        List<Bead> beads = Paragraphs.of(sources, targets, sentences);
        assertThat(new Alignment(sources.size(), targets.size(), beads).beads()).hasSameSizeAs(beads);
        assertThat(beads.stream().map(Bead::source).filter(span -> !span.isEmpty()))
                .isSorted();
        holdTogether(sentences, sources, targets, beads);
    }

    /** Sometimes two runs of neighbours, sometimes any two. */
    private static void exchange(List<Span> parts, Random random) {
        if (parts.size() > 3 && random.nextBoolean()) {
            Collections.rotate(parts.subList(random.nextInt(3), parts.size()), 1 + random.nextInt(3));
        }
        for (int k = random.nextInt(3); k > 0 && !parts.isEmpty(); k--) {
            Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
        }
    }

    /** Each pair of sentences within one bead; what is two-sided has such a pair, and what is not is one paragraph. */
    private static void holdTogether(List<Bead> sentences, List<Span> sources, List<Span> targets, List<Bead> beads) {
        List<Bead> pairs = sentences.stream().filter(Bead::isTwoSided).toList();
        for (Bead pair : pairs) {
            assertThat(beads.stream()
                            .filter(bead -> sentences(sources, bead.source()).contains(pair.source())
                                    && sentences(targets, bead.target()).contains(pair.target()))
                            .count())
                    .isEqualTo(1);
        }
        for (Bead bead : beads) {
            boolean paired = pairs.stream()
                    .anyMatch(pair -> sentences(sources, bead.source()).overlaps(pair.source())
                            || sentences(targets, bead.target()).overlaps(pair.target()));
            assertThat(bead.isTwoSided()).isEqualTo(paired);
            assertThat(paired || bead.source().length() + bead.target().length() == 1)
                    .isTrue();
        }
    }

    private static void ascend(List<Bead> beads) {
        int source = 0;
        int target = 0;
        for (Bead bead : beads) {
            if (!bead.source().isEmpty()) {
                assertThat(bead.source().start()).isEqualTo(source);
                source = bead.source().end();
            }
            if (!bead.target().isEmpty()) {
                assertThat(bead.target().start()).isEqualTo(target);
                target = bead.target().end();
            }
        }
    }

    /** The sentences of consecutive paragraphs. */
    private static Span sentences(List<Span> all, Span paragraphs) {
        return paragraphs.isEmpty()
                ? new Span(0, 0)
                : new Span(
                        all.get(paragraphs.start()).start(),
                        all.get(paragraphs.end() - 1).end());
    }

    /** Paragraphs of one to four sentences. */
    private static List<Span> cut(Random random, int sentences) {
        List<Span> paragraphs = new ArrayList<>();
        for (int at = 0; at < sentences; ) {
            int end = Math.min(sentences, at + 1 + random.nextInt(4));
            paragraphs.add(new Span(at, end));
            at = end;
        }
        return paragraphs;
    }

    private static Bead bead(int i, int iEnd, int j, int jEnd) {
        return new Bead(new Span(i, iEnd), new Span(j, jEnd), 1, List.of());
    }

    private static List<String> shown(List<Bead> beads) {
        return beads.stream().map(Sides::shown).toList();
    }
}
