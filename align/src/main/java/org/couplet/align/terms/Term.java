package org.couplet.align.terms;

import java.util.Objects;
import org.couplet.text.Evidence;

/**
 * One thing that a text says, reduced to what can be compared with another language.
 *
 * @param key equal for equal things of the kind: {@code 37700}, {@code xudandan}, {@code region:US}, {@code drive};
 *     normalised, never empty
 */
public record Term(Kind kind, String key) {
    /** Sorts of terms. The key of a neutral kind means the same in every language, so equal terms are translations. */
    public enum Kind {
        /** A value of 11 or more, a fraction, a percentage, an amount: {@code 37700} of 3.77万 and of 37,700. */
        NUMBER,
        /** A whole number from 0 to 10 written in digits: it is shared by chance too often to tie two texts alone. */
        DIGIT,
        /** A day of the year, a month, a decade or a time of day; a lone year is a number. */
        DATE,
        /** A name written in pinyin, or the Han characters that read so. */
        NAME,
        /** What ICU's locale data names in both languages: a country and its people, a currency, a city, a weekday. */
        PLACE,
        /** A URL, an e-mail address or a code with letters and digits. */
        STRING,
        /** A word of the text's language, or a Latin word within text of another script. The one kind not neutral. */
        WORD,
        /** A punctuation mark that translators keep. */
        MARK
    }

    public Term {
        Objects.requireNonNull(kind, "kind");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a term's key holds at least one character");
        }
    }

    /** True when the key means the same in every language. */
    public boolean isNeutral() {
        return kind != Kind.WORD;
    }

    /**
     * What kind of evidence it is that two texts share this term.
     *
     * @param alike whether the same characters stand for it on both sides
     */
    public Evidence.Kind evidence(boolean alike) {
        return switch (kind) {
            case NUMBER, DIGIT -> Evidence.Kind.NUMBER;
            case DATE -> Evidence.Kind.DATE;
            case NAME, PLACE -> Evidence.Kind.NAME;
            case STRING -> Evidence.Kind.STRING;
            case WORD, MARK -> alike ? Evidence.Kind.STRING : Evidence.Kind.WORD;
        };
    }

    // A record's own come by way of method handles, which are slow until they are compiled for good; terms are
    // looked up millions of times.

    @Override
    public boolean equals(Object other) {
        return other instanceof Term term && kind == term.kind && key.equals(term.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode(); // few keys are of two kinds
    }

    /** {@code NUMBER 37700} */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
