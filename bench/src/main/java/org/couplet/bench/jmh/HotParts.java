package org.couplet.bench.jmh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.couplet.align.Couplet;
import org.couplet.align.terms.Occurrence;
import org.couplet.align.terms.TermReader;
import org.couplet.normal.Normal;
import org.couplet.normal.View;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.tokens.Token;
import org.couplet.tokens.Tokenizer;
import org.couplet.tokens.Tokenizers;
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

/** Milliseconds for all sentences of the nine pairs of articles on one side, or for one pair as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class HotParts {
    private final Couplet couplet = Couplet.between(Language.CHINESE, Language.ENGLISH);
    private final TermReader chineseReader = TermReader.of(Language.CHINESE, Language.ENGLISH, Set.of());
    private final TermReader englishReader = TermReader.of(Language.ENGLISH, Language.CHINESE, Set.of());
    private final Tokenizer tokenizer = Tokenizers.of(Language.CHINESE);

    private final List<Document> sources = new ArrayList<>();
    private final List<Document> targets = new ArrayList<>();
    private List<String> chinese;
    private List<String> english;
    private List<String> normalChinese;

    @Setup
    public void read() throws IOException {
        for (ArticlePair pair : Testdata.articlePairs()) {
            sources.add(read(pair.source()));
            targets.add(read(pair.target()));
        }
        chinese = sentences(sources);
        english = sentences(targets);
        normalChinese = chinese.stream().map(Normal::of).map(View::text).toList();
    }

    private static Document read(String name) throws IOException {
        Path file = Testdata.articles().resolve(name);
        return DocumentReader.read(file, name, ReadOptions.DEFAULT).document();
    }

    private static List<String> sentences(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.sentences().stream())
                .map(Sentence::text)
                .toList();
    }

    @Benchmark
    public Bitext alignOnePair() {
        return couplet.align(sources.get(0), targets.get(0));
    }

    @Benchmark
    public List<List<Occurrence>> chineseTerms() {
        return chinese.stream().map(chineseReader::terms).toList();
    }

    @Benchmark
    public List<List<Occurrence>> englishTerms() {
        return english.stream().map(englishReader::terms).toList();
    }

    @Benchmark
    public List<View> chineseNormalised() {
        return chinese.stream().map(Normal::of).toList();
    }

    @Benchmark
    public List<View> englishNormalised() {
        return english.stream().map(Normal::of).toList();
    }

    @Benchmark
    public List<List<Token>> chineseTokens() {
        return normalChinese.stream().map(tokenizer::tokens).toList();
    }
}
