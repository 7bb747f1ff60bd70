package org.couplet.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One pass over a text: at every position the rules that its character calls for. Mutable, for one text. */
final class Scan {
    /** Names that hold a number but are translated without it, in lower case. */
    private static final List<String> NAMES = List.of("24/7", "9/11", "covid-19");

    private final Source source;
    private final Notation notation;
    private final DigitNumerals digits;
    private final DigitQuantities digitQuantities;
    private final HanQuantities hanQuantities;
    private final EnglishQuantities english;
    private final SpelledQuantities spelled;
    private final HanDates hanDates;
    private final NumericDates numericDates;
    private final MonthDates monthDates;
    private final Clock clock;
    private final List<Mention> found = new ArrayList<>();

    /** The end of the last mention: the next one starts there or later. */
    private int floor;

    Scan(String text, Notation notation) {
        this.source = new Source(text);
        this.notation = notation;
        Frames frames = new Frames(source, notation);
        HanNumerals han = new HanNumerals(source);
        digits = new DigitNumerals(source, notation);
        digitQuantities = new DigitQuantities(source, digits, new Scales(source, notation, digits), frames);
        hanQuantities = new HanQuantities(source, han, new HanFrames(source, digits, han), frames);
        english = new EnglishQuantities(source, new EnglishFractions(source, frames), frames);
        spelled = new SpelledQuantities(source, notation, frames);
        hanDates = new HanDates(source, han);
        numericDates = new NumericDates(source, notation);
        monthDates = new MonthDates(source, notation);
        clock = new Clock(source, han);
    }

    List<Mention> mentions() {
        int at = 0;
        while (at < source.length()) {
            at = step(at);
        }
        return List.copyOf(found);
    }

    /** Reads what starts there, and says where to go on. */
    private int step(int at) {
        char c = source.at(at);
        int name = c == '2' || c == '9' || c == 'c' || c == 'C' ? nameEnd(at) : at;
        if (name > at) {
            return name;
        }
        if (Source.isLetter(c)) {
            return word(at);
        }
        if (Source.digit(c) >= 0) {
            return digits(at);
        }
        return hanQuantities.isStart(at) ? han(at) : at + 1;
    }

    /** The end of the name that starts there, or {@code at}. */
    private int nameEnd(int at) {
        for (String name : NAMES) {
            int end = at + name.length();
            boolean goesOn = source.digit(end) >= 0 || source.at(end) == '/';
            if (!goesOn && source.text().regionMatches(true, at, name, 0, name.length())) {
                return end;
            }
        }
        return at;
    }

    private int take(Mention mention) {
        found.add(mention);
        floor = mention.span().end();
        return floor;
    }

    private int digits(int at) {
        Optional<? extends Mention> mention = numericDates
                .at(at)
                .or(() -> clock.at(at, floor))
                .or(() -> hanDates.at(at))
                .or(() -> monthDates.atDigit(at));
        return mention.isPresent()
                ? take(mention.get())
                : digitQuantities.at(at, floor).map(this::take).orElseGet(() -> digits.codeEnd(at));
    }

    private int han(int at) {
        if (HanWords.end(source, at) < 0) {
            Optional<Moment> moment = clock.at(at, floor).or(() -> hanDates.at(at));
            if (moment.isPresent()) {
                return take(moment.get());
            }
        }
        Reading reading = hanQuantities.at(at, floor);
        reading.mentions().forEach(this::take);
        return reading.end();
    }

    private int word(int at) {
        Optional<Moment> date = monthDates.atWord(at);
        if (date.isPresent()) {
            return take(date.get());
        }
        Optional<Quantity> quantity = notation.english() ? english.at(at) : spelled.at(at);
        return quantity.map(this::take).orElseGet(() -> wordEnd(at));
    }

    /** Letters that touch digits are a code (H1N1, G20), unless they are a currency or the T of 2023-12-06T07:30. */
    private int wordEnd(int at) {
        int end = source.lettersEnd(at);
        boolean code = source.digit(end) >= 0
                && Currencies.before(source, end, at).code().isEmpty()
                && !(at == floor && source.at(at) == 'T' && end == at + 1);
        return code ? digits.codeEnd(end) : end;
    }
}
