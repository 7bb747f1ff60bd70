package org.couplet.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.couplet.align.documents.DocumentPair;
import org.couplet.format.Counts;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;

/**
 * A pair of a run, and what became of its sentences.
 *
 * @param pairedParagraphs two-sided beads of paragraphs
 * @param meanConfidence of its sentences
 * @param tenths how many of its two-sided beads have a confidence from 0 to .1, from .1 to .2, and so on
 * @param moved beads that stand in another order in the target
 * @param counts of its TMX
 */
record AlignedPair(
        NamedPair named,
        Size source,
        Size target,
        long pairedParagraphs,
        double meanConfidence,
        List<Long> tenths,
        long moved,
        Counts counts) {
    static final int TENTHS = 10;

    AlignedPair {
        tenths = List.copyOf(tenths);
    }

    /**
     * @param inner what was aligned
     * @param whole the same with what was left aside
     */
    static AlignedPair of(NamedPair named, Bitext inner, Bitext whole, Counts counts) {
        return new AlignedPair(
                named,
                Size.of(whole.source()),
                Size.of(whole.target()),
                whole.paragraphs().twoSided(),
                inner.sentences().meanConfidence(),
                tenths(inner.sentences().beads()),
                whole.sentences().moved(),
                counts);
    }

    /** In which tenth a confidence lies, from 0. */
    static int tenth(double confidence) {
        return Math.min(TENTHS - 1, (int) (TENTHS * confidence));
    }

    private static List<Long> tenths(List<Bead> beads) {
        long[] tenths = new long[TENTHS];
        beads.stream().filter(Bead::isTwoSided).forEach(bead -> tenths[tenth(bead.confidence())]++);
        return Arrays.stream(tenths).boxed().toList();
    }

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
