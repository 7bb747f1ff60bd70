package org.couplet.align.model;

/**
 * A pair with what is known of its terms.
 *
 * @param forward how the source's terms translate
 * @param backward how the target's do
 */
record Reading(Tokens source, Tokens target, Table forward, Table backward) {
    static Reading of(Pair pair, Frequencies sources, Frequencies targets, Counts forward, Counts backward) {
        Tokens source = new Tokens(pair.source());
        Tokens target = new Tokens(pair.target());
        int[] sourceNumbers = sources.numbers(pair.sourceTerms(), source);
        int[] targetNumbers = targets.numbers(pair.targetTerms(), target);
        double[] sourceFrequencies = sources.in(source, sourceNumbers);
        double[] targetFrequencies = targets.in(target, targetNumbers);
        return new Reading(
                source,
                target,
                Table.of(
                        pair.prior().forward(),
                        forward,
                        source,
                        target,
                        sourceNumbers,
                        targetNumbers,
                        targetFrequencies),
                Table.of(
                        pair.prior().backward(),
                        backward,
                        target,
                        source,
                        targetNumbers,
                        sourceNumbers,
                        sourceFrequencies));
    }
}
