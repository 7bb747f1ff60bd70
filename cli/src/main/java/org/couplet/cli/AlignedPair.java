package org.couplet.cli;

import java.nio.file.Path;
import java.util.List;
import org.couplet.align.documents.DocumentPair;
import org.couplet.format.Counts;

/**
 * A pair of a run, and what became of its sentences.
 *
 * @param pairedParagraphs two-sided beads of paragraphs
 * @param meanConfidence of its sentences
 * @param moved beads that stand in another order in the target
 * @param counts of its TMX
 */
record AlignedPair(
        NamedPair named,
        Size source,
        Size target,
        long pairedParagraphs,
        double meanConfidence,
        long moved,
        Counts counts) {
    static List<AlignedPair> doubtful(List<AlignedPair> pairs) {
        return pairs.stream().filter(pair -> Doubtful.at(pair.meanConfidence)).toList();
    }

    /** Said of a doubtful pair. */
    Doubtful doubtful(Path folder) {
        DocumentPair pair = named.pair();
        return new Doubtful(pair.source().id(), pair.target().id(), meanConfidence, folder.resolve(named.tsv()));
    }

    /** Said of a pair in which blocks were moved. */
    String movedLine(Path folder) {
        DocumentPair pair = named.pair();
        return "Moved: in %s = %s %s in another order. Look at %s."
                .formatted(
                        pair.source().id(),
                        pair.target().id(),
                        moved == 1 ? "1 bead stands" : moved + " beads stand",
                        folder.resolve(named.tsv()));
    }

    static Counts sum(List<AlignedPair> pairs) {
        return pairs.stream().map(AlignedPair::counts).reduce(Counts.NONE, Counts::plus);
    }
}
