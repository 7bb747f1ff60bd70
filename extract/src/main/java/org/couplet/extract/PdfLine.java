package org.couplet.extract;

import java.util.List;

/**
 * A line on a page. Lengths are in points, from the left and from the top.
 *
 * @param page from 0
 * @param words from the left, not empty
 * @param baseline from the top of the page
 * @param size of its largest letters
 * @param pageWidth of the page
 * @param pageHeight of the page
 */
record PdfLine(int page, List<Word> words, float baseline, float size, float pageWidth, float pageHeight) {
    /** @param spaced whether a space is written before it, or only left */
    record Word(String text, float left, float right, boolean spaced) {}

    PdfLine {
        words = List.copyOf(words);
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    /** Some programs leave a little room between Han and other characters: no space is meant there. */
    String text() {
        StringBuilder text = new StringBuilder(words.get(0).text());
        for (Word word : words.subList(1, words.size())) {
            boolean wideBefore = Spaces.isWide(text.charAt(text.length() - 1));
            boolean wide = Spaces.isWide(word.text().charAt(0));
            text.append(word.spaced() || !(wideBefore || wide) ? " " : "").append(word.text());
        }
        return text.toString();
    }

    PdfLine withoutFirst() {
        return new PdfLine(page, words.subList(1, words.size()), baseline, size, pageWidth, pageHeight);
    }
}
