package org.couplet.number;

import static org.couplet.number.Moment.ABSENT;

import java.util.Optional;
import org.couplet.text.Span;

/** Dates in digits alone, 2023-12-06 and 6.12.2023, and years that a letter tells: the 1990s, 221 BC. */
record NumericDates(Source source, Notation notation) {
    Optional<Moment> at(int at) {
        int end = source.digitsEnd(at);
        boolean inside = source.hasOneOf(at - 1, "-/.") && source.digit(at - 2) >= 0;
        if (inside || end - at > 4) {
            return Optional.empty();
        }
        return dated(at, end).or(() -> decade(at, end)).or(() -> era(at, end));
    }

    private Optional<Moment> dated(int at, int end) {
        char sign = source.at(end);
        int secondEnd = source.digitsEnd(end + 1);
        int thirdEnd = source.digitsEnd(secondEnd + 1);
        boolean shape = (sign == '-' || sign == '/' || sign == '.')
                && source.at(secondEnd) == sign
                && isShort(end + 1, secondEnd)
                && !(source.hasOneOf(thirdEnd, "-/.") && source.digit(thirdEnd + 1) >= 0);
        if (!shape) {
            return Optional.empty();
        }
        Span span = new Span(at, thirdEnd);
        int second = source.number(end + 1, secondEnd);
        if (end - at == 4 && isShort(secondEnd + 1, thirdEnd)) {
            return date(span, source.number(at, end), second, source.number(secondEnd + 1, thirdEnd));
        }
        if (!isShort(at, end) || thirdEnd - secondEnd != 5) {
            return Optional.empty();
        }
        int first = source.number(at, end);
        boolean dayFirst = first > 12 || (second <= 12 && (sign == '.' || notation.dayFirst()));
        int year = source.number(secondEnd + 1, thirdEnd);
        return date(span, year, dayFirst ? second : first, dayFirst ? first : second);
    }

    private static boolean isShort(int start, int end) {
        return end > start && end - start <= 2;
    }

    private static Optional<Moment> date(Span span, int year, int month, int day) {
        boolean real = year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return real ? Optional.of(Moment.date(span, year, month, day)) : Optional.empty();
    }

    /** 1990s, 1990's, '90s, the 90s; not "in his 90s". */
    private Optional<Moment> decade(int at, int end) {
        int s = source.hasOneOf(end, "'’") ? end + 1 : end;
        boolean plural = source.at(s) == 's' && !source.isLetter(s + 1) && source.digit(s + 1) < 0;
        if (!plural || source.digit(end - 1) != 0) {
            return Optional.empty();
        }
        int year = source.number(at, end);
        if (end - at == 4 && year >= 1000 && year < 3000) {
            return Optional.of(Moment.decade(new Span(at, s + 1), year));
        }
        boolean apostrophe = source.hasOneOf(at - 1, "'’");
        boolean told =
                switch (source.wordBefore(source.at(at - 1) == '-' ? at - 1 : at)) {
                    case "the", "post", "early", "mid", "late" -> true;
                    default -> apostrophe;
                };
        return told && end - at == 2
                ? Optional.of(Moment.decade(new Span(at, s + 1), year + (year < 30 ? 2000 : 1900)))
                : Optional.empty();
    }

    /** 221 BC, 618 AD, 44 B.C. */
    private Optional<Moment> era(int at, int end) {
        int start = source.afterSpace(end);
        for (String era : new String[] {"BCE", "BC", "B.C.", "AD", "A.D.", "CE"}) {
            int after = start + era.length();
            if (source.has(start, era) && !source.isLetter(after) && source.number(at, end) > 0) {
                int year = source.number(at, end);
                return Optional.of(
                        Moment.date(new Span(at, after), era.startsWith("B") ? -year : year, ABSENT, ABSENT));
            }
        }
        return Optional.empty();
    }
}
