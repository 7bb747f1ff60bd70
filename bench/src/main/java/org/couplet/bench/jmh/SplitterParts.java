package org.couplet.bench.jmh;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.couplet.segment.Splitter;
import org.couplet.segment.Splitters;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times a second that 100,000 characters of the nine pairs of articles are cut into sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class SplitterParts {
    private static final int CHARACTERS = 100_000;

    private final Splitter chineseSplitter = Splitters.of(Language.CHINESE);
    private final Splitter englishSplitter = Splitters.of(Language.ENGLISH);
    private List<String> chinese;
    private List<String> english;

    @Setup
    public void read() throws IOException {
        List<String> sources = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (ArticlePair pair : Testdata.articlePairs()) {
            sources.addAll(Files.readAllLines(Testdata.articles().resolve(pair.source())));
            targets.addAll(Files.readAllLines(Testdata.articles().resolve(pair.target())));
        }
        chinese = repeated(sources);
        english = repeated(targets);
    }

    /** The lines from the first on, and again, up to the number of characters. */
    private static List<String> repeated(List<String> lines) {
        List<String> taken = new ArrayList<>();
        int characters = 0;
        for (int i = 0; characters < CHARACTERS; i++) {
            String line = lines.get(i % lines.size());
            taken.add(line.substring(0, Math.min(line.length(), CHARACTERS - characters)));
            characters += line.length();
        }
        return taken;
    }

    @Benchmark
    public List<List<Span>> chineseSentences() {
        return chinese.stream().map(chineseSplitter::sentences).toList();
    }

    @Benchmark
    public List<List<Span>> englishSentences() {
        return english.stream().map(englishSplitter::sentences).toList();
    }
}
