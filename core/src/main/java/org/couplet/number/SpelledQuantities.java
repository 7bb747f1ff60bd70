package org.couplet.number;

import static org.couplet.number.Quantity.Kind.CARDINAL;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in words of a language other than English, from the table of its {@link Notation}. */
record SpelledQuantities(Source source, Notation notation, Frames frames) {
    /** quatre-vingt-dix-neuf has the most words: four. */
    private static final int MOST_WORDS = 4;

    /** Spelled numbers up to here are too common, and too often other words, to count by themselves. */
    private static final int SMALL = 10;

    Optional<Quantity> at(int at) {
        if (notation.spelled().isEmpty()) {
            return Optional.empty();
        }
        Numeral longest = longest(at);
        if (longest.end() == at) {
            return Optional.empty();
        }
        Numeral scaled = scaled(withUnit(longest));
        Quantity quantity = frames.close(scaled, at);
        boolean counts = quantity.kind() != CARDINAL || scaled.end() > longest.end() || !longest.isBelow(SMALL + 1);
        return counts ? Optional.of(quantity) : Optional.empty();
    }

    private Numeral longest(int at) {
        Numeral longest = Numeral.exact(at, at, 0);
        StringBuilder words = new StringBuilder();
        int start = at;
        for (int i = 0; i < MOST_WORDS && start >= at; i++) {
            int end = source.lettersEnd(start);
            words.append(i == 0 ? "" : " ").append(source.word(start, end));
            long value = notation.spelled().getOrDefault(words.toString(), 0L);
            longest = value > 0 ? Numeral.exact(at, end, value) : longest;
            start = EnglishNumerals.afterJoint(source, end);
        }
        return longest;
    }

    /** двадцати трёх: tens and units in a case for which ICU has no rules of its own. */
    private Numeral withUnit(Numeral tens) {
        int next = EnglishNumerals.afterJoint(source, tens.end());
        boolean round = tens.isBelow(100) && tens.value().longValueExact() % 10 == 0;
        Numeral unit = next < 0 || !round ? tens : longest(next);
        boolean joins = unit.start() == next && unit.end() > next && unit.isBelow(10) && !tens.isBelow(20);
        return joins ? tens.plus(unit.value(), unit.end()) : tens;
    }

    private Numeral scaled(Numeral numeral) {
        int next = EnglishNumerals.afterJoint(source, numeral.end());
        int end = next < 0 ? next : source.lettersEnd(next);
        BigDecimal scale = next < 0 ? BigDecimal.ZERO : notation.scale(source.word(next, end), false, false);
        return scale.signum() == 0 ? numeral : numeral.times(scale, end);
    }
}
