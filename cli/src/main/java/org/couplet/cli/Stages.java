package org.couplet.cli;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** How many pairs are aligned: first all of them are learnt from, then each is aligned. */
record Stages(Aligners aligners, int threads, Console console) {
    /**
     * Learns and aligns.
     *
     * @param texts of a pair, read where they must be, and not kept; none where a pair cannot be used
     * @param align what is done with each pair when all is learnt, on any thread
     * @param sink takes the results in the order of the pairs
     */
    <T, R> void over(
            Collection<T> pairs,
            InOrder.Work<T, Optional<TextPair>> texts,
            InOrder.Work<T, R> align,
            InOrder.Sink<R> sink)
            throws IOException {
        try (Progress progress = console.progress(new Pace("Learning from", "pair", pairs.size(), false))) {
            InOrder.map(threads, pairs, texts, read -> {
                if (read.isPresent()) {
                    aligners.add(read.get());
                }
            });
            aligners.learn(threads);
            progress.step();
        }
        try (Progress progress = console.progress(new Pace("Aligning", "pair", pairs.size()))) {
            InOrder.map(threads, pairs, align, result -> {
                sink.take(result);
                progress.step();
            });
        }
    }
}
