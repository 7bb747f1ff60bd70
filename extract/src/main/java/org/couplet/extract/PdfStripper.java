package org.couplet.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDFBox's finder of words, in the order in which the file writes them, with their places. */
final class PdfStripper extends PDFTextStripper {
    private final Input input;
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine.Word> words = new ArrayList<>(); // of the line that is open
    private float baseline;
    private float size;
    private int page = -1;
    private float width;
    private float height;
    private long units;

    PdfStripper(Input input) throws IOException {
        this.input = input;
        setSortByPosition(false);
    }

    List<PdfLine> lines(PDDocument document) throws IOException {
        getText(document);
        endLine();
        return lines;
    }

    @Override
    protected void startPage(PDPage started) {
        endLine();
        page++;
        boolean turned = started.getRotation() % 180 != 0;
        width = turned ? started.getCropBox().getHeight() : started.getCropBox().getWidth();
        height = turned ? started.getCropBox().getWidth() : started.getCropBox().getHeight();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        units += text.length();
        if (units > input.options().maxBytes()) {
            throw input.bad("it unpacks to more text than one may be", "Split it, or raise the limit (--max-size)");
        }
        List<List<TextPosition>> places = parted(positions);
        String[] parts = text.strip().split("\\s+", -1);
        startWord(positions.get(0));
        boolean spaced = text.startsWith(" ");
        for (int i = 0; i < parts.length && parts.length == places.size(); i++) {
            words.add(word(parts[i], places.get(i), spaced || i > 0));
        }
        if (parts.length != places.size()) {
            words.add(word(text.strip(), positions, spaced));
        }
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
    }

    /** PDFBox joins what goes back to the left but little down, as a subscript does. */
    private void startWord(TextPosition first) {
        boolean isBack = !words.isEmpty()
                && first.getXDirAdj() < words.get(words.size() - 1).left();
        if (isBack && Math.abs(first.getYDirAdj() - baseline) > size) {
            endLine();
        }
        baseline = words.isEmpty() ? first.getYDirAdj() : baseline;
    }

    private static PdfLine.Word word(String text, List<TextPosition> places, boolean spaced) {
        TextPosition last = places.get(places.size() - 1);
        return new PdfLine.Word(text, places.get(0).getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), spaced);
    }

    /** What stands between spaces. */
    private static List<List<TextPosition>> parted(List<TextPosition> positions) {
        List<List<TextPosition>> parts = new ArrayList<>();
        boolean inWord = false;
        for (TextPosition position : positions) {
            boolean blank =
                    position.getUnicode() == null || position.getUnicode().isBlank();
            if (!blank && !inWord) {
                parts.add(new ArrayList<>());
            }
            if (!blank) {
                parts.get(parts.size() - 1).add(position);
            }
            inWord = !blank;
        }
        return parts;
    }

    @Override
    protected void writeWordSeparator() {}

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writePageStart() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new PdfLine(page, words, baseline, size, width, height));
            words.clear();
        }
        size = 0;
    }
}
