package org.couplet.cli;

import java.util.List;
import org.couplet.format.Counts;

/**
 * A pair of a run, and what became of its sentences.
 *
 * @param pairedParagraphs two-sided beads of paragraphs
 * @param counts of its TMX
 */
record AlignedPair(NamedPair named, long pairedParagraphs, Counts counts) {
    static Counts sum(List<AlignedPair> pairs) {
        return pairs.stream().map(AlignedPair::counts).reduce(Counts.NONE, Counts::plus);
    }
}
