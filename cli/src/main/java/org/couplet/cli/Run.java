package org.couplet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.align.documents.DocumentPair;
import org.couplet.format.BitextWriter;
import org.couplet.format.Review;
import org.couplet.format.Tmx;
import org.couplet.format.TmxOptions;
import org.couplet.format.Tsv;
import org.couplet.format.UnitWriter;

/**
 * Learns from the pairs of a pile, aligns them and writes each to its own files, and what these hold to {@code all.tmx}. A
 * pair that fails costs itself only.
 *
 * @param review whether all pairs also go onto a page to check
 */
record Run(OutputFolder folder, PairWork work, Stages stages, TmxOptions options, boolean review) {
    /** The order of the pairs is the order in {@code all.tmx}. */
    Aligned align(List<DocumentPair> pairs, Console console) throws IOException {
        List<AlignedPair> aligned = new ArrayList<>();
        List<FailedPair> failed = new ArrayList<>();
        Guarded guarded = new Guarded();
        try (UnitWriter all = Tmx.unitWriter(folder.file(RunCommand.ALL), options);
                BitextWriter page = review ? Review.writer(folder.file(RunCommand.REVIEW), options) : null) {
            stages.over(
                    named(pairs),
                    named -> Optional.of(work.articles(named)),
                    named -> new Outcome(named, guarded.attempt(() -> work.of(named))),
                    outcome -> {
                        if (outcome.attempt.result().isPresent()) {
                            AlignedPair pair = outcome.attempt.result().get();
                            aligned.add(pair);
                            append(pair.named(), all, page);
                        } else {
                            FailedPair pair = new FailedPair(outcome.named.pair(), outcome.attempt.failure());
                            failed.add(pair);
                            console.warn(pair.line());
                        }
                    });
            all.commit();
            if (page != null) {
                page.commit();
            }
        }
        return new Aligned(aligned, failed);
    }

    private record Outcome(NamedPair named, Guarded.Attempt<AlignedPair> attempt) {}

    /** From the pair's own files, whichever run wrote them. */
    private void append(NamedPair named, UnitWriter all, BitextWriter page) throws IOException {
        Tmx.read(folder.file(named.tmx()), all::write);
        if (page != null) {
            TextPair whole = named.texts(work.texts());
            Tsv.read(folder.file(named.tsv()), row -> page.write(row, whole.source(), whole.target()));
        }
    }

    private static List<NamedPair> named(List<DocumentPair> pairs) {
        PairNames names = new PairNames();
        return pairs.stream()
                .map(pair ->
                        new NamedPair(names.of(pair.source().id(), pair.target().id()), pair))
                .toList();
    }
}
