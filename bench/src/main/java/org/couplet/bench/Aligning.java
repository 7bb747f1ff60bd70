package org.couplet.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.couplet.align.Couplet;
import org.couplet.align.Learner;
import org.couplet.text.Bitext;

/**
 * All that this module knows of how the aligner is called.
 *
 * @param lexicon the words it starts with, as {@link KnownWords#name} has them
 */
record Aligning(Couplet couplet, String lexicon, int threads) {
    static Aligning of(SetLanguages languages, KnownWords words, int threads) {
        Couplet couplet =
                Couplet.between(languages.source(), languages.target()).with(words.options());
        return new Aligning(couplet, words.name(), threads);
    }

    /** In the order of the pairs. */
    List<Bitext> align(List<GoldPair> pairs, Mode mode) {
        return switch (mode) {
            case SINGLE -> alignEach(couplet, pairs);
            case BATCH -> alignEach(taughtBy(pairs), pairs);
        };
    }

    private Couplet taughtBy(List<GoldPair> pairs) {
        Learner learner = couplet.learner();
        pairs.forEach(pair -> learner.add(pair.source(), pair.target()));
        return learner.learn(threads);
    }

    private List<Bitext> alignEach(Couplet aligner, List<GoldPair> pairs) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CompletableFuture<Bitext>> running = pairs.stream()
                    .map(pair -> CompletableFuture.supplyAsync(() -> aligner.align(pair.source(), pair.target()), pool))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
