package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.couplet.read.ReadOptions;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;

/** DOCX, ODT, EPUB and the zip around them. */
class OfficeTest {
    private static Content docx(String body) throws IOException {
        return Docx.content(Made.input("a.docx", Made.docx(body)));
    }

    private static Content odt(String body) throws IOException {
        return Odt.content(Made.input("a.odt", Made.odt(body)));
    }

    @Test
    void runsOfAParagraphAreOneText() throws IOException {
        assertThat(
                        Made.lines(
                                docx(
                                        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>The </w:t></w:r><w:hyperlink><w:r><w:t>old</w:t></w:r>"
                                                + "</w:hyperlink><w:r><w:tab/><w:t xml:space='preserve'>bridge</w:t><w:br/><w:t>老桥</w:t></w:r></w:p><w:p/>")))
                .containsExactly("The old bridge", "老桥");
    }

    @Test
    void trackedChangesAreAccepted() throws IOException {
        Content content =
                docx("<w:p><w:del><w:r><w:delText>new</w:delText></w:r></w:del><w:ins><w:r><w:t>old</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t> bridge</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference/></w:r></w:p>");
        assertThat(Made.lines(content)).containsExactly("old bridge");
        assertThat(content.aside()).isEqualTo(Map.of(Aside.DELETED, 1, Aside.NOTE, 1));
    }

    @Test
    void textBoxesAreParagraphsOnce() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>";
        assertThat(Made.lines(docx("<w:p><w:r><w:t>Around</w:t><mc:AlternateContent><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")))
                .containsExactly("Box", "Around");
    }

    @Test
    void cellsOfATableAreParagraphs() throws IOException {
        assertThat(
                        Made.lines(
                                docx(
                                        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>桥</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>bridge</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")))
                .containsExactly("桥", "bridge");
    }

    @Test
    void theMainPartIsTheOneThatIsNamed() throws IOException {
        byte[] bytes = Made.zip(
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument' Target='/word/document2.xml'/></Relationships>",
                "word/document2.xml",
                "<document><p><t>Two</t></p></document>");
        assertThat(Made.lines(Docx.content(Made.input("a.docx", bytes)))).containsExactly("Two");
    }

    @Test
    void openDocumentTextIsRead() throws IOException {
        Content content = odt(
                "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>The<text:s text:c='3'/>old</text:h>"
                        + "<text:p>bridge<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note> is<text:tab/>open<text:line-break/>"
                        + "<text:ruby><text:ruby-base>桥</text:ruby-base><text:ruby-text>qiáo</text:ruby-text></text:ruby></text:p>"
                        + "<text:list><text:list-item><text:p>One</text:p></text:list-item></text:list>");
        assertThat(Made.lines(content)).containsExactly("The old", "bridge is open", "桥", "One");
        assertThat(content.aside()).isEqualTo(Map.of(Aside.DELETED, 1, Aside.NOTE, 1, Aside.READING, 1));
    }

    @Test
    void chaptersStandInTheOrderOfTheSpine() throws IOException {
        String chapter =
                "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><p>%s&nbsp;</p></body></html>";
        assertThat(Made.lines(Epub.content(Made.input(
                        "a.epub",
                        Made.epub("b.xhtml", chapter.formatted("One"), "a%20.xhtml", chapter.formatted("Two"))))))
                .containsExactly("One");
        assertThat(Made.lines(Epub.content(Made.input(
                        "a.epub",
                        Made.epub("text/b.xhtml", chapter.formatted("One"), "a.xhtml", chapter.formatted("Two"))))))
                .containsExactly("One", "Two");
    }

    @Test
    void partsThatUnpackToTooMuchAreRefused() {
        byte[] bytes = Made.docx("<w:p><w:r><w:t>" + "0".repeat(5 << 20) + "</w:t></w:r></w:p>");
        assertThat(bytes).hasSizeLessThan(1 << 20);
        Input input = new Input("a.docx", bytes, ReadOptions.DEFAULT.withMaxBytes(1 << 20));
        assertThatThrownBy(() -> Docx.content(input))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "a.docx: its part word/document.xml unpacks to more than 4.0 MB. Split it, or raise the limit (--max-size)");
        Input larger = new Input("a.docx", bytes, ReadOptions.DEFAULT.withMaxBytes(2 << 20));
        assertThatThrownBy(() -> Docx.content(larger))
                .hasMessage(
                        "a.docx!word/document.xml:1: more than 2,000,000 characters begin here without a tag between them. "
                                + "Take it out, or cut it in two");
    }

    @Test
    void damageIsFound() throws IOException {
        byte[] bytes = Made.docx("<w:p><w:r><w:t>The old bridge is open again, they say.</w:t></w:r></w:p>");
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 30);
        assertThatThrownBy(() -> Zip.of(Made.input("a.docx", cut)))
                .hasMessage("a.docx: it is a damaged zip. Open it in a program that reads it, and save it again");
        bytes[70] = (byte) (bytes[70] ^ 4);
        assertThatThrownBy(() -> docxOf(bytes))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.docx: it is a damaged file.");
    }

    private static List<String> docxOf(byte[] bytes) throws IOException {
        return Made.lines(Docx.content(Made.input("a.docx", bytes)));
    }

    @Test
    void passwordsAreNamed() {
        byte[] bytes = Made.docx("");
        int central = bytes.length - 22 - 46 - "word/document.xml".length();
        bytes[central + 8] = (byte) (bytes[central + 8] | 1);
        assertThatThrownBy(() -> docxOf(bytes))
                .hasMessage("a.docx: it is protected by a password. Save it without one");
        byte[] odt = Made.zip(
                "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>",
                "content.xml",
                "?");
        assertThatThrownBy(() -> Odt.content(Made.input("a.odt", odt)))
                .hasMessage("a.odt: it is protected by a password. Save it without one");
    }

    @Test
    void entitiesAreNotExpanded() {
        byte[] bytes = Made.zip("word/document.xml", "<!DOCTYPE d [<!ENTITY a 'aaaa'>]><d><p><t>&a;</t></p></d>");
        assertThatThrownBy(() -> docxOf(bytes))
                .hasMessageContaining("a.docx!word/document.xml:1:44: the entity &a; is not expanded");
    }
}
