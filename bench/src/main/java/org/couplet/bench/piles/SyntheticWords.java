package org.couplet.bench.piles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.couplet.align.lexicon.StarterLexicon;

/** The words of made-up texts: those of the starter lexicon, of two characters and more, by made-up frequency. */
final class SyntheticWords {
    /** Mandelbrot's offset to Zipf's law. */
    private static final double OFFSET = 2.7;

    private final List<Fact> words;
    private final double[] cumulative; // [rank]

    private SyntheticWords(List<Fact> words) {
        this.words = words;
        cumulative = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < cumulative.length; rank++) {
            sum += 1 / (rank + 1 + OFFSET);
            cumulative[rank] = sum;
        }
    }

    /** @param seed of the order of frequency */
    static SyntheticWords read(long seed) throws IOException {
        List<Fact> words = new ArrayList<>();
        try (InputStream list = Objects.requireNonNull(StarterLexicon.class.getResourceAsStream("zh-en.tsv"))) {
            for (String line : new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab > 1) {
                    words.add(new Fact(
                            line.substring(0, tab),
                            List.of(line.substring(tab + 1).split("/", -1))));
                }
            }
        }
        Collections.shuffle(words, new Random(seed));
        return new SyntheticWords(words);
    }

    /** By made-up frequency, the most frequent first. */
    List<Fact> words() {
        return Collections.unmodifiableList(words);
    }

    /** Frequent ones often. */
    Fact draw(SplittableRandom random) {
        double place = random.nextDouble() * cumulative[cumulative.length - 1];
        int rank = Arrays.binarySearch(cumulative, place);
        return words.get(rank < 0 ? Math.min(-rank - 1, words.size() - 1) : rank);
    }

    /** Each as likely as any other. */
    Fact drawEvenly(SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
