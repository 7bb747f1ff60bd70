package org.couplet.bench.piles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.couplet.text.Language;

/**
 * A pile of made-up Chinese and English texts of any size: seven in ten of either side have a partner, with noise; of
 * the others half are on the theme of a pair, with one of its names, and say other things.
 *
 * @param size documents a side
 */
public record SyntheticPile(int size, long seed) {
    private static final double PAIRED = 0.7;

    /** Sides, as the parity that a text without partner has where it is a look-alike. */
    private static final int ZH = 0;

    private static final int EN = 1;

    /** The same size and seed give the same files. */
    public void write(Path folder) throws IOException {
        PileFolder files = new PileFolder(folder);
        SyntheticWords words = SyntheticWords.read(seed);
        List<Integer> sources = order(ZH);
        List<Integer> targets = order(EN);
        List<Link> gold = new ArrayList<>();
        int pairs = (int) Math.round(PAIRED * size);
        for (int i = 0; i < size; i++) {
            String zh = "zh/z%06d".formatted(sources.get(i));
            String en = "en/e%06d".formatted(targets.get(i));
            if (i < pairs) {
                SplittableRandom random = random(i, ZH);
                List<List<Fact>> facts = SyntheticTheme.of(words, random).sentences(words, random);
                write(files, zh, facts, words, random);
                write(files, en, facts, words, random);
                gold.add(Link.of(zh, en));
            } else {
                writeLonely(files, zh, i, ZH, words);
                writeLonely(files, en, i, EN, words);
            }
        }
        files.writeGold(gold);
    }

    /** On a pair's theme every second time, the other times on its own. */
    private void writeLonely(PileFolder files, String id, int i, int side, SyntheticWords words) throws IOException {
        SplittableRandom random = random(i, side);
        int pairs = (int) Math.round(PAIRED * size);
        SyntheticTheme own = SyntheticTheme.of(words, random);
        boolean lookAlike = i % 2 == side && pairs > 0;
        SyntheticTheme theme = lookAlike ? SyntheticTheme.of(words, random(i % pairs, ZH)) : own;
        write(files, id, theme.sentences(words, random), words, random);
    }

    private static void write(
            PileFolder files, String id, List<List<Fact>> facts, SyntheticWords words, SplittableRandom random)
            throws IOException {
        Language language = Language.of(PileFolder.language(id));
        files.writeText(
                id, new SyntheticWriter(language, words, random).text(id, facts).text());
    }

    private SplittableRandom random(int document, int side) {
        return new SplittableRandom(seed * 1_000_003 + 2L * document + side);
    }

    private List<Integer> order(int side) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, new Random(2 * seed + side));
        return order;
    }
}
