package org.couplet.align.lexicon;

import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;
import org.couplet.align.terms.Writing;

/** Links every term to itself in the other vocabulary: equal numbers, names, marks, Latin words. */
final class Identity {
    /** Of a single letter and of a digit: they meet by chance. */
    private static final double WEAK = 0.3;

    private static final double MARK = 0.5;

    private Identity() {}

    static void link(Vocabulary source, Vocabulary target, LinkTable into) {
        for (int s = 0; s < source.size(); s++) {
            Term term = source.term(s);
            int t = target.find(term);
            if (t != Vocabulary.ABSENT) {
                into.add(s, t, weight(term));
            }
        }
    }

    private static double weight(Term term) {
        return switch (term.kind()) {
            case MARK -> MARK;
            case DIGIT -> WEAK;
            case WORD -> isLetter(term.key()) ? WEAK : 1;
            default -> 1;
        };
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Writing.of(word) != Writing.HAN;
    }
}
