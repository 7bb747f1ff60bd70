package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.couplet.align.Couplet;
import org.couplet.align.Options;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.text.Bitext;

/**
 * All that this module knows of how the aligner is called.
 *
 * @param lexicon the words it starts with, for tables: {@code none}, {@code starter}, {@code cedict_ts.u8.gz}
 */
record Aligning(Couplet couplet, String lexicon, int threads) {
    /** None is shipped yet. */
    private static final boolean HAS_STARTER = false;

    /**
     * @param files dictionaries, as {@link Dictionary#read} takes them
     * @param starter whether the starter lexicon may be used
     */
    static Aligning of(SetLanguages languages, List<Path> files, boolean starter, int threads) throws IOException {
        List<Dictionary> dictionaries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (HAS_STARTER && starter) {
            names.add("starter");
        }
        for (Path file : files) {
            dictionaries.add(Dictionary.read(file, languages.source(), languages.target()));
            names.add(file.getFileName().toString());
        }
        Couplet couplet = Couplet.between(languages.source(), languages.target())
                .with(Options.DEFAULT.withDictionaries(dictionaries));
        return new Aligning(couplet, names.isEmpty() ? "none" : String.join("+", names), threads);
    }

    /** In the order of the pairs. */
    List<Bitext> align(List<GoldPair> pairs, Mode mode) {
        return switch (mode) {
            case SINGLE -> alignEach(couplet, pairs);
            case BATCH -> alignEach(couplet, pairs); // nothing is learnt from a batch yet
        };
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
