package org.couplet.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.couplet.testdata.Testdata;
import org.couplet.text.Span;

/**
 * A paragraph of {@code testdata/sentences}.
 *
 * @param text its sentences joined
 * @param sentences where each stands in the text
 */
record GoldParagraph(String text, List<Span> sentences) {
    private static final Set<String> SOLID = Set.of("zh", "ja");

    /** @param part {@code tune} or {@code held} */
    static List<GoldParagraph> of(String language, String part) {
        List<GoldParagraph> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : lines(language, part)) {
            if (line.isEmpty() && !lines.isEmpty()) {
                paragraphs.add(joined(lines, SOLID.contains(language) ? "" : " "));
                lines.clear();
            } else if (!line.isEmpty() && !line.startsWith("## ")) {
                lines.add(line);
            }
        }
        return paragraphs;
    }

    private static List<String> lines(String language, String part) {
        try {
            List<String> lines =
                    new ArrayList<>(Files.readAllLines(Testdata.sentences().resolve(language + "." + part + ".txt")));
            lines.add("");
            return lines;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static GoldParagraph joined(List<String> lines, String usual) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (String line : lines) {
            boolean marked = line.endsWith("␣") || line.endsWith("⁀");
            String sentence = marked ? line.substring(0, line.length() - 1) : line;
            int start = text.length();
            text.append(sentence);
            sentences.add(new Span(start, text.length()));
            text.append(marked ? (line.endsWith("␣") ? " " : "") : usual);
        }
        return new GoldParagraph(text.toString().stripTrailing(), sentences);
    }

    /** Where sentences end inside the paragraph, as numbers of characters that are not blank. */
    Set<Integer> ends() {
        return ends(sentences);
    }

    Set<Integer> ends(List<Span> found) {
        Set<Integer> ends = new TreeSet<>();
        for (Span sentence : found) {
            ends.add((int) text.chars()
                    .limit(sentence.end())
                    .filter(c -> !Marks.isBlank(c))
                    .count());
        }
        ends.remove(0);
        ends.remove((int) text.chars().filter(c -> !Marks.isBlank(c)).count());
        return ends;
    }

    /** The text with {@code ⏐} where sentences end. */
    String marked(List<Span> found) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = found.size() - 2; i >= 0; i--) {
            marked.insert(found.get(i).end(), '⏐');
        }
        return marked.toString();
    }
}
