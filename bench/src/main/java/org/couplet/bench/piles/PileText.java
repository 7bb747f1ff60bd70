package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/**
 * A document that can be spoilt.
 *
 * @param id {@code LANG/ID}
 * @param paragraphs of sentences
 */
record PileText(String id, Language language, List<List<String>> paragraphs) {
    /** What a Han character counts in letters, so that lengths of two scripts are of one order. */
    static final int LETTERS_PER_IDEOGRAPH = 3;

    PileText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    static PileText of(Document document) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (Span range : document.paragraphs()) {
            paragraphs.add(document.sentences().subList(range.start(), range.end()).stream()
                    .map(Sentence::text)
                    .toList());
        }
        return new PileText(document.id(), document.language(), paragraphs);
    }

    PileText named(String other) {
        return new PileText(other, language, paragraphs);
    }

    private PileText with(List<List<String>> next) {
        return new PileText(
                id,
                language,
                next.stream().filter(paragraph -> !paragraph.isEmpty()).toList());
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Paragraphs parted by a blank line. */
    String text() {
        String gap = language.writtenSolid() ? "" : " ";
        return paragraphs.stream().map(sentences -> String.join(gap, sentences)).collect(Collectors.joining("\n\n"))
                + "\n";
    }

    double letters() {
        return paragraphs.stream()
                .flatMap(List::stream)
                .mapToDouble(PileText::letters)
                .sum();
    }

    private static double letters(String text) {
        return text.codePoints().mapToDouble(PileText::letters).sum();
    }

    private static double letters(int c) {
        if (!Character.isLetterOrDigit(c)) {
            return 0;
        }
        return Character.isIdeographic(c) ? LETTERS_PER_IDEOGRAPH : 1;
    }

    /** The beginning, up to the end of the word or number that reaches so many letters. */
    PileText first(double letters) {
        List<List<String>> kept = new ArrayList<>();
        double left = letters;
        for (List<String> paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph) {
                if (left > 0) {
                    sentences.add(letters(sentence) <= left ? sentence : first(sentence, left));
                    left -= letters(sentence);
                }
            }
            kept.add(sentences);
        }
        return with(kept);
    }

    private static String first(String sentence, double letters) {
        double left = letters;
        int end = 0;
        while (end < sentence.length() && (left > 0 || goesOn(sentence, end))) {
            int c = sentence.codePointAt(end);
            left -= letters(c);
            end += Character.charCount(c);
        }
        return sentence.substring(0, end);
    }

    private static boolean goesOn(String sentence, int at) {
        int before = sentence.codePointBefore(at);
        int next = sentence.codePointAt(at);
        return letters(next) == 1 && letters(before) == 1;
    }

    /** The sentences before the middle of the letters, or those from there on; neither where there is but one. */
    PileText half(boolean second) {
        double middle = letters() / 2;
        double read = 0;
        List<List<String>> kept = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph) {
                if (read + letters(sentence) / 2 >= middle == second) {
                    sentences.add(sentence);
                }
                read += letters(sentence);
            }
            kept.add(sentences);
        }
        return with(kept);
    }

    /** A share of the paragraphs left out at random; of the sentences, where there are fewer than three paragraphs. */
    PileText thinned(double share) {
        List<List<String>> units = paragraphs.size() >= 3
                ? paragraphs
                : paragraphs.stream().flatMap(List::stream).map(List::of).toList();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, units.size()).boxed().toList());
        Collections.shuffle(order, new Random(id.hashCode()));
        List<List<String>> kept = order.stream()
                .skip(Math.min(Math.round(share * units.size()), units.size() - 1))
                .sorted()
                .map(units::get)
                .toList();
        return with(kept);
    }
}
