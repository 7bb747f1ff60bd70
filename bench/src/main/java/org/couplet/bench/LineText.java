package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.text.Document;
import org.couplet.text.Sentence;

/**
 * A document as the lines of a file and of the one beside it that numbers their paragraphs.
 *
 * @param lines a sentence each
 * @param paragraphs for each line a number; where it changes, a paragraph begins
 */
record LineText(List<String> lines, List<Integer> paragraphs) {
    LineText {
        lines = List.copyOf(lines);
        paragraphs = List.copyOf(paragraphs);
        if (lines.size() != paragraphs.size()) {
            throw new IllegalArgumentException("%d lines, paragraphs of %d".formatted(lines.size(), paragraphs.size()));
        }
    }

    static LineText of(Document document) {
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            for (int line = 0; line < document.paragraphs().get(i).length(); line++) {
                paragraphs.add(i);
            }
        }
        return new LineText(document.sentences().stream().map(Sentence::text).toList(), paragraphs);
    }

    int size() {
        return lines.size();
    }

    /** @param order numbers of lines */
    LineText take(List<Integer> order) {
        return new LineText(
                order.stream().map(lines::get).toList(),
                order.stream().map(paragraphs::get).toList());
    }

    /** The other begins a paragraph, save where neither is parted into any. */
    LineText then(LineText other) {
        int last = paragraphs.stream().mapToInt(number -> number).max().orElse(0);
        int first = other.paragraphs.stream().mapToInt(number -> number).min().orElse(0);
        int shift = last - first + (isParted() || other.isParted() ? 1 : 0);
        List<Integer> shifted =
                other.paragraphs.stream().map(number -> number + shift).toList();
        return new LineText(joined(lines, other.lines), joined(paragraphs, shifted));
    }

    private boolean isParted() {
        return paragraphs.stream().distinct().count() > 1;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
        Files.write(
                file.resolveSibling(file.getFileName() + ".par"),
                paragraphs.stream().map(String::valueOf).toList());
    }
}
