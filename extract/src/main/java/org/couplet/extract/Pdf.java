package org.couplet.extract;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.couplet.text.InputException;

/** PDF: lines without what every page repeats, joined to paragraphs. */
final class Pdf {
    static {
        FontMappers.set(new PdfFonts());
    }

    private Pdf() {}

    static Content content(Input input) throws IOException {
        Draft draft = new Draft(input);
        List<PdfLine> lines = lines(input);
        lines = PdfMargins.withoutRepeated(lines, draft.asides());
        lines = PdfLineNumbers.without(lines, draft.asides());
        for (String paragraph : PdfParagraphs.of(lines)) {
            draft.paragraph(paragraph);
        }
        return draft.content();
    }

    private static List<PdfLine> lines(Input input) throws InputException {
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            List<PdfLine> lines = new PdfStripper(input).lines(document);
            if (lines.isEmpty()) {
                throw input.bad(
                        "its %d pages are pictures, not text".formatted(document.getNumberOfPages()),
                        "Run text recognition on it first");
            }
            return lines;
        } catch (InvalidPasswordException locked) {
            throw input.bad("it is protected by a password", "Save it without one");
        } catch (InputException ours) {
            throw ours;
        } catch (IOException | RuntimeException | StackOverflowError fault) {
            throw input.damaged("PDF", fault);
        }
    }
}
