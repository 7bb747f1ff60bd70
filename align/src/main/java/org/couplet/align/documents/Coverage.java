package org.couplet.align.documents;

import org.couplet.align.lexicon.Links;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;

/**
 * How much of what two texts say in numbers, dates and names the other says too, and how much it does not: a
 * translation keeps nearly all, another article of the same theme a part. It needs no pile around it.
 *
 * @param shared information of the terms found on both sides, nats
 * @param missed information of the terms found on one side alone, nats
 */
record Coverage(double shared, double missed) {
    /** Both are given this much, so that little evidence says little: two rare terms. */
    private static final double LEAST = 20;

    static Coverage of(Candidate candidate, Side sources, Side targets, Prior prior) {
        Reading source = sources.get(candidate.source());
        Reading target = targets.get(candidate.target());
        return one(source, target, sources.vocabulary(), prior.forward())
                .plus(one(target, source, targets.vocabulary(), prior.backward()));
    }

    private static Coverage one(Reading reading, Reading other, Vocabulary vocabulary, Links links) {
        double shared = 0;
        double missed = 0;
        for (int type : reading.bag.types()) {
            Term term = vocabulary.term(type);
            if (term.isNeutral() && term.kind() != Term.Kind.DIGIT) {
                if (holdsOne(other, links.targets()[type])) {
                    shared += Usual.information(term);
                } else {
                    missed += Usual.information(term);
                }
            }
        }
        return new Coverage(shared, missed);
    }

    private static boolean holdsOne(Reading reading, int[] types) {
        for (int type : types) {
            if (reading.bag.count(type) > 0) {
                return true;
            }
        }
        return false;
    }

    private Coverage plus(Coverage other) {
        return new Coverage(shared + other.shared, missed + other.missed);
    }

    /** Above 0 when more is shared than missed. */
    double logRatio() {
        return Math.log((shared + LEAST) / (missed + LEAST));
    }
}
