package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final Document ARTICLE = Texts.article("a03.txt");

    private static List<String> duplicates(Document... documents) {
        return Copies.among(List.of(documents)).duplicates().stream()
                .map(copy -> copy.document().id() + " of " + copy.original().id())
                .toList();
    }

    @Test
    void anExactCopyIsADuplicateOfTheOneWhoseNameComesFirst() {
        Document copy = Articles.renamed(ARTICLE, "a00.txt");
        Copies copies = Copies.among(List.of(ARTICLE, copy));
        assertThat(copies.kept()).containsExactly(copy);
        assertThat(copies.duplicates()).containsExactly(new Duplicate(ARTICLE, copy, 1));
    }

    @Test
    void theLongestStandsForTheOthers() {
        Document headed = Texts.headed(ARTICLE, "headed", "From our own correspondent, 4 March");
        Document shorter = Texts.without(ARTICLE, "shorter", 3);
        assertThat(duplicates(shorter, ARTICLE, headed)).containsExactly("a03.txt of headed", "shorter of headed");
    }

    @Test
    void anotherMenuAndNoticeLeaveItACopy() {
        Document here = Texts.headed(ARTICLE, "here", "Home World Sport Culture Weather Search Log in Subscribe");
        Document there = Texts.headed(ARTICLE, "there", "Front page > News > Local. Our archive since 1997");
        assertThat(duplicates(here, there)).hasSize(1);
    }

    @Test
    void anExcerptOfLessThanHalfIsADocumentOfItsOwn() {
        Document start = Texts.piece(ARTICLE, "start", 0, ARTICLE.paragraphs().size() / 3);
        assertThat(duplicates(ARTICLE, start)).isEmpty();
    }

    @Test
    void aReportOfOneTemplateWithOtherNumbersIsNoCopy() {
        Document next = Texts.changed(ARTICLE, "next", text -> text.replaceAll("[1-8]", "9"));
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
        Copies copies = Copies.among(List.of(simplified, traditional, copy));
        assertThat(copies.kept()).containsExactly(simplified);
        assertThat(copies.versions()).extracting(Duplicate::document).containsExactly(traditional);
        assertThat(copies.duplicates()).extracting(Duplicate::original).containsExactly(traditional);
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
                Texts.headed(ARTICLE, "c", "By our own staff"),
                Texts.without(ARTICLE, "d", 2),
                Texts.article("a05.txt"),
                Texts.article("a04.txt")));
        Copies expected = Copies.among(pile);
        Collections.shuffle(pile, new Random(seed));
        Copies found = Copies.among(pile);
        assertThat(found.kept()).containsExactlyInAnyOrderElementsOf(expected.kept());
        assertThat(found.duplicates()).isEqualTo(expected.duplicates()).hasSize(3);
    }

    @Test
    void aDuplicateIsOfOneLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duplicate(Articles.BRIDGE_EN, Articles.BRIDGE_ZH, 1))
                .withMessage("en/bridge.txt and zh/a.txt are in two languages");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duplicate(Articles.BRIDGE_EN, Articles.FERRY_EN, 1.1))
                .withMessage("share 1.1 is not in [0, 1]");
    }
}
