package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.normal.Repair;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static Document running(Language language, String text) {
        return Segmenter.document("d", language, Repair.of(text), Layout.RUNNING);
    }

    private static Document segmented(String text) {
        return Segmenter.document("d", Language.ENGLISH, Repair.of(text), Layout.SEGMENTED);
    }

    private static List<String> texts(Document document) {
        return document.sentences().stream().map(Sentence::text).toList();
    }

    @Test
    void groupsSentencesIntoParagraphs() {
        Document document = running(Language.CHINESE, "标题\n他来了。我走了。\n完。");
        assertThat(texts(document)).containsExactly("标题", "他来了。", "我走了。", "完。");
        assertThat(document.paragraphs()).containsExactly(new Span(0, 1), new Span(1, 3), new Span(3, 4));
    }

    @Test
    void spansAreThoseOfTheTextBeforeRepair() {
        String original = "\u0007產(chǎn)業(yè)很大。\n \u0001他來了。";
        Document document = running(Language.TRADITIONAL, original);
        assertThat(texts(document)).containsExactly("產業很大。", "他來了。");
        assertThat(document.sentences().get(0).span().of(original)).endsWith("產(chǎn)業(yè)很大。");
        assertThat(document.sentences().get(1).span().of(original)).endsWith("他來了。");
    }

    @Test
    void joinsWrappedLinesWithASpaceWhereWordsHaveOne() {
        String wrapped =
                "The old bridge over the river was\nbuilt two hundred years ago by the\npeople of it. They were\n"
                        + "\nproud.";
        assertThat(texts(running(Language.ENGLISH, wrapped)))
                .containsExactly(
                        "The old bridge over the river was built two hundred years ago by the people of it.",
                        "They were",
                        "proud.");
    }

    @Test
    void joinsWrappedChineseLinesWithout() {
        String wrapped = "河上的老桥是两百年前由两岸的居\n民自己出钱修建的，桥身有七个桥\n洞。名字叫作 Old Stone Bridge\nRoad。\n\n完。";
        assertThat(texts(running(Language.CHINESE, wrapped)))
                .containsExactly("河上的老桥是两百年前由两岸的居民自己出钱修建的，桥身有七个桥洞。", "名字叫作 Old Stone Bridge Road。", "完。");
    }

    @Test
    void spansOfWrappedSentencesHoldTheirLineBreaks() {
        String wrapped = "The old bridge over the river was\nbuilt two hundred years ago by the\npeople of it.\n\nEnd.";
        Document document = running(Language.ENGLISH, wrapped);
        assertThat(document.sentences().get(0).span()).isEqualTo(new Span(0, wrapped.indexOf("\n\n")));
    }

    @Test
    void takesAnotherSplitter() {
        Splitter whole = paragraph -> List.of(new Span(0, paragraph.length()));
        Document document = Segmenter.document("d", Language.ENGLISH, Repair.of("One. Two.\nThree."), whole);
        assertThat(texts(document)).containsExactly("One. Two.", "Three.");
    }

    @Test
    void aSegmentedLineStaysOneSentence() {
        Document document = segmented("One. Two.\n  Three  \nFour");
        assertThat(texts(document)).containsExactly("One. Two.", "Three", "Four");
        assertThat(document.paragraphs()).containsExactly(new Span(0, 3));
        assertThat(document.sentences().get(1).span()).isEqualTo(new Span(12, 17));
    }

    @Test
    void aBlankSegmentedLineIsCountedAndEndsItsParagraph() {
        Document document = segmented("One.\r\n\r\n\r\nTwo.\r\nThree.\r\n");
        assertThat(texts(document)).containsExactly("One.", "", "", "Two.", "Three.");
        assertThat(document.paragraphs()).containsExactly(new Span(0, 3), new Span(3, 5));
    }

    @Test
    void blankLinesAtTheEdgesMakeNoParagraph() {
        Document document = segmented("\n\nOne.\n\nTwo.\n\n");
        assertThat(texts(document)).containsExactly("", "", "One.", "", "Two.", "");
        assertThat(document.paragraphs()).containsExactly(new Span(0, 4), new Span(4, 6));
    }

    @Test
    void blankRunningTextHasNoSentence() {
        assertThat(running(Language.ENGLISH, " \n\n").sentences()).isEmpty();
    }

    @Property(tries = 200)
    void anyTextBecomesADocumentInBothLayouts(@ForAll String text) {
        for (Layout layout : Layout.values()) {
            Document document = Segmenter.document("d", Language.CHINESE, Repair.of(text), layout);
            document.sentences()
                    .forEach(sentence -> assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length()));
        }
    }
}
