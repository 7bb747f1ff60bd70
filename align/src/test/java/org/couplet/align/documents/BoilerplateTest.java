package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
    private static final String ARTICLE = "A long story of the town, which no other document tells: ";

    /** A sentence a paragraph. */
    private static Document document(String id, String... lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        for (String line : lines) {
            paragraphs.add(new Span(sentences.size(), sentences.size() + 1));
            sentences.add(new Sentence(new Span(0, line.length()), line));
        }
        return new Document(id, Language.ENGLISH, sentences, paragraphs);
    }

    /** Three pages of one site. */
    private static List<Document> site() {
        return IntStream.range(0, 3)
                .mapToObj(i -> document(
                        "d" + i,
                        "Home",
                        ARTICLE + i,
                        ARTICLE + i + " goes on.",
                        "Edited by nobody",
                        ARTICLE + i + " ends.",
                        "Media list",
                        "Page " + i,
                        "COPYRIGHT of all"))
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void headAndFootOfAllPagesAreLeftOut() {
        Boilerplate boilerplate = Boilerplate.in(site());
        Document inner = boilerplate.without(site().get(1));
        assertThat(texts(inner))
                .containsExactly(ARTICLE + 1, ARTICLE + 1 + " goes on.", "Edited by nobody", ARTICLE + 1 + " ends.");
        assertThat(inner.paragraphs()).hasSize(4);
        assertThat(inner.id()).isEqualTo("d1");
        assertThat(boilerplate.sentences(site().get(1))).isEqualTo(4);
    }

    @Test
    void twoPagesShowNothing() {
        List<Document> two = site().subList(0, 2);
        assertThat(Boilerplate.in(two).without(two.get(0))).isEqualTo(two.get(0));
        assertThat(Boilerplate.none().sentences(two.get(0))).isZero();
    }

    @Test
    void copiesStayWhole() {
        List<Document> copies = List.of(
                document("a", ARTICLE, "More.", "Media list"),
                document("b", ARTICLE, "More.", "Media list"),
                document("c", ARTICLE, "More.", "Media list"));
        assertThat(Boilerplate.in(copies).without(copies.get(0))).isEqualTo(copies.get(0));
    }

    @Test
    void aLastSentenceOfItsOwnEndsTheFoot() {
        List<Document> pile = IntStream.range(0, 3)
                .mapToObj(i -> document("d" + i, ARTICLE + i, "Media list", "The end of " + i))
                .toList();
        assertThat(Boilerplate.in(pile).without(pile.get(0))).isEqualTo(pile.get(0));
    }

    @Test
    void whatIsLeftOutComesBackWithoutPartner() {
        List<Document> pile = site();
        Boilerplate boilerplate = Boilerplate.in(pile);
        Document target = document("t", "T0", "T1", "T2", "T3");
        Document inner = boilerplate.without(pile.get(0));
        List<Bead> ones = IntStream.range(0, 4)
                .mapToObj(i -> new Bead(new Span(i, i + 1), new Span(i, i + 1), 0.5, List.of()))
                .toList();
        Alignment alignment = new Alignment(4, 4, ones);
        Bitext whole = boilerplate.restored(
                new Bitext(inner, target, alignment, alignment), pile.get(0), boilerplate.without(target));
        assertThat(whole.source()).isEqualTo(pile.get(0));
        assertThat(whole.sentences().beads())
                .extracting(bead -> bead.source() + "" + bead.target())
                .hasSize(8)
                .startsWith(new Span(0, 1) + "" + new Span(0, 0), new Span(1, 2) + "" + new Span(0, 1))
                .endsWith(new Span(7, 8) + "" + new Span(4, 4));
        assertThat(whole.sentences().twoSided()).isEqualTo(4);
        assertThat(whole.paragraphs()).isEqualTo(whole.sentences());
    }
}
