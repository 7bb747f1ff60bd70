package org.couplet.bench.piles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.couplet.text.Language;

/**
 * A pile of made-up Chinese and English articles: pieces of our own that tell of other numbers, dates, names and things. Seven
 * in ten of either side have a partner, with noise; of the others half are made of the pieces of a pair, with half of its words
 * and facts of their own. One text in a hundred stands there a second time, and in {@code odd/} are files that are no texts.
 *
 * @param size documents a side, without copies
 */
public record ArticlePile(int size, long seed) {
    private static final double PAIRED = 0.7;
    private static final int COPIED = 100;

    /** Share of a look-alike's words that are also its model's: with more it is a copy, with fewer nothing like it. */
    private static final double LOYALTY = 0.5;

    /** Sides, as the parity that a text without partner has where it is a look-alike. */
    private static final int ZH = 0;

    private static final int EN = 1;

    /**
     * The same size and seed give the same files.
     *
     * @throws IllegalStateException if the working folder is not within the checkout
     */
    public void write(Path folder) throws IOException {
        PileFolder files = new PileFolder(folder);
        Articles articles = Articles.read(SyntheticWords.read(seed));
        List<Integer> sources = order(ZH);
        List<Integer> targets = order(EN);
        List<Link> gold = new ArrayList<>();
        Map<String, String> copies = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            String zh = "zh/z%06d".formatted(sources.get(i));
            String en = "en/e%06d".formatted(targets.get(i));
            if (i < pairs()) {
                gold.add(Link.of(zh, en));
                write(files, zh, said(articles, i, ZH), random(i, 2), copies);
                write(files, en, said(articles, i, ZH), random(i, 3), copies);
            } else {
                write(files, zh, said(articles, i, ZH), random(i, 2), copies);
                write(files, en, said(articles, i, EN), random(i, 3), copies);
            }
        }
        files.writeGold(gold);
        files.writeCopies(copies);
        writeOdd(folder.resolve("odd").resolve("files"));
    }

    private int pairs() {
        return (int) Math.round(PAIRED * size);
    }

    /** What a pair says; of a text without partner every second time on what a pair is about. */
    private List<Fact> said(Articles articles, int i, int side) {
        boolean lookAlike = i >= pairs() && i % 2 == side && pairs() > 0;
        int about = lookAlike ? i % pairs() : i;
        int use = lookAlike ? ZH : side;
        List<ArticleBead> beads = articles.drawn(random(about, use));
        long theme = random(about, 6 + use).nextLong();
        return articles.said(beads, theme, lookAlike ? LOYALTY : 1, random(i, 4 + side));
    }

    private void write(
            PileFolder files, String id, List<Fact> said, SplittableRandom random, Map<String, String> copies)
            throws IOException {
        Language language = Language.of(PileFolder.language(id));
        PileText text = new ArticleWriter(language, random).text(id, said);
        files.writeText(id, text.text());
        if (random.nextInt(COPIED) == 0) {
            String copy = id + "b";
            files.writeText(copy, text.text());
            copies.put(copy, id);
        }
    }

    /** Deeper than texts, so that they are none of the pile's. */
    private static void writeOdd(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("broken.txt"), "新闻\uFFFF".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("torn.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.writeString(folder.resolve("unknown.xyz"), "?");
    }

    private SplittableRandom random(int document, int use) {
        return new SplittableRandom(seed * 1_000_003 + 8L * document + use);
    }

    private List<Integer> order(int side) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(2 * seed + side));
        return order;
    }
}
