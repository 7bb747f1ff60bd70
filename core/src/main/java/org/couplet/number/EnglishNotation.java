package org.couplet.number;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.text.Language;

/** The notation of English, from which that of Chinese differs only by its Han numerals. */
final class EnglishNotation {
    /** Spaces that part groups of digits: the plain one, the no-break one, the thin one, the narrow no-break one. */
    static final String SPACES = " \u00A0\u2009\u202F";

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            entry("january", 1),
            entry("february", 2),
            entry("march", 3),
            entry("april", 4),
            entry("may", 5),
            entry("june", 6),
            entry("july", 7),
            entry("august", 8),
            entry("september", 9),
            entry("october", 10),
            entry("november", 11),
            entry("december", 12),
            entry("jan", 1),
            entry("feb", 2),
            entry("mar", 3),
            entry("apr", 4),
            entry("jun", 6),
            entry("jul", 7),
            entry("aug", 8),
            entry("sep", 9),
            entry("sept", 9),
            entry("oct", 10),
            entry("nov", 11),
            entry("dec", 12));

    private static final Map<String, Long> SCALES = Map.ofEntries(
            entry("hundred", 100L),
            entry("thousand", 1000L),
            entry("million", 1_000_000L),
            entry("mn", 1_000_000L),
            entry("mln", 1_000_000L),
            entry("billion", 1_000_000_000L),
            entry("bn", 1_000_000_000L),
            entry("bln", 1_000_000_000L),
            entry("trillion", 1_000_000_000_000L),
            entry("tn", 1_000_000_000_000L),
            entry("trn", 1_000_000_000_000L),
            entry("dozen", 12L),
            entry("lakh", 100_000L),
            entry("crore", 10_000_000L));

    private static final List<String> PERCENTS = List.of("percent", "per cent", "pct");

    /** Where 12/4/2023 is the fourth of December; without a region English is taken to be American. */
    private static final Set<String> MONTH_FIRST = Set.of("", "US", "CA", "PH", "CN");

    private EnglishNotation() {}

    static Notation of(boolean told, boolean dayFirst) {
        return new Notation(told, true, '.', ",\uFF0C" + SPACES, dayFirst, MONTHS, SCALES, PERCENTS, Map.of());
    }

    static boolean isAmerican(Language language) {
        return MONTH_FIRST.contains(language.locale().getCountry());
    }
}
