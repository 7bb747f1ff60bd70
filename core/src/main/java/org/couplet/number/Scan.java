package org.couplet.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a text: at every position the rules that its character calls for. Mutable, for one text. */
final class Scan {
    private final Source source;
    private final DigitNumerals digits;
    private final DigitQuantities digitQuantities;
    private final HanQuantities hanQuantities;
    private final Notation notation;
    private final EnglishQuantities english;
    private final SpelledQuantities spelled;
    private final HanDates hanDates;
    private final NumericDates numericDates;
    private final MonthDates monthDates;
    private final Clock clock;
    private final List<Mention> found = new ArrayList<>();
    private int floor;

    Scan(String text, Notation notation) {
        source = new Source(text);
        digits = new DigitNumerals(source, notation);
        digitQuantities = DigitQuantities.of(source, notation, digits);
        HanNumerals han = new HanNumerals(source);
        this.notation = notation;
        spelled = new SpelledQuantities(source, notation, new Frames(source, notation));
        english = new EnglishQuantities(source, new Frames(source, notation));
        hanDates = new HanDates(source, han);
        numericDates = new NumericDates(source, notation);
        monthDates = new MonthDates(source, notation);
        clock = new Clock(source, han);
        hanQuantities = new HanQuantities(source, digits, han, new Frames(source, notation));
    }

    List<Mention> mentions() {
        int at = 0;
        while (at < source.length()) {
            Reading reading = step(at);
            found.addAll(reading.mentions());
            floor = reading.mentions().isEmpty() ? floor : reading.end();
            at = reading.end();
        }
        return List.copyOf(found);
    }

    private Reading step(int at) {
        char c = source.at(at);
        if (Source.isLetter(c)) {
            return word(at);
        }
        if (source.digit(at) >= 0) {
            return digits(at);
        }
        return hanQuantities.isStart(at) ? han(at) : Reading.skip(at + 1);
    }

    private Reading digits(int at) {
        return numericDates
                .at(at)
                .or(() -> clock.at(at, floor))
                .or(() -> hanDates.at(at))
                .or(() -> monthDates.atDigit(at))
                .map(Reading::of)
                .or(() -> digitQuantities.at(at, floor).map(Reading::of))
                .orElseGet(() -> Reading.skip(digits.codeEnd(at)));
    }

    private Reading han(int at) {
        return HanWords.end(source, at) > 0
                ? hanQuantities.at(at, floor)
                : clock.at(at, floor)
                        .or(() -> hanDates.at(at))
                        .map(Reading::of)
                        .orElseGet(() -> hanQuantities.at(at, floor));
    }

    /** Letters with digits are a code, H1N1 or G20. */
    private Reading word(int at) {
        int end = source.lettersEnd(at);
        Optional<Mention> mention =
                monthDates.atWord(at).map(Mention.class::cast).or(() -> words(at));
        if (mention.isPresent()) {
            return Reading.of(mention.get());
        }
        boolean currency = !Currencies.before(source, end, at).code().isEmpty();
        return Reading.skip(source.digit(end) >= 0 && !currency ? digits.codeEnd(end) : end);
    }

    private Optional<Mention> words(int at) {
        return (notation.english() ? english.at(at) : spelled.at(at)).map(Mention.class::cast);
    }
}
