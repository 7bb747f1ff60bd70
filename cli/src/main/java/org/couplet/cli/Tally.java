package org.couplet.cli;

import java.util.ArrayList;
import java.util.List;
import org.couplet.format.Counts;

/** Adds up outcomes as they come. */
final class Tally {
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final List<LeftOut> skipped = new ArrayList<>();
    private int aligned;
    private Counts counts = Counts.NONE;

    void add(Batch.Outcome outcome) {
        aligned += outcome.aligned();
        counts = counts.plus(outcome.counts());
        doubtful.addAll(outcome.doubtful());
        skipped.addAll(outcome.skipped());
    }

    Batch.Outcome sum() {
        return new Batch.Outcome(aligned, counts, doubtful, skipped);
    }
}
