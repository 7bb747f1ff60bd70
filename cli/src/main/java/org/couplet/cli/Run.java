package org.couplet.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.align.documents.Boilerplate;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentPile;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Review;
import org.couplet.format.Tmx;
import org.couplet.format.TmxOptions;
import org.couplet.format.Tsv;
import org.couplet.text.Bitext;

/**
 * Learns from the pairs of a pile, aligns them and writes each to its own files and to {@code all.tmx}.
 *
 * @param review whether all pairs also go onto a page to check
 */
record Run(OutputFolder folder, DocumentPile texts, Aligners aligners, TmxOptions options, boolean review) {
    private record Done(AlignedPair pair, Bitext bitext) {}

    /** The order of the pairs is the order in {@code all.tmx}. */
    List<AlignedPair> align(List<DocumentPair> pairs, int threads, Console console) throws IOException {
        List<AlignedPair> aligned = new ArrayList<>();
        try (BitextWriter all = Tmx.writer(folder.file(RunCommand.ALL), options);
                BitextWriter page = review ? Review.writer(folder.file(RunCommand.REVIEW), options) : null) {
            new Stages(aligners, threads, console)
                    .over(named(pairs), named -> Optional.of(articles(named)), this::one, done -> {
                        all.write(done.bitext());
                        if (page != null) {
                            page.write(done.bitext());
                        }
                        aligned.add(done.pair());
                    });
            all.commit();
            if (page != null) {
                page.commit();
            }
        }
        return aligned;
    }

    private static List<NamedPair> named(List<DocumentPair> pairs) {
        PairNames names = new PairNames();
        return pairs.stream()
                .map(pair ->
                        new NamedPair(names.of(pair.source().id(), pair.target().id()), pair))
                .toList();
    }

    /** Without what recurs in the pile. */
    private TextPair articles(NamedPair named) throws IOException {
        TextPair whole = named.texts(texts);
        Boilerplate boilerplate = texts.boilerplate();
        return new TextPair(boilerplate.without(whole.source()), boilerplate.without(whole.target()));
    }

    private Done one(NamedPair named) throws IOException {
        Bitext inner = aligners.align(articles(named));
        TextPair whole = named.texts(texts);
        Bitext bitext = texts.boilerplate().restored(inner, whole.source(), whole.target());
        Tsv.write(bitext, folder.file(named.tsv()));
        Counts counts = Tmx.write(bitext, folder.file(named.tmx()), options);
        AlignedPair pair = new AlignedPair(
                named,
                Size.of(bitext.source()),
                Size.of(bitext.target()),
                bitext.paragraphs().twoSided(),
                inner.sentences().meanConfidence(),
                bitext.sentences().moved(),
                counts);
        return new Done(pair, bitext);
    }
}
