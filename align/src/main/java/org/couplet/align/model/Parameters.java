package org.couplet.align.model;

import java.util.Arrays;
import org.couplet.align.search.Gaps;

/**
 * The few numbers of the model that are learnt from the texts, besides the lexicon. Immutable; the arrays are not to be
 * changed.
 *
 * @param shapes [index in Shapes.ALL]: probability
 * @param open probability that a gap begins
 * @param extend probability that it goes on
 * @param sourceShare share of the sentences left alone that are of the source
 * @param lengths how lengths fit
 * @param boundaries how edges of sentences fit
 */
@SuppressWarnings("ArrayRecordComponent") // read in the inner loop; nobody changes it
record Parameters(
        double[] shapes, double open, double extend, double sourceShare, LengthFit lengths, Boundaries boundaries) {
    /** Between novels, which leave out almost nothing, and crawled news, which leave out a tenth. */
    static final double USUAL_OPEN = 0.07;

    private static final double USUAL_EXTEND = 0.3;

    /**
     * The price of leaving a sentence alone grows with its length, in proportion to the price of opening a gap: where little
     * is left out, a long sentence is never; in crawled news, where a tenth is, it may be. In nats of that price for a term.
     * Flat from .014 to .025; a price that does not learn serves either novels (.08 a term) or news (.04).
     */
    private static final double PER_TERM = 0.02;

    static Parameters usual(LengthFit lengths) {
        return new Parameters(Shapes.usual(), USUAL_OPEN, USUAL_EXTEND, 0.5, lengths, Boundaries.NONE);
    }

    /** The gaps of two texts. */
    Gaps gaps(Tokens source, Tokens target) {
        return new Gaps(open, extend, alone(source, sourceShare), alone(target, 1 - sourceShare));
    }

    private double[] alone(Tokens side, double share) {
        double perTerm = PER_TERM * Math.log(open);
        return Arrays.stream(side.lengths)
                .map(terms -> Math.log(share) + perTerm * terms)
                .toArray();
    }
}
