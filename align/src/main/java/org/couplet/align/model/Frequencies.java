package org.couplet.align.model;

import java.util.Arrays;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;

/** How often each term occurs in one language, over all texts learnt from. Immutable. */
final class Frequencies {
    /** A text's own counts weigh against those of all texts as if the latter were so many terms of it. Flat from 300 to 2000. */
    private static final double OTHERS = 1000;

    /** Added to every count, also of terms never seen. */
    private static final double UNSEEN = 0.5;

    private final Vocabulary terms;
    private final double[] counts; // [number in terms]
    private final double all;

    private Frequencies(Vocabulary terms, double[] counts) {
        this.terms = terms;
        this.counts = counts;
        all = Arrays.stream(counts).sum() + UNSEEN * counts.length;
    }

    /** Adds up texts in the order in which they are given. */
    static final class Sum {
        private final Vocabulary terms = new Vocabulary();
        private double[] counts = new double[1024];

        void add(Vocabulary own, Tokens text) {
            double[] totals = text.totals();
            for (int type = 0; type < totals.length; type++) {
                if (totals[type] > 0) {
                    int number = terms.id(own.term(type));
                    if (number >= counts.length) {
                        counts = Arrays.copyOf(counts, 2 * number);
                    }
                    counts[number] += totals[type];
                }
            }
        }

        Frequencies frequencies() {
            return new Frequencies(terms, Arrays.copyOf(counts, terms.size()));
        }
    }

    Term term(int number) {
        return terms.term(number);
    }

    /** Number of terms. */
    int size() {
        return counts.length;
    }

    /** A text under the numbers of all texts' terms, {@link Vocabulary#ABSENT} where they do not hold one. */
    Numbered numbered(Vocabulary own, Tokens text) {
        double[] totals = text.totals();
        int[] numbers = new int[totals.length];
        Arrays.setAll(numbers, type -> totals[type] > 0 ? terms.find(own.term(type)) : Vocabulary.ABSENT);
        return new Numbered(text, numbers, in(text, numbers));
    }

    /** The text's own share, held to that of all texts while it is short. */
    private double[] in(Tokens text, int[] numbers) {
        double[] totals = text.totals();
        double own = 0;
        for (double total : totals) {
            own += total;
        }
        double[] frequencies = new double[totals.length];
        for (int type = 0; type < totals.length; type++) {
            double others = ((numbers[type] < 0 ? 0 : counts[numbers[type]]) + UNSEEN) / all;
            frequencies[type] = (totals[type] + OTHERS * others) / (own + OTHERS);
        }
        return frequencies;
    }
}
