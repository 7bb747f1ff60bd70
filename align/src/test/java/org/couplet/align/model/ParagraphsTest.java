package org.couplet.align.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
                .containsExactly("0-1:0-1", "1-2:1-1", "2-2:1-2", "2-3:2-3");
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

    private static Bead bead(int i, int iEnd, int j, int jEnd) {
        return new Bead(new Span(i, iEnd), new Span(j, jEnd), 1, List.of());
    }

    private static List<String> shown(List<Bead> beads) {
        return beads.stream()
                .map(bead -> "%d-%d:%d-%d"
                        .formatted(
                                bead.source().start(),
                                bead.source().end(),
                                bead.target().start(),
                                bead.target().end()))
                .toList();
    }
}
