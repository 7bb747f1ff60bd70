package org.couplet.number;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.couplet.number.EnglishWord.Role;

/**
 * Reads an English number word by word: two million three hundred and five, fourteen hundred, nineteen eighty-eight,
 * twenty-first. Mutable, for one numeral.
 */
final class EnglishNumerals {
    private final Source source;
    private final int start;
    private int end;
    private long total;
    private long group;
    private long lowestScale = Long.MAX_VALUE;
    private Role last = Role.NONE;
    private boolean ordinal;
    private int words;

    private EnglishNumerals(Source source, int start) {
        this.source = source;
        this.start = start;
        this.end = start;
    }

    /** The longest number whose first word starts there; {@link #words} is 0 if there is none. */
    static EnglishNumerals at(Source source, int start) {
        EnglishNumerals read = new EnglishNumerals(source, start);
        int next = start;
        while (next >= 0 && read.take(next)) {
            next = read.next();
        }
        return read;
    }

    /** The same after "a": a hundred, a million, a dozen. */
    static EnglishNumerals afterArticle(Source source, int article, int start) {
        EnglishNumerals read = new EnglishNumerals(source, article);
        read.group = 1;
        read.last = Role.UNIT;
        EnglishWord word = EnglishWord.of(source, start, source.lettersEnd(start));
        boolean counts = word.is(Role.HUNDRED) || word.is(Role.SCALE) || word.is(Role.DOZEN);
        int next = counts ? start : -1;
        while (next >= 0 && read.take(next)) {
            next = read.next();
        }
        return read;
    }

    int words() {
        return words;
    }

    int end() {
        return end;
    }

    boolean isOrdinal() {
        return ordinal;
    }

    boolean endsInScale() {
        return last == Role.HUNDRED || last == Role.SCALE;
    }

    Numeral numeral() {
        return new Numeral(start, end, BigDecimal.valueOf(total + group), false);
    }

    /** Where the next word starts, past a space, a hyphen, or "and" before what is below a hundred; or -1. */
    private int next() {
        int at = afterJoint(source, end);
        if (at < 0 || !endsInScale() || !source.wordAt(at).equals("and")) {
            return at;
        }
        int after = afterJoint(source, at + 3);
        return after > 0 && wordAt(after).isBelowHundred() ? after : -1;
    }

    /** After the space or hyphen that joins two words, or -1. */
    static int afterJoint(Source source, int end) {
        boolean joint = source.isSpace(end)
                || source.at(end) == '-'
                || source.at(end) == '\u2010'
                || source.at(end) == '\u2011';
        return joint && source.isLetter(end + 1) ? end + 1 : -1;
    }

    private EnglishWord wordAt(int at) {
        return EnglishWord.of(source, at, source.lettersEnd(at));
    }

    private boolean take(int at) {
        EnglishWord word = wordAt(at);
        Predicate<EnglishWord> rule =
                switch (word.role()) {
                    case UNIT -> this::unit;
                    case TEEN, TENS -> this::tens;
                    case HUNDRED -> this::hundred;
                    case SCALE -> this::scale;
                    case DOZEN -> this::dozen;
                    case ORDINAL -> this::ordinal;
                    default -> none -> false;
                };
        if (ordinal || !rule.test(word)) {
            return false;
        }
        last = word.role();
        end = source.lettersEnd(at);
        words++;
        return true;
    }

    private boolean unit(EnglishWord word) {
        boolean free = last != Role.UNIT && last != Role.TEEN && last != Role.DOZEN && (word.value() > 0 || words == 0);
        group += free ? word.value() : 0;
        return free;
    }

    /** After 18, 19 or 20 it is the rest of a year. */
    private boolean tens(EnglishWord word) {
        if (words == 1 && group >= 18 && group <= 20) {
            group = group * 100 + word.value();
            return true;
        }
        boolean free = last == Role.NONE || endsInScale();
        group += free ? word.value() : 0;
        return free;
    }

    private boolean hundred(EnglishWord word) {
        boolean counts = group > 0 && group < 100;
        group *= counts ? word.value() : 1;
        return counts;
    }

    private boolean scale(EnglishWord word) {
        boolean counts = group > 0 && word.value() < lowestScale;
        if (counts) {
            total += group * word.value();
            group = 0;
            lowestScale = word.value();
        }
        return counts;
    }

    private boolean dozen(EnglishWord word) {
        boolean counts = group > 0 && total == 0 && group < 100 && last != Role.DOZEN;
        group *= counts ? word.value() : 1;
        return counts;
    }

    /** The ordinal of a unit after tens, of a teen after a hundred; one third and two fifths are fractions. */
    private boolean ordinal(EnglishWord word) {
        long value = word.value();
        boolean unit = value < 10 && last != Role.UNIT && last != Role.TEEN;
        boolean tens = value >= 10 && value < 100 && (last == Role.NONE || endsInScale());
        boolean scale = value >= 100 && group > 0 && value < lowestScale;
        if (!unit && !tens && !scale) {
            return false;
        }
        total = scale && value > 100 ? total + group * value : total;
        group = scale ? (value > 100 ? 0 : group * value) : group + value;
        ordinal = true;
        return true;
    }
}
