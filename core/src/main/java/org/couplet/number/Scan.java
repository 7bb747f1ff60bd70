package org.couplet.number;

import java.util.ArrayList;
import java.util.List;

/** One pass over a text: at every position the rules that its character calls for. Mutable, for one text. */
final class Scan {
    private final Source source;
    private final DigitNumerals digits;
    private final DigitQuantities digitQuantities;
    private final HanQuantities hanQuantities;
    private final List<Mention> found = new ArrayList<>();
    private int floor;

    Scan(String text, Notation notation) {
        source = new Source(text);
        digits = new DigitNumerals(source, notation);
        digitQuantities = DigitQuantities.of(source, notation, digits);
        hanQuantities = new HanQuantities(source, digits, new HanNumerals(source), new Frames(source, notation));
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
            return digitQuantities.at(at, floor).map(Reading::of).orElseGet(() -> Reading.skip(digits.codeEnd(at)));
        }
        return hanQuantities.isStart(at) ? hanQuantities.at(at, floor) : Reading.skip(at + 1);
    }

    /** Letters with digits are a code, H1N1 or G20. */
    private Reading word(int at) {
        int end = source.lettersEnd(at);
        boolean currency = !Currencies.before(source, end, at).code().isEmpty();
        return Reading.skip(source.digit(end) >= 0 && !currency ? digits.codeEnd(end) : end);
    }
}
