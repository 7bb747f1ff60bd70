package org.couplet.number;

import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.MONEY;
import static org.couplet.number.Quantity.Kind.PERCENT;

import java.math.BigDecimal;
import org.couplet.text.Span;

/** What stands right around a numeral and makes it a percentage or a sum of money. */
record Frames(Source source, Notation notation) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** @param floor the end of the mention before, which the frame leaves alone */
    Quantity close(Numeral numeral, int floor) {
        int percent = percentEnd(numeral.end());
        if (percent > 0) {
            BigDecimal whole = source.hasOneOf(percent - 1, "‰") ? THOUSAND : HUNDRED;
            Span span = new Span(numeral.start(), percent);
            return Quantity.ratio(span, PERCENT, numeral.value(), whole, numeral.approximate());
        }
        Currency after = Currencies.after(source, numeral.end());
        if (!after.code().isEmpty()) {
            return money(numeral, numeral.start(), after.bound(), after.code());
        }
        Currency before = Currencies.before(source, numeral.start(), floor);
        if (!before.code().isEmpty()) {
            return money(numeral, before.bound(), numeral.end(), before.code());
        }
        return Quantity.of(new Span(numeral.start(), numeral.end()), CARDINAL, numeral.value(), numeral.approximate());
    }

    private static Quantity money(Numeral numeral, int start, int end, String currency) {
        Span span = new Span(start, end);
        return new Quantity(span, MONEY, numeral.value(), BigDecimal.ONE, currency, numeral.approximate());
    }

    /** After the percent sign or word, or -1. */
    private int percentEnd(int at) {
        int next = source.afterSpace(at);
        if (source.hasOneOf(next, "%％‰﹪٪")) {
            return next + 1;
        }
        int word = source.at(at) == '-' ? at + 1 : next;
        return word == at ? -1 : notation.percentEnd(source, word);
    }
}
