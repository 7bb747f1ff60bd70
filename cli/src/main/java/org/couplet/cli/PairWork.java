package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.align.documents.Boilerplate;
import org.couplet.align.documents.DocumentPile;
import org.couplet.format.Counts;
import org.couplet.format.Tmx;
import org.couplet.format.TmxOptions;
import org.couplet.format.Tsv;
import org.couplet.text.Bitext;

/**
 * What a run does with each pair: aligns it and writes its files, or finds them done. Any number of threads may ask.
 *
 * @param files of the documents, by id
 * @param limit of the aligning
 * @param options of the TMX, whose date is that of the younger of the pair's files
 * @param made as {@link #made} says
 */
record PairWork(
        OutputFolder folder,
        DonePairs done,
        DocumentPile texts,
        Map<String, Path> files,
        Aligners aligners,
        TimeLimit limit,
        TmxOptions options,
        String made) {
    /**
     * A name for what shapes the files of every pair.
     *
     * @param words that are known, as {@link Aligners#words} names them
     */
    static String made(String words, TmxOptions options) throws IOException {
        return new Digest()
                .add(CoupletCommand.build())
                .add(words)
                .add(new TreeMap<>(options.tags()).toString())
                .add(Double.toString(options.minConfidence()))
                .add(Boolean.toString(options.neighbours()))
                .name();
    }

    /** Without what recurs in the pile. */
    TextPair articles(NamedPair named) throws IOException {
        TextPair whole = named.texts(texts);
        Boilerplate boilerplate = texts.boilerplate();
        return new TextPair(boilerplate.without(whole.source()), boilerplate.without(whole.target()));
    }

    /** When all is learnt. */
    AlignedPair of(NamedPair named) throws IOException {
        TextPair whole = named.texts(texts);
        TextPair articles = articles(named);
        Instant created =
                Creation.date(Stream.of(named.pair().source(), named.pair().target())
                        .map(document -> files.get(document.id()))
                        .toList());
        String key = key(whole, articles, created);
        Optional<AlignedPair> before = done.find(named, key);
        if (before.isPresent()) {
            return before.get();
        }
        Bitext inner = limit.within(() -> aligners.align(articles));
        Bitext bitext = texts.boilerplate().restored(inner, whole.source(), whole.target());
        Tsv.write(bitext, folder.file(named.tsv()));
        Counts counts = Tmx.write(bitext, folder.file(named.tmx()), options.withCreated(created));
        AlignedPair pair = AlignedPair.of(named, inner, bitext, counts);
        done.add(key, pair);
        return pair;
    }

    /** Of everything that shapes the pair's files. */
    private String key(TextPair whole, TextPair articles, Instant created) {
        return new Digest()
                .add(made)
                .add(aligners.learntFrom(
                        whole.source().language(), whole.target().language()))
                .add(created.toString())
                .add(whole.source())
                .add(whole.target())
                .add(articles.source())
                .add(articles.target())
                .name();
    }
}
