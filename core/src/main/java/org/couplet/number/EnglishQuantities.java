package org.couplet.number;

import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.ORDINAL;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.couplet.number.EnglishWord.Role;
import org.couplet.text.Span;

/** Quantities in English words: twenty-six, two thirds, half a million, a dozen; "one" and "second" with care. */
record EnglishQuantities(Source source, Frames frames) {
    /** What makes a number of a lone "one" besides percent and money; "one day" and "one man" tell stories. */
    private static final Set<String> UNITS_OF_ONE = Set.of(
            "hour",
            "minute",
            "month",
            "year",
            "week",
            "kilometer",
            "kilometre",
            "km",
            "meter",
            "metre",
            "mile",
            "ton",
            "tonne",
            "kilogram",
            "kg",
            "acre",
            "hectare",
            "mu",
            "degree",
            "century");

    /** What makes a unit of time of "second": a second, per second, split second. */
    private static final Set<String> BEFORE_TIME =
            Set.of("a", "per", "each", "every", "split", "one", "another", "any");

    /** Words after "a third" or "a second" that show it is no adjective. */
    private static final Set<String> PHRASE_ENDS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "from",
            "to",
            "as",
            "the",
            "since",
            "during",
            "over",
            "compared",
            "this",
            "last",
            "more",
            "less",
            "are",
            "were",
            "have",
            "is",
            "was",
            "and",
            "or",
            "later",
            "ago",
            "when",
            "before",
            "after",
            "for",
            "that",
            "with",
            "if",
            "but",
            "per",
            "than",
            "by",
            "while",
            "until",
            "a",
            "he",
            "she",
            "it",
            "they");

    /** What makes a part of a whole of "half": the first half. */
    private static final Set<String> BEFORE_PART = Set.of(
            "first", "second", "other", "latter", "better", "top", "bottom", "upper", "lower", "third", "fourth");

    /** The quantity whose first word starts there, or what to skip. */
    Optional<Quantity> at(int at) {
        char c = Character.toLowerCase(source.at(at));
        if ("zotfsenhat".indexOf(c) < 0) {
            return Optional.empty();
        }
        int end = source.lettersEnd(at);
        if (c == 'h') {
            return source.word(at, end).equals("half") ? half(at, end) : Optional.empty();
        }
        if (c == 'a') {
            return end - at <= 2 ? article(at, end) : Optional.empty();
        }
        EnglishNumerals read = EnglishNumerals.at(source, at);
        if (read.words() == 0) {
            return Optional.empty();
        }
        return read.isOrdinal() ? ordinal(at, read) : cardinal(read);
    }

    private Optional<Quantity> cardinal(EnglishNumerals read) {
        Optional<Quantity> fraction = fraction(read);
        if (fraction.isPresent()) {
            return fraction;
        }
        Numeral numeral = odd(and(point(read.numeral())));
        Quantity quantity = frames.close(numeral, numeral.start());
        boolean doubtful = read.words() == 1 && numeral.isBelow(2) && numeral.end() == read.end();
        boolean counts =
                quantity.kind() != CARDINAL || UNITS_OF_ONE.contains(source.wordAt(source.afterSpace(read.end())));
        return doubtful && !counts ? Optional.empty() : Optional.of(quantity);
    }

    /** one third, two-fifths, three quarters (but not "the first three quarters"). */
    private Optional<Quantity> fraction(EnglishNumerals read) {
        int next = EnglishNumerals.afterJoint(source, read.end());
        if (next < 0
                || !read.numeral().isBelow(100)
                || source.wordBefore(read.numeral().start()).equals("first")) {
            return Optional.empty();
        }
        int end = source.lettersEnd(next);
        EnglishWord parts = EnglishWord.of(source, next, end);
        boolean singular = source.at(end - 1) != 's';
        boolean below =
                BigDecimal.valueOf(parts.value()).compareTo(read.numeral().value()) > 0;
        boolean names = parts.is(Role.PARTS) || (parts.is(Role.ORDINAL) && parts.value() > 2);
        boolean time = parts.value() == 4 && read.numeral().is(2);
        return names && below && !time && singular == read.numeral().is(1)
                ? Optional.of(ratio(read.numeral().start(), end, read.numeral().value(), parts.value()))
                : Optional.empty();
    }

    private static Quantity ratio(int start, int end, BigDecimal above, long below) {
        return new Quantity(new Span(start, end), FRACTION, above, BigDecimal.valueOf(below), "", false);
    }

    /** three point five (million). */
    private Numeral point(Numeral whole) {
        int next = EnglishNumerals.afterJoint(source, whole.end());
        if (next < 0 || !source.wordAt(next).equals("point")) {
            return whole;
        }
        Numeral numeral = whole;
        int places = 0;
        for (int at = EnglishNumerals.afterJoint(source, next + 5); at > 0 && places < 15; ) {
            EnglishWord digit = EnglishWord.of(source, at, source.lettersEnd(at));
            if (!digit.is(Role.UNIT)) {
                break;
            }
            places++;
            numeral = numeral.plus(BigDecimal.valueOf(digit.value(), places), source.lettersEnd(at));
            at = EnglishNumerals.afterJoint(source, numeral.end());
        }
        return places == 0 ? whole : scaled(numeral);
    }

    /** three and a half (million), two and a quarter. */
    private Numeral and(Numeral whole) {
        for (String half : new String[] {" and a half", "-and-a-half", " and one half", " and one-half"}) {
            if (hasWord(whole.end(), half)) {
                return scaled(whole.plus(new BigDecimal("0.5"), whole.end() + half.length()));
            }
        }
        return hasWord(whole.end(), " and a quarter")
                ? scaled(whole.plus(new BigDecimal("0.25"), whole.end() + " and a quarter".length()))
                : whole;
    }

    private boolean hasWord(int at, String words) {
        return source.has(at, words) && !source.isLetter(at + words.length());
    }

    private Numeral scaled(Numeral numeral) {
        int next = EnglishNumerals.afterJoint(source, numeral.end());
        int end = next < 0 ? next : source.lettersEnd(next);
        EnglishWord word = next < 0 ? EnglishWord.NONE : EnglishWord.of(source, next, end);
        boolean scale = word.is(Role.SCALE) || word.is(Role.HUNDRED) || word.is(Role.DOZEN);
        return scale ? numeral.times(BigDecimal.valueOf(word.value()), end) : numeral;
    }

    /** twenty-odd. */
    private Numeral odd(Numeral numeral) {
        return hasWord(numeral.end(), "-odd") ? numeral.about(numeral.end() + 4) : numeral;
    }

    private Optional<Quantity> ordinal(int at, EnglishNumerals read) {
        Numeral numeral = read.numeral();
        Span span = new Span(at, read.end());
        boolean alone = read.words() == 1;
        if (alone && numeral.is(2) && isTime(at, read.end())) {
            return Optional.empty();
        }
        boolean adverb = numeral.is(1) && (source.wordBefore(at).equals("at") || hasWord(read.end(), " of all"));
        return adverb ? Optional.empty() : Optional.of(Quantity.of(span, ORDINAL, numeral.value(), false));
    }

    /** per second, a second; but a second wave. */
    private boolean isTime(int at, int end) {
        if (source.wordBefore(at).equals("a") && source.isSpace(end) && !isPhraseEnd(end)) {
            return false;
        }
        return BEFORE_TIME.contains(source.wordBefore(at)) || source.has(end, "-hand") || source.digit(at - 2) >= 0;
    }

    /** a hundred, a dozen, a third of, a quarter of. */
    private Optional<Quantity> article(int at, int end) {
        int next = EnglishNumerals.afterJoint(source, end);
        if (next < 0
                || !(source.word(at, end).equals("a") || source.word(at, end).equals("an"))) {
            return Optional.empty();
        }
        EnglishNumerals read = EnglishNumerals.afterArticle(source, at, next);
        if (read.words() > 0 && !read.isOrdinal()) {
            return cardinal(read);
        }
        int last = source.lettersEnd(next);
        EnglishWord part = EnglishWord.of(source, next, last);
        boolean ordinal = part.is(Role.ORDINAL) && part.value() > 2 && part.value() < 100;
        boolean quarter = part.is(Role.PARTS) && part.value() == 4 && hasWord(last, " of");
        return quarter || (ordinal && isPhraseEnd(last))
                ? Optional.of(ratio(at, last, BigDecimal.ONE, part.value()))
                : Optional.empty();
    }

    /** Whether no noun follows: a third of, by a third. */
    private boolean isPhraseEnd(int at) {
        return !source.isLetter(at + 1) || PHRASE_ENDS.contains(source.wordAt(source.afterSpace(at)));
    }

    /** half a million, half a dozen, half. */
    private Optional<Quantity> half(int at, int end) {
        int article = hasWord(end, " a") ? end + 2 : end;
        int next = EnglishNumerals.afterJoint(source, article);
        int last = next < 0 ? end : source.lettersEnd(next);
        EnglishWord scale = next < 0 ? EnglishWord.NONE : EnglishWord.of(source, next, last);
        if (scale.is(Role.SCALE) || scale.is(Role.DOZEN)) {
            BigDecimal value = BigDecimal.valueOf(scale.value()).divide(BigDecimal.valueOf(2));
            return Optional.of(frames.close(new Numeral(at, last, value, false), at));
        }
        boolean part = BEFORE_PART.contains(source.wordBefore(at)) || source.at(at - 1) == '-' || source.at(end) == '-';
        return part || hasWord(end, " past") ? Optional.empty() : Optional.of(ratio(at, end, BigDecimal.ONE, 2));
    }
}
