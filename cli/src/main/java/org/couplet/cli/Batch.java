package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Format;
import org.couplet.format.TmxOptions;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.InputException;

/**
 * How known pairs are aligned and written.
 *
 * @param limit of the aligning of each, where they are many
 */
record Batch(Aligners aligners, TimeLimit limit, Format format, TmxOptions tmx) {
    /**
     * What became of some pairs.
     *
     * @param counts of all beads of those that were aligned
     * @param doubtful those of them that may be no translations
     * @param skipped those with a file that cannot be used, and those that failed
     */
    record Outcome(int aligned, Counts counts, List<Doubtful> doubtful, List<LeftOut> skipped) {
        Outcome {
            doubtful = List.copyOf(doubtful);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Aligns one pair, which teaches itself, and writes the result whole.
     *
     * @throws InputException if a file cannot be used
     */
    Outcome one(KnownPair pair, Path file) throws IOException {
        TextPair texts = read(pair);
        aligners.add(texts);
        return write(texts, aligners.align(texts), file);
    }

    /**
     * Learns from many and aligns each into a file of its own. A pair that cannot be used, or fails, costs itself only. Each
     * is read twice, so that a few at a time are in memory.
     */
    Outcome all(List<KnownPair> pairs, Path folder, int threads, Console console) throws IOException {
        Tally tally = new Tally();
        Guarded guarded = new Guarded();
        new Stages(aligners, threads, console)
                .over(pairs, Batch::texts, pair -> attempt(pair, folder, guarded), outcome -> {
                    outcome.skipped().forEach(skipped -> console.warn("skipped " + skipped.reason()));
                    tally.add(outcome);
                });
        return tally.sum();
    }

    /** None of a pair that cannot be used; aligning will say why. */
    private static Optional<TextPair> texts(KnownPair pair) {
        try {
            return Optional.of(read(pair));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    private Outcome attempt(KnownPair pair, Path folder, Guarded guarded) throws IOException {
        TextPair read;
        try {
            read = read(pair);
        } catch (IOException unusable) {
            return skipped(pair, Complaints.of(unusable));
        }
        Path file = folder.resolve(pair.name() + "." + format.ending());
        Guarded.Attempt<Outcome> written =
                guarded.attempt(() -> write(read, limit.within(() -> aligners.align(read)), file));
        return written.result().orElseGet(() -> skipped(pair, pair.name() + ": " + written.failure()));
    }

    private static Outcome skipped(KnownPair pair, String reason) {
        return new Outcome(0, Counts.NONE, List.of(), List.of(new LeftOut(pair.name(), reason)));
    }

    private static TextPair read(KnownPair pair) throws IOException {
        Document from = pair.source().read().document();
        Document to = pair.target().read().document();
        Aligners.requireTwoLanguages(from, to);
        return new TextPair(from, to);
    }

    private Outcome write(TextPair texts, Bitext bitext, Path file) throws IOException {
        try (BitextWriter writer = format.writer(file, tmx)) {
            Counts counts = writer.write(bitext);
            writer.commit();
            return new Outcome(1, counts, doubtful(texts, bitext.sentences().meanConfidence(), file), List.of());
        }
    }

    private static List<Doubtful> doubtful(TextPair texts, double meanConfidence, Path file) {
        return Doubtful.at(meanConfidence)
                ? List.of(new Doubtful(texts.source().id(), texts.target().id(), meanConfidence, file))
                : List.of();
    }
}
