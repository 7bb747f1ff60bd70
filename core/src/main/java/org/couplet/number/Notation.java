package org.couplet.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.couplet.text.Language;

/**
 * How a language writes numbers and dates.
 *
 * @param told whether the language is known; if not, a number may show by itself that its points group
 * @param english whether its Latin number words are read by the rules of English: in English itself, in languages of
 *     East Asia, and where the language is not known
 * @param decimal the sign before the decimals
 * @param groups the signs that may part groups of three digits
 * @param dayFirst whether 4/12/2023 is in December
 * @param months names and abbreviations of months, in lower case and without a point
 * @param scales words after digits, in lower case and without a point, and what they multiply by
 * @param percents words for percent, in lower case
 * @param spelled numbers in words, joined by a space and in lower case; empty where the rules of English hold
 */
record Notation(
        boolean told,
        boolean english,
        char decimal,
        String groups,
        boolean dayFirst,
        Map<String, Integer> months,
        Map<String, Long> scales,
        List<String> percents,
        Map<String, Long> spelled) {
    /** The language is not known: decimal points, unless the number itself shows otherwise. */
    static final Notation UNTOLD = EnglishNotation.of(false, false);

    private static final Notation AMERICAN = EnglishNotation.of(true, false);
    private static final Notation BRITISH = EnglishNotation.of(true, true);

    /** Immutable tables, each built on the first text in its language (some 50 ms) and the same whoever builds it. */
    private static final Map<Language, Notation> BUILT = new ConcurrentHashMap<>();

    static Notation of(Language language) {
        return switch (language.code()) {
            case "en" -> EnglishNotation.isAmerican(language) ? AMERICAN : BRITISH;
            case "zh", "yue", "ja", "ko", "th", "lo", "km", "my" -> AMERICAN;
            default -> BUILT.computeIfAbsent(language, IcuNotation::of);
        };
    }

    /**
     * What a scale word after digits is worth, or 0.
     *
     * @param touches whether no space parts it from the digits
     * @param money whether the digits follow a currency
     */
    BigDecimal scale(String word, boolean touches, boolean money) {
        long scale =
                switch (word) {
                    case "k" -> touches && english ? 1000L : 0;
                    case "m" -> money && english ? 1_000_000L : 0;
                    case "b" -> money && english ? 1_000_000_000L : 0;
                    default -> scales.getOrDefault(word, 0L);
                };
        return BigDecimal.valueOf(scale);
    }

    /** The end of the word for percent that starts there, or -1. */
    int percentEnd(Source source, int at) {
        for (String word : percents) {
            boolean there = source.text().regionMatches(true, at, word, 0, word.length());
            if (there && !source.isLetter(at + word.length())) {
                return at + word.length();
            }
        }
        return -1;
    }
}
