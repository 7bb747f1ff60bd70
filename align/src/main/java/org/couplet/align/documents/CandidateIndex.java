package org.couplet.align.documents;

import java.util.Arrays;

/**
 * Some documents of one side by their terms, to find the few worth a closer look: {@link Overlap} is a weighted sum over
 * terms, so an inverted index finds where it is large without looking at every document. Plain arrays, 4 bytes for each
 * distinct term of a document; a large side is indexed in parts.
 */
final class CandidateIndex {
    /** Documents of one part: some 100 MB where each holds 200 distinct terms. */
    static final int PART = 1 << 17;

    /**
     * Postings that a query may read in a part. What a term counts falls with the documents that hold it, so the heaviest
     * terms are read first, and of a large pile the others would cost most and tell least.
     */
    private static final int POSTINGS = 40_000;

    private static final int COUNT_BITS = 8;
    private static final int MOST = (1 << COUNT_BITS) - 1;

    private final int begin;
    private final int[] starts; // [type], and one for the end: where its postings begin
    private final int[] postings; // [posting]: the document from the part's first, above its count; ascending in a type
    private final float[] norms; // [document]: 1 / √length

    /**
     * Of the side's documents {@code begin} up to, not including {@code end}.
     *
     * @param toSide says which types another language can know; only those are indexed
     */
    CandidateIndex(Side side, int begin, int end, Overlap toSide) {
        this.begin = begin;
        starts = new int[side.vocabulary().size() + 1];
        norms = new float[end - begin];
        for (int document = begin; document < end; document++) {
            Reading reading = side.get(document);
            double length = 0;
            for (int i = 0; i < reading.bag.size(); i++) {
                int type = reading.bag.types()[i];
                if (toSide.known(type)) {
                    starts[type + 1]++;
                    length += reading.bag.counts()[i];
                }
            }
            norms[document - begin] = (float) (1 / Math.sqrt(Math.max(Overlap.LEAST_KNOWN, length)));
        }
        for (int type = 1; type < starts.length; type++) {
            starts[type] += starts[type - 1];
        }
        postings = new int[starts[starts.length - 1]];
        fill(side, toSide);
    }

    private void fill(Side side, Overlap toSide) {
        int[] next = starts.clone();
        for (int document = 0; document < norms.length; document++) {
            Reading reading = side.get(begin + document);
            for (int i = 0; i < reading.bag.size(); i++) {
                int type = reading.bag.types()[i];
                if (toSide.known(type)) {
                    postings[next[type]++] = document << COUNT_BITS
                            | (int) Math.min(MOST, reading.bag.counts()[i]);
                }
            }
        }
    }

    /** What one thread needs to search. */
    static final class Search {
        private final float[] sums = new float[PART]; // [document]
        private final int[] touched = new int[PART]; // documents of which the sum is not 0
        private int count;
    }

    /**
     * Adds the documents in which the weighted terms are most frequent for their length: Σ weight · count^.6 / √length, what
     * {@link Overlap} sums.
     *
     * @param types the heaviest first
     * @param weights [k], above 0
     */
    void search(int[] types, double[] weights, Search search, Best best) {
        int read = 0;
        for (int k = 0; k < types.length && read < POSTINGS; k++) {
            add(types[k], (float) weights[k], search);
            read += starts[types[k] + 1] - starts[types[k]];
        }
        for (int i = 0; i < search.count; i++) {
            int document = search.touched[i];
            best.add(begin + document, search.sums[document] * norms[document]);
            search.sums[document] = 0;
        }
        search.count = 0;
    }

    private void add(int type, float weight, Search search) {
        for (int i = starts[type]; i < starts[type + 1]; i++) {
            int document = postings[i] >>> COUNT_BITS;
            if (search.sums[document] == 0) {
                search.touched[search.count++] = document;
            }
            search.sums[document] += weight * Reading.damped(postings[i] & MOST);
        }
    }

    /** The best so many documents, or types, of those added, whatever their order. */
    static final class Best {
        private final long[] kept; // the sum's bits above, the document complemented below; a heap, the least first
        private int size;

        Best(int most) {
            kept = new long[most];
        }

        /** @param sum above 0; of equal ones the document with the smaller number is better */
        void add(int document, float sum) {
            long next = (long) Float.floatToIntBits(sum) << 32 | (~document & 0xffffffffL);
            if (size < kept.length) {
                kept[size++] = next;
                if (size == kept.length) {
                    Arrays.sort(kept); // an ascending array is a heap
                }
            } else if (next > kept[0]) {
                sink(next);
            }
        }

        private void sink(long next) {
            int at = 0;
            int child = 1;
            while (child < kept.length) {
                if (child + 1 < kept.length && kept[child + 1] < kept[child]) {
                    child++;
                }
                if (kept[child] >= next) {
                    break;
                }
                kept[at] = kept[child];
                at = child;
                child = 2 * at + 1;
            }
            kept[at] = next;
        }

        /** The best first. */
        int[] ranked() {
            return Arrays.stream(kept, 0, size)
                    .map(both -> ~both)
                    .sorted()
                    .mapToInt(both -> (int) both)
                    .toArray();
        }

        /** By number. */
        int[] documents() {
            return Arrays.stream(kept, 0, size)
                    .mapToInt(both -> ~(int) both)
                    .sorted()
                    .toArray();
        }
    }
}
