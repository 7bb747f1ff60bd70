package org.couplet.number;

import static org.couplet.number.Moment.ABSENT;

import java.util.Optional;
import java.util.Set;
import org.couplet.text.Span;

/** Dates with the name of a month: December 4, 2023; 4th of December; 4. Dezember; 2023. december 4. */
record MonthDates(Source source, Notation notation) {
    /** Words that make a month of May and March where no day or year does. */
    private static final Set<String> BEFORE = Set.of(
            "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "from",
            "through", "before", "after", "during", "to", "every", "each", "and");

    /** No name of a month is longer in the languages of ICU's locales. */
    private static final int LONGEST = 15;

    private static final Set<String> OF = Set.of("of", "de", "del", "d");

    /** The name of a month and where it ends, with the point of an abbreviation. */
    private record Month(int value, int end, boolean full) {}

    /** A number of one or two digits, or a year. */
    private record Part(int value, int end) {}

    /** The date that starts with the name of a month at {@code at}. */
    Optional<Moment> atWord(int at) {
        return month(at).flatMap(month -> afterMonth(at, month));
    }

    private Optional<Moment> afterMonth(int at, Month month) {
        int next = source.afterSpace(month.end());
        Optional<Part> day = next > month.end() ? day(next) : Optional.empty();
        if (day.isPresent()) {
            Optional<Part> year = year(day.get().end());
            int end = year.orElse(day.get()).end();
            return moment(at, end, year, month, day.get().value());
        }
        Optional<Part> year = year(month.end());
        if (year.isPresent()) {
            return moment(at, year.get().end(), year, month, ABSENT);
        }
        return month.full() && isPlain(at) ? moment(at, month.end(), year, month, ABSENT) : Optional.empty();
    }

    private static Optional<Moment> moment(int start, int end, Optional<Part> year, Month month, int day) {
        int told = year.map(Part::value).orElse(ABSENT);
        return Optional.of(Moment.date(new Span(start, end), told, month.value(), day));
    }

    /** Whether the name alone is a month: not the verbs may and march, or a girl called June. */
    private boolean isPlain(int at) {
        boolean doubtful = source.at(at) == 'M' && (source.has(at, "May") || source.has(at, "March"));
        return !notation.english()
                || !doubtful
                || BEFORE.contains(source.wordBefore(source.at(at - 1) == '-' ? at - 1 : at));
    }

    /** The date that starts with a day, or with a year and a point, at {@code at}. */
    Optional<Moment> atDigit(int at) {
        int end = source.digitsEnd(at);
        boolean inside = source.hasOneOf(at - 1, ".,") && source.digit(at - 2) >= 0;
        if (inside || source.digit(at - 1) >= 0) {
            return Optional.empty();
        }
        return end - at == 4 ? yearFirst(at, end) : end - at <= 2 ? dayFirst(at, end) : Optional.empty();
    }

    private Optional<Moment> dayFirst(int at, int end) {
        int value = source.number(at, end);
        int start = connected(dayEnd(end));
        if (value < 1 || value > 31 || start < 0) {
            return Optional.empty();
        }
        return month(start).flatMap(month -> {
            Optional<Part> year = year(month.end());
            return moment(at, year.map(Part::end).orElse(month.end()), year, month, value);
        });
    }

    /** After the ordinal sign of a day: 4th, 4., 1er, 1º. */
    private int dayEnd(int end) {
        int letters = source.lettersEnd(end);
        String suffix = source.word(end, letters);
        boolean ordinal =
                switch (suffix) {
                    case "st", "nd", "rd", "th", "er", "º", "ª" -> true;
                    default -> false;
                };
        return ordinal ? letters : source.at(end) == '.' && !notation.english() ? end + 1 : end;
    }

    /** Where the month may start after a day, past a space or hyphen and "of"; or -1. */
    private int connected(int end) {
        if (source.at(end) == '-' || source.isSpace(end)) {
            int start = end + 1;
            int word = source.lettersEnd(start);
            boolean of = OF.contains(source.word(start, word)) && (source.isSpace(word) || source.hasOneOf(word, "'’"));
            return of ? word + 1 : start;
        }
        return -1;
    }

    /** 2023. december 4. and 2023 December 4. */
    private Optional<Moment> yearFirst(int at, int end) {
        int start = source.afterSpace(source.at(end) == '.' ? end + 1 : end);
        int value = source.number(at, end);
        if (start == end || value < 1000 || value >= 3000) {
            return Optional.empty();
        }
        return month(start).flatMap(month -> day(source.afterSpace(month.end()))
                .flatMap(day -> moment(at, day.end(), Optional.of(new Part(value, end)), month, day.value())));
    }

    private Optional<Month> month(int at) {
        if (notation.english() && !Character.isUpperCase(source.at(at))) {
            return Optional.empty();
        }
        int end = source.lettersEnd(at);
        if (end - at < 3 || end - at > LONGEST) {
            return Optional.empty();
        }
        int value = notation.months().getOrDefault(source.word(at, end), 0);
        boolean full = end - at > 4 || source.has(at, "May") || source.has(at, "June") || source.has(at, "July");
        int last = source.at(end) == '.' && !full ? end + 1 : end;
        return value == 0 ? Optional.empty() : Optional.of(new Month(value, last, full));
    }

    private Optional<Part> day(int at) {
        int end = source.digitsEnd(at);
        int value = end - at <= 2 && end > at ? source.number(at, end) : 0;
        int last = dayEnd(end);
        boolean clock = source.hasOneOf(end, ":：") || source.isLetter(last);
        boolean number = last == end && !source.endsNumber(end);
        return value < 1 || value > 31 || clock || number ? Optional.empty() : Optional.of(new Part(value, last));
    }

    /** A year after a comma, a space, a hyphen or "de". */
    private Optional<Part> year(int end) {
        int comma = source.at(end) == ',' || source.at(end) == '-' ? end + 1 : end;
        int next = source.afterSpace(comma);
        int word = source.lettersEnd(next);
        int start = OF.contains(source.word(next, word)) && source.isSpace(word) ? word + 1 : next;
        int last = source.digitsEnd(start);
        int value = start > end && last - start == 4 ? source.number(start, last) : 0;
        return value >= 1000 && value < 3000 && source.endsNumber(last)
                ? Optional.of(new Part(value, last))
                : Optional.empty();
    }
}
