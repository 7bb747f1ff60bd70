package org.couplet.align.documents;

import org.couplet.align.terms.Term;

/**
 * How often a term of its kind stands in text of any sort, where the pile is too small to tell. Orders of magnitude,
 * set by judgement, not counted: a person's name is rarer than a date, a date than a small digit.
 */
final class Usual {
    private Usual() {}

    /** Probability that a term of a text is this one. */
    static double frequency(Term term) {
        return switch (term.kind()) {
            case DIGIT -> 5e-3;
            case NUMBER -> number(term.key());
            case DATE -> 3e-4;
            case PLACE -> 5e-4;
            case NAME -> 5e-5;
            case STRING -> 2e-5;
            case WORD, MARK -> 1e-4;
        };
    }

    /** What the term's presence tells, in nats: a lone 20 little, 37,412 or a person's name much. */
    static double information(Term term) {
        return -Math.log(frequency(term));
    }

    /** A number is the rarer the more digits it has before its closing zeros: 1e-3 for one, 1e-5 for five and more. */
    private static double number(String key) {
        String digits = key.replaceAll("\\D", "").replaceAll("0+$|^0+", "");
        int n = Math.min(5, Math.max(1, digits.length()));
        return Math.pow(10, -2.5 - .5 * n);
    }
}
