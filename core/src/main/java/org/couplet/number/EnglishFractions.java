package org.couplet.number;

import static org.couplet.number.Quantity.Kind.FRACTION;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.couplet.number.EnglishWord.Role;
import org.couplet.text.Span;

/** Fractions in English words: one third, two-fifths, a quarter of, by a third, half, half a million. */
record EnglishFractions(Source source, Frames frames) {
    /** Words after "a third" or "a second" that show it is no adjective. */
    private static final Set<String> PHRASE_ENDS = Set.copyOf(
            WordTable.words(
                    """
                    of in on at from to as the since during over compared this last more less are were have is was and
                    or later ago when before after for that with if but per than by while until a he she it they
                    """));

    /** What makes a part of a whole of "half": the first half. */
    private static final Set<String> BEFORE_PART = Set.of(
            "first", "second", "other", "latter", "better", "top", "bottom", "upper", "lower", "third", "fourth");

    /** one third, two-fifths, three quarters (but not "the first three quarters"). */
    Optional<Quantity> of(EnglishNumerals read) {
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
        return Quantity.ratio(new Span(start, end), FRACTION, above, BigDecimal.valueOf(below), false);
    }

    /** a third of, by a third, a quarter of; not "a third man". */
    Optional<Quantity> ofArticle(int at, int next) {
        int last = source.lettersEnd(next);
        EnglishWord part = EnglishWord.of(source, next, last);
        boolean ordinal = part.is(Role.ORDINAL) && part.value() > 2 && part.value() < 100;
        boolean quarter = part.is(Role.PARTS)
                && part.value() == 4
                && source.wordAt(source.afterSpace(last)).equals("of");
        return quarter || (ordinal && isPhraseEnd(last))
                ? Optional.of(ratio(at, last, BigDecimal.ONE, part.value()))
                : Optional.empty();
    }

    /** Whether no noun follows: a third of, by a third. */
    boolean isPhraseEnd(int at) {
        return !source.isLetter(at + 1) || PHRASE_ENDS.contains(source.wordAt(source.afterSpace(at)));
    }

    /** half a million, half a dozen, half. */
    Optional<Quantity> half(int at, int end) {
        int article = source.has(end, " a") && !source.isLetter(end + 2) ? end + 2 : end;
        int next = EnglishNumerals.afterJoint(source, article);
        int last = next < 0 ? end : source.lettersEnd(next);
        EnglishWord scale = next < 0 ? EnglishWord.NONE : EnglishWord.of(source, next, last);
        if (scale.is(Role.SCALE) || scale.is(Role.DOZEN)) {
            BigDecimal value = BigDecimal.valueOf(scale.value()).divide(BigDecimal.valueOf(2));
            return Optional.of(frames.close(new Numeral(at, last, value, false), at));
        }
        boolean part = BEFORE_PART.contains(source.wordBefore(at)) || source.at(at - 1) == '-' || source.at(end) == '-';
        return part || source.wordAt(source.afterSpace(end)).equals("past")
                ? Optional.empty()
                : Optional.of(ratio(at, end, BigDecimal.ONE, 2));
    }
}
