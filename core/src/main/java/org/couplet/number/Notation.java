package org.couplet.number;

import java.math.BigDecimal;
import org.couplet.text.Language;

/**
 * How a language writes numbers.
 *
 * @param language the ISO 639 code, or the empty string if it is not known
 * @param decimal the sign before the decimals
 * @param groups the signs that may part groups of three digits
 */
record Notation(String language, char decimal, String groups) {
    private static final String SPACES = " \u00A0\u2009\u202F";
    private static final String COMMAS = ",\uFF0C" + SPACES;

    /** The language is not known: decimal points, unless the number itself shows otherwise. */
    static final Notation UNTOLD = new Notation("", '.', COMMAS);

    static Notation of(Language language) {
        return new Notation(language.code(), '.', COMMAS);
    }

    boolean isUntold() {
        return language.isEmpty();
    }

    /**
     * What a scale word after digits is worth, or 0.
     *
     * @param touches whether no space parts it from the digits
     * @param money whether the digits follow a currency
     */
    BigDecimal scale(String word, boolean touches, boolean money) {
        return BigDecimal.valueOf(
                switch (word) {
                    case "hundred" -> 100L;
                    case "thousand" -> 1000L;
                    case "million", "mn", "mln" -> 1_000_000L;
                    case "billion", "bn", "bln" -> 1_000_000_000L;
                    case "trillion", "tn", "trn" -> 1_000_000_000_000L;
                    case "dozen" -> 12L;
                    case "lakh" -> 100_000L;
                    case "crore" -> 10_000_000L;
                    case "k" -> touches ? 1000L : 0;
                    case "m" -> money ? 1_000_000L : 0;
                    case "b" -> money ? 1_000_000_000L : 0;
                    default -> 0;
                });
    }
}
