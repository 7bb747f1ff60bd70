package org.couplet.align.terms;

import java.math.BigDecimal;
import java.util.List;
import org.couplet.number.Mention;
import org.couplet.number.Quantity;
import org.couplet.text.Span;

/** The terms of a number, a date or a time. */
final class NumberTerms {
    private NumberTerms() {}

    /**
     * A date with its year gives two terms: the day or month, and the year.
     *
     * @return whether the mention's characters belong to a term now; a small number in words stays words
     */
    static boolean add(Mention mention, TermDraft draft) {
        if (mention instanceof Quantity quantity) {
            return add(quantity.key(), isSmall(quantity), draft, quantity.span());
        }
        List<String> keys = mention.keys();
        for (String key : keys.size() > 1 ? keys.subList(1, keys.size()) : keys) {
            if (isDigits(key)) {
                add(key, key.length() == 1 || key.equals("10"), draft, mention.span());
            } else {
                draft.add(Term.Kind.DATE, key, mention.span());
            }
        }
        return true;
    }

    /** Small numbers are too common to tie two texts: a term of their own kind in digits, words in words. */
    private static boolean add(String key, boolean small, TermDraft draft, Span span) {
        boolean digits = span.of(draft.sentence()).chars().anyMatch(Character::isDigit);
        if (!small) {
            draft.add(Term.Kind.NUMBER, key, span);
        } else if (digits) {
            draft.add(Term.Kind.DIGIT, key, span);
        }
        return !small || digits;
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
