package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Document ARTICLE = Cut.article("a03.txt");

    private static Copies among(List<Document> documents) {
        try {
            Texts texts = new Texts(Workspace.DEFAULT);
            for (Document document : documents) {
                texts.add(document);
            }
            int[] all = IntStream.range(0, documents.size()).toArray();
            return Copies.among(texts, all, Workspace.DEFAULT);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static List<DocumentRef> kept(List<Document> documents) {
        return Arrays.stream(among(documents).kept())
                .mapToObj(number -> DocumentRef.of(documents.get(number)))
                .toList();
    }

    private static List<String> duplicates(Document... documents) {
        return among(List.of(documents)).duplicates().stream()
                .map(copy -> copy.document().id() + " of " + copy.original().id())
                .toList();
    }

    @Test
    void anExactCopyIsADuplicateOfTheOneWhoseNameComesFirst() {
        Document copy = Articles.renamed(ARTICLE, "a00.txt");
        assertThat(kept(List.of(ARTICLE, copy))).containsExactly(DocumentRef.of(copy));
        assertThat(among(List.of(ARTICLE, copy)).duplicates())
                .containsExactly(new Duplicate(DocumentRef.of(ARTICLE), DocumentRef.of(copy), 1));
    }

    @Test
    void theLongestStandsForTheOthers() {
        Document headed = Cut.headed(ARTICLE, "headed", "From our own correspondent, 4 March");
        Document shorter = Cut.without(ARTICLE, "shorter", 3);
        assertThat(duplicates(shorter, ARTICLE, headed)).containsExactly("a03.txt of headed", "shorter of headed");
    }

    @Test
    void anotherMenuAndNoticeLeaveItACopy() {
        Document here = Cut.headed(ARTICLE, "here", "Home World Sport Culture Weather Search Log in Subscribe");
        Document there = Cut.headed(ARTICLE, "there", "Front page > News > Local. Our archive since 1997");
        assertThat(duplicates(here, there)).hasSize(1);
    }

    @Test
    void anExcerptOfLessThanHalfIsADocumentOfItsOwn() {
        Document start = Cut.piece(ARTICLE, "start", 0, ARTICLE.paragraphs().size() / 3);
        assertThat(duplicates(ARTICLE, start)).isEmpty();
    }

    @Test
    void aReportOfOneTemplateWithOtherNumbersIsNoCopy() {
        Document next = Cut.changed(ARTICLE, "next", text -> text.replaceAll("[1-8]", "9"));
        assertThat(duplicates(ARTICLE, next)).isEmpty();
    }

    @Test
    void aPageOfOneTemplateWithAnotherNameIsNoCopy() {
        Document tcp = page("tcp.txt", "tcp");
        Document udp = page("udp.txt", "udp");
        assertThat(duplicates(tcp, udp)).isEmpty();
        assertThat(duplicates(tcp, Articles.renamed(tcp, "copy"))).containsExactly("tcp.txt of copy");
    }

    private static Document page(String id, String name) {
        return Articles.article(
                id,
                "en",
                name + " logger",
                "This plugin sends the lines of a log to another server, one by one or many at a time, and waits.",
                "Where the server at the other end of the " + name + " line does not answer within a second or two,"
                        + " the lines are kept, and sent again later, in the order in which they came.",
                "Nothing is lost as long as there is room for it on the disk of the machine that sends the lines.");
    }

    @Test
    void aTextInTheOtherScriptIsAVersionAndItsCopyADuplicateOfThat() {
        Document simplified = Articles.article("s", "zh-Hans", "山村小学有了新图书馆，馆里有八千本书，学生们都很高兴。");
        Document traditional = Articles.article("t", "zh-Hant", "山村小學有了新圖書館，館裡有八千本書，學生們都很高興。");
        Document copy = Articles.renamed(traditional, "u");
        List<Document> pile = List.of(simplified, traditional, copy);
        assertThat(kept(pile)).containsExactly(DocumentRef.of(simplified));
        assertThat(among(pile).versions()).extracting(Duplicate::document).containsExactly(DocumentRef.of(traditional));
        assertThat(among(pile).duplicates())
                .extracting(Duplicate::original)
                .containsExactly(DocumentRef.of(traditional));
    }

    @Test
    void emptyDocumentsAreEmptyEachForItself() {
        assertThat(duplicates(Articles.article("a", "en"), Articles.article("b", "en")))
                .isEmpty();
    }

    @Property(tries = 20)
    void theOrderOfDocumentsChangesNothing(@ForAll int seed) {
        List<Document> pile = new ArrayList<>(List.of(
                ARTICLE,
                Articles.renamed(ARTICLE, "b"),
                Cut.headed(ARTICLE, "c", "By our own staff"),
                Cut.without(ARTICLE, "d", 2),
                Cut.article("a05.txt"),
                Cut.article("a04.txt")));
        List<DocumentRef> kept = kept(pile);
        List<Duplicate> duplicates = among(pile).duplicates();
        Collections.shuffle(pile, new Random(seed));
        assertThat(kept(pile)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(among(pile).duplicates()).isEqualTo(duplicates).hasSize(3);
    }

    @Test
    void aDuplicateIsOfOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Duplicate(DocumentRef.of(Articles.BRIDGE_EN), DocumentRef.of(Articles.BRIDGE_ZH), 1))
                .withMessage("en/bridge.txt and zh/a.txt are in two languages");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Duplicate(DocumentRef.of(Articles.BRIDGE_EN), DocumentRef.of(Articles.FERRY_EN), 1.1))
                .withMessage("share 1.1 is not in [0, 1]");
    }
}
