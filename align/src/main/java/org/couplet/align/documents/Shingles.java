package org.couplet.align.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which documents hold which shingles. A shingle of very many is of their site, not of their story, and is left out.
 */
final class Shingles {
    /** A menu or a note on copyright stands on so many pages; a story has not as many copies that differ. */
    private static final int MOST_HOLDERS = 50;

    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final long[] postings; // ascending: shingle in the high 40 bits, index of its holder in the low 24
    private final long[][] telling; // [wording]: its shingles that count, ascending
    private final int[][] holders; // [wording]: how many hold each of these

    /** @param wordings of which one that is the same as the one before it is not counted again */
    Shingles(List<Wording> wordings) {
        postings = postings(wordings);
        telling = new long[wordings.size()][];
        holders = new int[wordings.size()][];
        for (int i = 0; i < telling.length; i++) {
            tell(i, wordings.get(i).shingles);
        }
    }

    private static long[] postings(List<Wording> wordings) {
        long[] postings =
                new long[wordings.stream().mapToInt(w -> w.shingles.length).sum()];
        int n = 0;
        for (int i = 0; i < wordings.size(); i++) {
            if (i == 0 || !wordings.get(i).isSame(wordings.get(i - 1))) {
                for (long shingle : wordings.get(i).shingles) {
                    postings[n++] = (shingle & ~INDEX) | i;
                }
            }
        }
        long[] sorted = Arrays.copyOf(postings, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private void tell(int i, long[] shingles) {
        long[] few = new long[shingles.length];
        int[] held = new int[shingles.length];
        int n = 0;
        for (long shingle : shingles) {
            int first = place(shingle & ~INDEX);
            int last = first;
            while (last < postings.length
                    && last - first <= MOST_HOLDERS
                    && (postings[last] | INDEX) == (shingle | INDEX)) {
                last++;
            }
            if (last - first <= MOST_HOLDERS) {
                few[n] = shingle;
                held[n++] = last - first;
            }
        }
        telling[i] = Arrays.copyOf(few, n);
        holders[i] = Arrays.copyOf(held, n);
    }

    private int place(long key) {
        int at = Arrays.binarySearch(postings, key);
        return at < 0 ? -at - 1 : at;
    }

    int telling(int i) {
        return telling[i].length;
    }

    /** The wordings before the {@code i}-th that hold at least one of its {@code n} rarest shingles, in order. */
    List<Integer> near(int i, int n) {
        TreeSet<Integer> near = new TreeSet<>();
        IntStream.range(0, telling[i].length)
                .boxed()
                .sorted(Comparator.comparingInt(k -> holders[i][k]))
                .limit(n)
                .forEach(k -> {
                    int first = place(telling[i][k] & ~INDEX);
                    Arrays.stream(postings, first, first + holders[i][k])
                            .forEach(posting -> near.add((int) (posting & INDEX)));
                });
        return List.copyOf(near.headSet(i));
    }

    /** How many shingles two wordings share. */
    int shared(int i, int j) {
        int shared = 0;
        for (int x = 0, y = 0; x < telling[i].length && y < telling[j].length; ) {
            int compared = Long.compare(telling[i][x], telling[j][y]);
            shared += compared == 0 ? 1 : 0;
            x += compared <= 0 ? 1 : 0;
            y += compared >= 0 ? 1 : 0;
        }
        return shared;
    }
}
