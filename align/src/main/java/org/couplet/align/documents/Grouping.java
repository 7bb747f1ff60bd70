package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.align.parallel.Workers;

/**
 * Which documents of one language say the same. The longest first, each is compared with those kept so far that hold one
 * of its rarest shingles: a text that shares four in five shares one of the rarest fifth, so nothing is missed and little
 * is compared [1]. What is in the documents decides, never their order, and their names only between equals. Shingles
 * are Broder's [2], all of them rather than a sketch.
 *
 * <p>[1] S. Chaudhuri, V. Ganti, R. Kaushik: A primitive operator for similarity joins in data cleaning. ICDE 2006. [2]
 * A. Broder: On the resemblance and containment of documents. SEQUENCES 1997.
 */
final class Grouping {
    /** Of the shorter text, how much the longer holds too. */
    private static final double LEAST_SHARED = 0.8;

    /** Of the longer text, how much the shorter holds too: an excerpt of less is a document of its own. */
    private static final double LEAST_OF_LONGER = 0.5;

    /** More numbers than this that are other numbers at like places make another text. */
    private static final double MOST_DIFFERING = 0.25;

    /** Of more than so many shingles an even sample is taken; each takes 12 bytes. */
    private static final int MOST_SHINGLES = 10_000_000;

    private final Texts texts;
    private final List<Wording> wordings; // the longest first
    private final Shingles shingles;
    private final int[] original; // [wording]: itself where it is kept
    private final double[] shared; // [wording]: with the original

    private Grouping(Texts texts, List<Wording> wordings) {
        this.texts = texts;
        this.wordings = wordings;
        shingles = new Shingles(wordings);
        original = IntStream.range(0, wordings.size()).toArray();
        shared = new double[original.length];
        for (int i = 0; i < original.length; i++) {
            if (i > 0 && wordings.get(i).isSame(wordings.get(i - 1))) {
                original[i] = original[i - 1];
                shared[i] = original[i] == i - 1 ? 1 : shared[i - 1];
            } else {
                group(i);
            }
        }
    }

    /** @param numbers of texts of one language code */
    static Grouping of(Texts texts, int[] numbers, Workspace workspace) {
        long letters = Arrays.stream(numbers).mapToLong(texts::length).sum();
        int every = (int) (1 + letters / MOST_SHINGLES);
        List<Wording> wordings = new ArrayList<>(numbers.length);
        new Workers(workspace.threads())
                .map(
                        numbers.length,
                        (start, end) -> Arrays.stream(numbers, start, end)
                                .mapToObj(number -> Wording.of(number, texts.article(number), every))
                                .toList(),
                        wordings::addAll);
        wordings.sort(Comparator.comparingInt((Wording wording) -> -wording.length)
                .thenComparing(wording -> wording.shingles, Arrays::compare)
                .thenComparing(wording -> texts.name(wording.number).id()));
        return new Grouping(texts, wordings);
    }

    /** Under the kept text that holds most of it, of equals the longest. */
    private void group(int i) {
        int prefix = 1 + (int) ((1 - LEAST_SHARED) * shingles.telling(i));
        for (int j : shingles.near(i, prefix)) {
            double share = original[j] == j ? share(i, j) : 0;
            if (share > shared[i] && saysTheSame(i, j)) {
                original[i] = j;
                shared[i] = share;
            }
        }
    }

    /** Of the wording {@code i} in a longer one; 0 where it is too little. */
    private double share(int i, int j) {
        int both = shingles.shared(i, j);
        int fewer = Math.min(shingles.telling(i), shingles.telling(j));
        int more = Math.max(shingles.telling(i), shingles.telling(j));
        boolean enough = both >= LEAST_SHARED * fewer && both >= LEAST_OF_LONGER * more;
        return enough ? (double) both / shingles.telling(i) : 0;
    }

    private boolean saysTheSame(int i, int j) {
        List<String> one = Wording.words(texts.article(wordings.get(i).number));
        List<String> other = Wording.words(texts.article(wordings.get(j).number));
        Changes changes = Changes.of(one, other);
        return changes.areFew()
                && !(changes.holdAName() && Changes.of(other, one).holdAName())
                && Figures.differing(one, other) <= MOST_DIFFERING;
    }

    /**
     * A text that another stands for.
     *
     * @param number and original of the texts
     * @param shared in [0, 1]: how much of it the original holds
     */
    record Copy(int number, int original, double shared) {}

    /** The longest first. */
    List<Copy> copies() {
        return IntStream.range(0, original.length)
                .filter(i -> original[i] != i)
                .mapToObj(i -> new Copy(wordings.get(i).number, wordings.get(original[i]).number, shared[i]))
                .toList();
    }
}
