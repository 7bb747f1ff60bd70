package org.couplet.align.documents;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Which documents hold which shingles. A shingle of very many is of their site, not of their story, and is left out.
 */
final class Shingles {
    /** A menu or a note on copyright stands on so many pages; a story has not as many copies that differ. */
    private static final int MOST_HOLDERS = 50;

    private static final int INDEX_BITS = 24;
    private static final long INDEX = (1L << INDEX_BITS) - 1;

    private final long[] postings; // ascending: shingle in the high 40 bits, index of its holder in the low 24
    private final int[][] telling; // [wording]: where the postings of its shingles that count begin, ascending

    /** @param wordings of which one that is the same as the one before it is not counted again */
    Shingles(List<Wording> wordings) {
        postings = postings(wordings);
        int[] counts = new int[wordings.size()];
        eachTelling((start, holder) -> counts[holder]++);
        telling = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        int[] next = new int[counts.length];
        eachTelling((start, holder) -> telling[holder][next[holder]++] = start);
    }

    private interface Holding {
        void at(int start, int holder);
    }

    private void eachTelling(Holding holding) {
        for (int start = 0, end; start < postings.length; start = end) {
            end = end(start);
            for (int i = start; i < end && end - start <= MOST_HOLDERS; i++) {
                holding.at(start, (int) (postings[i] & INDEX));
            }
        }
    }

    /** Where the postings of the next shingle begin. */
    private int end(int start) {
        int end = start + 1;
        while (end < postings.length && postings[end] >>> INDEX_BITS == postings[start] >>> INDEX_BITS) {
            end++;
        }
        return end;
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

    int telling(int i) {
        return telling[i].length;
    }

    /** The wordings before the {@code i}-th that hold at least one of its {@code n} rarest shingles, in order. */
    List<Integer> near(int i, int n) {
        TreeSet<Integer> near = new TreeSet<>();
        Arrays.stream(telling[i])
                .mapToLong(start -> (long) (end(start) - start) << 32 | start)
                .sorted()
                .limit(n)
                .mapToInt(rarest -> (int) rarest)
                .forEach(start -> Arrays.stream(postings, start, end(start))
                        .forEach(posting -> near.add((int) (posting & INDEX))));
        return List.copyOf(near.headSet(i));
    }

    /** How many shingles two wordings share. */
    int shared(int i, int j) {
        int shared = 0;
        for (int x = 0, y = 0; x < telling[i].length && y < telling[j].length; ) {
            int compared = Integer.compare(telling[i][x], telling[j][y]);
            shared += compared == 0 ? 1 : 0;
            x += compared <= 0 ? 1 : 0;
            y += compared >= 0 ? 1 : 0;
        }
        return shared;
    }
}
