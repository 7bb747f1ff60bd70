package org.couplet.number;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.text.Language;

/** The notation of English, from which that of Chinese differs only by its Han numerals. */
final class EnglishNotation {
    /** Spaces that part groups of digits: the plain one, the no-break one, the thin one, the narrow no-break one. */
    static final String SPACES = " \u00A0\u2009\u202F";

    private static final Map<String, Integer> MONTHS = WordTable.byName(
            """
            1: january, jan
            2: february, feb
            3: march, mar
            4: april, apr
            5: may
            6: june, jun
            7: july, jul
            8: august, aug
            9: september, sept, sep
            10: october, oct
            11: november, nov
            12: december, dec
            """,
            Integer::valueOf);

    private static final Map<String, Long> SCALES = WordTable.byName(
            """
            100: hundred
            1000: thousand
            1000000: million, mn, mln
            1000000000: billion, bn, bln
            1000000000000: trillion, tn, trn
            12: dozen
            100000: lakh
            10000000: crore
            """,
            Long::valueOf);

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
