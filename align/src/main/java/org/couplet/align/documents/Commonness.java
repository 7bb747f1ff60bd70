package org.couplet.align.documents;

import java.util.Arrays;
import org.couplet.align.terms.Vocabulary;

/**
 * How often a term stands in texts of one side: p(t), from the pile's documents, smoothed towards what is
 * {@link Usual}. A pile of two or three documents rests on the usual values, one of hundreds on its own counts.
 */
final class Commonness {
    /** Terms of usual text that are added to the pile's own: about three short articles, as in sentence alignment. */
    private static final double USUAL = 1000;

    /**
     * The share of a document's own count that stays when the document is compared: with 1 a term that no other
     * document has would look common in a small pile (1 in 600), with 0 every accident of a large pile would look like
     * proof.
     */
    private static final double OWN = 0.3;

    private final double[] counts; // [type]: damped counts in the pile, with the usual ones
    private final double total;

    /** @param pile what was counted in it */
    Commonness(Tally pile, Vocabulary vocabulary) {
        counts = Arrays.copyOf(pile.counts, vocabulary.size());
        for (int type = 0; type < counts.length; type++) {
            counts[type] += USUAL * Usual.frequency(vocabulary.term(type));
        }
        total = USUAL + pile.total;
    }

    /** Counts the terms of a pile, reading by reading. */
    static final class Tally {
        private double[] counts = new double[1024]; // [type]: damped counts
        private double total;

        void add(Reading reading) {
            int[] types = reading.bag.types();
            if (types.length > 0 && types[types.length - 1] >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(2 * counts.length, types[types.length - 1] + 1));
            }
            for (int i = 0; i < types.length; i++) {
                counts[types[i]] += reading.weights[i];
            }
            total += reading.mass;
        }
    }

    /** p(t) for the {@code i}-th type of a document of the pile, as its other documents have it. */
    double besides(Reading reading, int i) {
        return (counts[reading.bag.types()[i]] - (1 - OWN) * reading.weights[i]) / (total - (1 - OWN) * reading.mass);
    }

    /** p(t) over the whole pile. */
    double of(int type) {
        return counts[type] / total;
    }
}
