package org.couplet.text;

import java.util.List;

/**
 * A text as its sentences in order, grouped into paragraphs.
 *
 * @param id unique in its pile; for a file the path as the user wrote it
 * @param paragraphs ranges of sentences, not empty, which follow each other and together hold every sentence
 */
public record Document(String id, Language language, List<Sentence> sentences, List<Span> paragraphs) {
    public Document {
        sentences = List.copyOf(sentences);
        paragraphs = List.copyOf(paragraphs);
        int end = 0;
        for (Span paragraph : paragraphs) {
            if (paragraph.start() != end || paragraph.isEmpty()) {
                throw new IllegalArgumentException(
                        "%s: paragraph %s must start at sentence %d and hold one".formatted(id, paragraph, end));
            }
            end = paragraph.end();
        }
        if (end != sentences.size()) {
            throw new IllegalArgumentException(
                    "%s: paragraphs hold %d sentences of %d".formatted(id, end, sentences.size()));
        }
    }

    /**
     * The text of consecutive sentences as one string. Sentences that touch in the original stay so; others are parted
     * by a space, save where the language is written without spaces.
     *
     * @param range of sentences
     */
    public String text(Span range) {
        StringBuilder text = new StringBuilder();
        for (int i = range.start(); i < range.end(); i++) {
            if (i > range.start() && parted(i)) {
                text.append(' ');
            }
            text.append(sentences.get(i).text());
        }
        return text.toString();
    }

    /** Whether a space belongs before sentence {@code i}. */
    private boolean parted(int i) {
        boolean touching =
                sentences.get(i - 1).span().end() == sentences.get(i).span().start();
        return !touching && !language.writtenSolid();
    }
}
