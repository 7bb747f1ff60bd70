package org.couplet.align.terms;

import java.math.BigDecimal;
import java.util.List;
import org.couplet.number.Mention;
import org.couplet.number.Quantity;
import org.couplet.text.Span;

/** The terms of a number, a date or a time. */
final class NumberTerms {
    private NumberTerms() {}

    /** A date with its year gives two terms: the day or month, and the year. */
    static void add(Mention mention, TermDraft draft) {
        if (mention instanceof Quantity quantity) {
            add(quantity.key(), isSmall(quantity), draft, quantity.span());
            return;
        }
        List<String> keys = mention.keys();
        for (String key : keys.size() > 1 ? keys.subList(1, keys.size()) : keys) {
            if (isDigits(key)) {
                add(key, key.length() == 1 || key.equals("10"), draft, mention.span());
            } else {
                draft.add(Term.Kind.DATE, key, mention.span());
            }
        }
    }

    /** Small numbers are too common to tie two texts: a term of their own kind in digits, none in words. */
    private static void add(String key, boolean small, TermDraft draft, Span span) {
        if (!small) {
            draft.add(Term.Kind.NUMBER, key, span);
        } else if (span.of(draft.sentence()).chars().anyMatch(Character::isDigit)) {
            draft.add(Term.Kind.DIGIT, key, span);
        }
    }

    private static boolean isSmall(Quantity quantity) {
        BigDecimal value = quantity.value();
        return quantity.kind() != Quantity.Kind.PERCENT
                && value.signum() >= 0
                && value.compareTo(BigDecimal.TEN) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isDigits(String key) {
        return key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
