package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTest {
    private record Piece(String text, float x, float y, float size) {}

    private static final float PITCH = 14;

    /** Pages of 400 × 600 points with text at these places, from the top. */
    private static byte[] pdf(List<List<Piece>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, pages);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, List<List<Piece>> pages) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        for (List<Piece> pieces : pages) {
            PDPage page = new PDPage(new PDRectangle(400, 600));
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                for (Piece piece : pieces) {
                    stream.beginText();
                    stream.setFont(font, piece.size());
                    stream.newLineAtOffset(piece.x(), 600 - piece.y());
                    stream.showText(piece.text());
                    stream.endText();
                }
            }
        }
    }

    private static List<Piece> column(float top, String... lines) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            float indent = lines[i].startsWith(" ") ? 20 : 0;
            pieces.add(new Piece(lines[i].strip(), 50 + indent, top + i * PITCH, 10));
        }
        return pieces;
    }

    private static Content content(List<List<Piece>> pages) throws IOException {
        return Pdf.content(Made.input("a.pdf", pdf(pages)));
    }

    private static final String[] WRAPPED = {
        "The old bridge, which was closed for two years, was open-",
        "ed again yesterday morning. The first to cross it was a well-",
        "known baker, Mr. Lin, who had brought his daughter with him.",
        "They were happy.",
        "The mayor, who is well-known too, came an hour later than he",
        "had meant to.",
    };

    @Test
    void linesAreJoinedAndHyphensMended() throws IOException {
        assertThat(Made.lines(content(List.of(column(100, WRAPPED)))))
                .containsExactly(
                        "The old bridge, which was closed for two years, was opened again yesterday morning. The first to cross it "
                                + "was a well-known baker, Mr. Lin, who had brought his daughter with him. They were happy.",
                        "The mayor, who is well-known too, came an hour later than he had meant to.");
    }

    @Test
    void indentsGapsAndSizesPartParagraphs() throws IOException {
        List<Piece> pieces = new ArrayList<>(
                List.of(new Piece("The bridge is open and", 50, 60, 16), new Piece("all are glad", 50, 80, 16)));
        pieces.addAll(column(
                120,
                "The old bridge, which was closed for two years, was opened",
                " The first to cross it was a baker of the town, Mr. Lin, who",
                "had brought his daughter with him, and they were both glad."));
        pieces.addAll(column(190, "The mayor came an hour later than he had meant to come."));
        assertThat(Made.lines(content(List.of(pieces))))
                .containsExactly(
                        "The bridge is open and all are glad",
                        "The old bridge, which was closed for two years, was opened",
                        "The first to cross it was a baker of the town, Mr. Lin, who had brought his daughter with him, and they were both glad.",
                        "The mayor came an hour later than he had meant to come.");
    }

    @Test
    void headsAndPageNumbersAreSetAside() throws IOException {
        List<List<Piece>> pages = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            List<Piece> pieces = new ArrayList<>(List.of(new Piece("The Bridge News, No. " + page, 150, 30, 9)));
            pieces.addAll(column(
                    100,
                    "On page %s the old bridge was opened again, which all had"
                            .formatted(List.of("one", "two", "three").get(page)),
                    "been waiting for, and then the mayor and the baker said that"));
            pieces.add(new Piece("- " + (page + 7) + " -", 190, 580, 9));
            pages.add(pieces);
        }
        Content content = content(pages);
        assertThat(Made.lines(content)).hasSize(1).allSatisfy(line -> assertThat(line)
                .startsWith("On page one the old bridge")
                .contains("the baker said that On page two")
                .doesNotContain("News")
                .doesNotContain("- 8 -"));
        assertThat(content.aside()).isEqualTo(Map.of(Aside.PAGE_NUMBER, 3, Aside.RUNNING_HEAD, 3));
    }

    @Test
    void numbersOfLinesAreSetAside() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            float y = 100 + i * PITCH;
            pieces.add(new Piece(String.valueOf(i + 1), 25, y, 8));
            pieces.add(new Piece("The old bridge was opened again, said the baker to his wife", 50, y, 10));
        }
        Content content = content(List.of(pieces));
        assertThat(Made.lines(content)).hasSize(1).allSatisfy(line -> assertThat(line)
                .doesNotContainPattern("[0-9]"));
        assertThat(content.aside()).isEqualTo(Map.of(Aside.LINE_NUMBER, 12));
    }

    @Test
    void yearsAtTheStartOfLinesStay() throws IOException {
        String[] years = new String[10];
        for (int i = 0; i < years.length; i++) {
            years[i] = (1990 + i * i) + " was a year in which the old bridge was closed.";
        }
        Content content = content(List.of(column(100, years)));
        assertThat(content.aside()).isEmpty();
        assertThat(content.texts().get(0).text()).contains("1991 was a year");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            for (int i = 0; i < 6; i++) {
                pieces.add(new Piece(
                        column == 0 ? "left the old bridge is open" : "right the baker has crossed",
                        30 + column * 190,
                        100 + i * PITCH,
                        10));
            }
        }
        String text = content(List.of(pieces)).texts().get(0).text();
        assertThat(text.lastIndexOf("left")).isLessThan(text.indexOf("right"));
        assertThat(text).contains("open left", "crossed right");
    }

    @Test
    void picturesAndPasswordsAreNamed() throws IOException {
        byte[] empty = pdf(List.of(List.of()));
        assertThatThrownBy(() -> Pdf.content(Made.input("a.pdf", empty)))
                .hasMessage("a.pdf: its 1 pages are pictures, not text. Run text recognition on it first");
        assertThatThrownBy(() -> Pdf.content(Made.input("a.pdf", locked())))
                .hasMessage("a.pdf: it is protected by a password. Save it without one");
        assertThatThrownBy(() -> Pdf.content(Made.input("a.pdf", "%PDF-1.7 and no more")))
                .hasMessage("a.pdf: it is a damaged PDF. Open it in a program that reads it, and save it again");
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, List.of(column(100, "Text")));
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
