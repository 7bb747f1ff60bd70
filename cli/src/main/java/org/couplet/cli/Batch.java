package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Format;
import org.couplet.format.TmxOptions;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.InputException;

/** How known pairs are aligned and written. */
record Batch(Aligners aligners, Format format, TmxOptions tmx) {
    /** Two documents in two languages. */
    private record Read(Document source, Document target) {}

    /**
     * What became of some pairs.
     *
     * @param counts of all beads of those that were aligned
     * @param skipped those with a file that cannot be used
     */
    record Outcome(int aligned, Counts counts, List<LeftOut> skipped) {
        Outcome {
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * Aligns one pair and writes the result whole.
     *
     * @throws InputException if a file cannot be used
     */
    Outcome one(KnownPair pair, Path file) throws IOException {
        return write(read(pair), file);
    }

    /** The same for many, each in a file of its own. A pair that cannot be used costs itself only. */
    Outcome all(List<KnownPair> pairs, Path folder, int threads, Console console) throws IOException {
        Tally tally = new Tally();
        try (Progress progress = console.progress("Aligning", pairs.size())) {
            InOrder.map(threads, pairs, pair -> attempt(pair, folder), outcome -> {
                outcome.skipped().forEach(skipped -> console.warn("skipped " + skipped.reason()));
                tally.add(outcome);
                progress.step();
            });
        }
        return tally.sum();
    }

    private Outcome attempt(KnownPair pair, Path folder) throws IOException {
        Read read;
        try {
            read = read(pair);
        } catch (IOException unusable) {
            return new Outcome(0, Counts.NONE, List.of(new LeftOut(pair.name(), Complaints.of(unusable))));
        }
        return write(read, folder.resolve(pair.name() + "." + format.ending()));
    }

    private Read read(KnownPair pair) throws IOException {
        Document from = pair.source().read().document();
        Document to = pair.target().read().document();
        Aligners.requireTwoLanguages(from, to);
        return new Read(from, to);
    }

    private Outcome write(Read read, Path file) throws IOException {
        Bitext bitext = aligners.align(read.source(), read.target());
        try (BitextWriter writer = format.writer(file, tmx)) {
            Counts counts = writer.write(bitext);
            writer.commit();
            return new Outcome(1, counts, List.of());
        }
    }
}
