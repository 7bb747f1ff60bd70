package org.couplet.align.model;

import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.Vocabulary;

/**
 * Two texts to align.
 *
 * @param id tells this pair from every other: made of its text, so that it is the same wherever the pair comes from
 * @param sourceTerms numbers the terms of the source's bags
 * @param targetTerms numbers the terms of the target's bags
 * @param prior which of these terms translate each other, as far as it is known
 */
public record Pair(long id, Side source, Side target, Vocabulary sourceTerms, Vocabulary targetTerms, Prior prior) {
    /** Whether there is anything to align. */
    boolean isTwoSided() {
        return source.size() > 0 && target.size() > 0;
    }

    /** The source sentences {@code [from, to)} and the target sentences {@code [targetFrom, targetTo)}. */
    Pair part(int from, int to, int targetFrom, int targetTo) {
        return new Pair(
                31 * id + from + 1,
                source.part(from, to),
                target.part(targetFrom, targetTo),
                sourceTerms,
                targetTerms,
                prior);
    }
}
