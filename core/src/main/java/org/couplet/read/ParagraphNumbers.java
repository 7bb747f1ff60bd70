package org.couplet.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import org.couplet.text.Span;

/**
 * The file beside a segmented one, {@code d1.zh.par} beside {@code d1.zh}, that numbers the paragraph of every line.
 */
final class ParagraphNumbers {
    private ParagraphNumbers() {}

    /**
     * The document with the paragraphs of that file: a change of number begins one. The same if there is no such file.
     */
    static Document applied(Document document, Path file) throws IOException {
        Path numbers = file.resolveSibling(file.getFileName() + ".par");
        return Files.isRegularFile(numbers)
                ? new Document(
                        document.id(),
                        document.language(),
                        document.sentences(),
                        paragraphs(numbers, document.sentences().size()))
                : document;
    }

    private static List<Span> paragraphs(Path file, int sentences) throws IOException {
        List<String> numbers = Decoded.of(Files.readAllBytes(file), file.toString(), Encoding.DETECT, false)
                .text()
                .lines()
                .map(String::strip)
                .toList();
        if (numbers.size() != sentences) {
            throw new InputException(
                    Place.line(file.toString(), Math.max(1, Math.min(numbers.size(), sentences + 1))),
                    "%d paragraph numbers for %d lines of text".formatted(numbers.size(), sentences),
                    "Give one number a line, or remove the file");
        }
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentences; i++) {
            requireNumber(file, i + 1, numbers.get(i));
            if (i + 1 == sentences || !numbers.get(i).equals(numbers.get(i + 1))) {
                paragraphs.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        return paragraphs;
    }

    private static void requireNumber(Path file, int line, String number) throws InputException {
        if (!number.matches("[0-9]+")) {
            throw new InputException(
                    Place.line(file.toString(), line),
                    "'%s' is no paragraph number".formatted(number),
                    "Give one number a line, or remove the file");
        }
    }
}
