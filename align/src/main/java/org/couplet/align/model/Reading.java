package org.couplet.align.model;

import org.couplet.align.lexicon.Prior;

/**
 * A pair with what is known of its terms.
 *
 * @param forward how the source's terms translate
 * @param backward how the target's do
 */
record Reading(Tokens source, Tokens target, Table forward, Table backward) {
    static Reading of(NumberedPair numbered, Counts forward, Counts backward) {
        Prior prior = numbered.pair().prior();
        Numbered source = numbered.source();
        Numbered target = numbered.target();
        return new Reading(
                source.tokens(),
                target.tokens(),
                Table.of(prior.forward(), forward, source, target),
                Table.of(prior.backward(), backward, target, source));
    }
}
