package org.couplet.number;

import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.ORDINAL;
import static org.couplet.number.Quantity.Kind.PERCENT;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import org.couplet.text.Span;

/** Quantities that start with a digit: 3.77万, 1/2, 20th, $1.5bn, 3-5%. */
record DigitQuantities(Source source, DigitNumerals numerals, Scales scales, Frames frames) {
    /** What may touch digits from the right and leaves them a number; of 5G and 4S it does not. */
    private static final Set<String> UNITS = Set.of(
            "km", "kg", "cm", "mm", "m", "g", "mg", "ml", "l", "s", "ms", "h", "hr", "hrs", "min", "mins", "km²", "m²",
            "mph", "kph", "ft", "lb", "lbs", "oz", "kw", "kwh", "mw", "mwh", "gw", "gwh", "tw", "twh", "hz", "khz",
            "mhz", "ghz", "gb", "mb", "kb", "tb", "v", "kv", "w", "mah", "ha", "x", "km/h", "nm", "bp", "bps", "pc",
            "pcs", "pts", "px", "p", "pp", "yr", "yrs", "fps", "dpi", "c", "f", "t", "er", "e", "ème", "eme", "º", "ª");

    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");

    /** The quantity whose first digit stands at {@code at}; its sign or currency starts at {@code floor} or later. */
    Optional<Quantity> at(int at, int floor) {
        return numerals.at(at).filter(digits -> isWhole(digits.end())).map(digits -> read(digits, floor));
    }

    private Quantity read(Numeral digits, int floor) {
        int suffix = source.lettersEnd(digits.end());
        if (ORDINAL_ENDS.contains(source.word(digits.end(), suffix))) {
            return Quantity.of(new Span(digits.start(), suffix), ORDINAL, digits.value(), false);
        }
        Optional<Quantity> fraction = fraction(digits);
        return fraction.isPresent() ? fraction.get() : measured(digits, floor);
    }

    private Quantity measured(Numeral digits, int floor) {
        boolean money = !Currencies.before(source, digits.start(), floor).code().isEmpty();
        Numeral numeral = plus(scales.extend(digits, money));
        Quantity quantity = frames.close(numeral, floor);
        boolean plain = numeral.end() == digits.end() && quantity.kind() != PERCENT;
        return plain ? asInRange(digits, quantity) : quantity;
    }

    /** 100+ is "100 or more", 20-odd "20 or so". */
    private Numeral plus(Numeral numeral) {
        int end = numeral.end();
        if (source.has(end, "-odd") && !source.isLetter(end + 4)) {
            return numeral.about(end + 4);
        }
        boolean open = source.at(end) == '+' && source.digit(end + 1) < 0 && source.at(end + 1) != '+';
        return open ? numeral.about(end + 1) : numeral;
    }

    /** Letters that touch the digits make a code of them, unless they are a unit or a scale. */
    private boolean isWhole(int end) {
        int suffix = source.lettersEnd(end);
        boolean latin = source.at(end) < 0x370 || source.at(end) >= 0x1E00;
        if (suffix == end || !latin) {
            return true; // 5км and 2023г. are written so
        }
        String letters = source.word(end, suffix);
        boolean known = UNITS.contains(letters)
                || ORDINAL_ENDS.contains(letters)
                || scales.notation().scale(letters, true, true).signum() > 0;
        return known && source.digit(suffix) < 0 && !isName(end, suffix);
    }

    /** 4K and 5G are names, 5k and 10K numbers. */
    private boolean isName(int end, int suffix) {
        boolean capital = suffix == end + 1 && Character.isUpperCase(source.at(end));
        boolean video = source.at(end) != 'K' || source.hasOneOf(end - 1, "248");
        return capital && video && source.digit(end - 2) < 0 && source.hasOneOf(end, "KGSDEH");
    }

    private Optional<Quantity> fraction(Numeral above) {
        int slash = above.end();
        int start = slash + 1;
        if (!source.hasOneOf(slash, "/⁄") || source.digit(start) < 0 || source.at(above.start() - 1) == '/') {
            return Optional.empty();
        }
        int end = source.digitsEnd(start);
        return numerals.at(start)
                .filter(below -> below.end() == end && isFraction(above, below))
                .filter(below -> source.at(end) != '/' && !source.isLetter(end))
                .map(below -> Quantity.ratio(
                        new Span(above.start(), below.end()), FRACTION, above.value(), below.value(), false));
    }

    /** 1/2 and 9/10, but not the date 9/11 or the season 2022/23. */
    private static boolean isFraction(Numeral above, Numeral below) {
        boolean usual = below.isBelow(11) || above.is(1) || below.value().intValue() % 10 == 0;
        return above.value().signum() > 0
                && above.value().compareTo(below.value()) < 0
                && usual
                && below.isBelow(10_000);
    }

    /** The 3 of 3-5万 counts in 万 as well, that of 3-5% in percent. */
    private Quantity asInRange(Numeral digits, Quantity plain) {
        int next = rangeEnd(digits.end());
        if (next < 0 || source.digit(next) < 0) {
            return plain;
        }
        Optional<Numeral> upper = numerals.at(next).filter(n -> n.value().compareTo(digits.value()) > 0);
        if (upper.isEmpty() || !isWhole(upper.get().end())) {
            return plain;
        }
        Numeral scaled = scales.extend(upper.get(), plain.kind() != CARDINAL);
        Quantity other = frames.close(scaled, next);
        BigDecimal factor = scaled.value().divide(upper.get().value(), MathContext.DECIMAL64);
        return new Quantity(
                plain.span(),
                plain.kind() == CARDINAL ? other.kind() : plain.kind(),
                plain.numerator().multiply(factor),
                other.denominator(),
                plain.kind() == CARDINAL ? other.currency() : plain.currency(),
                other.approximate());
    }

    /** After the sign or word of a range, or -1. */
    private int rangeEnd(int at) {
        if (source.hasOneOf(at, "-\u2013\u2014~～至到")) {
            return source.hasOneOf(at + 1, "$€£") ? at + 2 : at + 1;
        }
        return source.has(at, " to ") ? at + 4 : -1;
    }
}
