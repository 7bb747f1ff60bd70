package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void oneAlignerGivesManyThreadsWhatItGivesOne() throws IOException, ExecutionException, InterruptedException {
        Couplet couplet = Couplet.between("zh", "en");
        List<Callable<Bitext>> jobs = new ArrayList<>();
        for (ArticlePair pair : Testdata.articlePairs()) {
            Document source = read(pair.source());
            Document target = read(pair.target());
            jobs.add(() -> couplet.align(source, target));
            jobs.add(() -> couplet.align(source, target));
        }
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Bitext> together = new ArrayList<>();
            for (Future<Bitext> future : threads.invokeAll(jobs)) {
                together.add(future.get());
            }
            for (int k = 0; k < together.size(); k += 2) {
                Bitext first = together.get(k);
                assertThat(together.get(k + 1)).isEqualTo(first);
                assertThat(Couplet.between("zh", "en").align(first.source(), first.target()))
                        .isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Document read(String name) throws IOException {
        return DocumentReader.read(Testdata.articles().resolve(name), name, ReadOptions.DEFAULT)
                .document();
    }
}
