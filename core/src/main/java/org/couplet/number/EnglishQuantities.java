package org.couplet.number;

import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.ORDINAL;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.couplet.number.EnglishWord.Role;
import org.couplet.text.Span;

/** Quantities in English words: twenty-six, two thirds, half a million, a dozen; "one" and "second" with care. */
record EnglishQuantities(Source source, EnglishFractions fractions, Frames frames) {
    /** What makes a number of a lone "one" besides percent and money; "one day" and "one man" tell stories. */
    private static final Set<String> UNITS_OF_ONE = Set.copyOf(
            WordTable.words(
                    """
                    hour minute month year week century kilometer kilometre km meter metre mile ton tonne kilogram kg
                    acre hectare mu degree
                    """));

    /** What makes a unit of time of "second": a second, per second, split second. */
    private static final Set<String> BEFORE_TIME =
            Set.of("a", "per", "each", "every", "split", "one", "another", "any");

    /** The quantity whose first word starts there, or what to skip. */
    Optional<Quantity> at(int at) {
        char c = Character.toLowerCase(source.at(at));
        if ("zotfsenhat".indexOf(c) < 0) {
            return Optional.empty();
        }
        int end = source.lettersEnd(at);
        if (c == 'h') {
            return source.word(at, end).equals("half") ? fractions.half(at, end) : Optional.empty();
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
        Optional<Quantity> fraction = fractions.of(read);
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
        if (source.wordBefore(at).equals("a") && source.isSpace(end) && !fractions.isPhraseEnd(end)) {
            return false;
        }
        return BEFORE_TIME.contains(source.wordBefore(at)) || source.has(end, "-hand") || source.digit(at - 2) >= 0;
    }

    /** a hundred, a dozen; a third of. */
    private Optional<Quantity> article(int at, int end) {
        int next = EnglishNumerals.afterJoint(source, end);
        String article = source.word(at, end);
        if (next < 0 || !(article.equals("a") || article.equals("an"))) {
            return Optional.empty();
        }
        EnglishNumerals read = EnglishNumerals.afterArticle(source, at, next);
        return read.words() > 0 && !read.isOrdinal() ? cardinal(read) : fractions.ofArticle(at, next);
    }
}
