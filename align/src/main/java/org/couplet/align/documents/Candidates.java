package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.lexicon.Rows;

/** The few pairs worth a decision out of all that are possible: each document's best by the index, compared in full. */
final class Candidates {
    /** Of 10,000 documents a side .99 of the true partners are among so many. */
    private static final int A_SIDE = 20;

    /** The heaviest terms of a document, which are asked for: 80 lose 2 to 4 true partners in 100, 320 cost twice. */
    private static final int QUERY_TERMS = 160;

    private Candidates() {}

    /** In order of source, then target; lengths not yet judged. */
    static List<Candidate> of(Side sources, Side targets, Known known) {
        Prior prior = known.prior();
        Overlap forward = new Overlap(prior.forward(), targets.vocabulary(), targets.commonness());
        Overlap backward = new Overlap(prior.backward(), sources.vocabulary(), sources.commonness());
        int width = targets.size();
        TreeSet<Long> cells = new TreeSet<>();
        search(sources, targets, forward, known::forward, (s, t) -> cells.add((long) s * width + t));
        search(targets, sources, backward, known::backward, (t, s) -> cells.add((long) s * width + t));
        return compared(
                cells.stream().mapToLong(Long::longValue).toArray(), sources, targets, known, forward, backward);
    }

    private interface Pair {
        void found(int query, int hit);
    }

    private static void search(Side queries, Side indexed, Overlap overlap, IntFunction<Rows> own, Pair pair) {
        try (CandidateIndex index = new CandidateIndex(indexed.readings(), overlap)) {
            for (int q = 0; q < queries.size(); q++) {
                overlap.hold(queries.get(q), own.apply(q));
                int[] types = heaviest(overlap);
                double[] weights =
                        Arrays.stream(types).mapToDouble(overlap::gain).toArray();
                for (int hit : index.search(types, weights, A_SIDE)) {
                    pair.found(q, hit);
                }
            }
        }
    }

    private static int[] heaviest(Overlap overlap) {
        return Arrays.stream(overlap.expectedTypes())
                .filter(t -> overlap.gain(t) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer t) -> -overlap.gain(t))
                        .thenComparing(t -> t))
                .limit(QUERY_TERMS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<Candidate> compared(
            long[] cells, Side sources, Side targets, Known known, Overlap forward, Overlap backward) {
        int width = targets.size();
        double[] back = new double[cells.length];
        int held = -1;
        for (int k : byTarget(cells, width)) {
            int t = (int) (cells[k] % width);
            if (t != held) {
                backward.hold(targets.get(t), known.backward(t));
                held = t;
            }
            back[k] = backward.of(sources.get((int) (cells[k] / width)));
        }
        Order order = new Order(
                known.prior().forward(),
                targets.commonness(),
                targets.vocabulary().size());
        List<Candidate> candidates = new ArrayList<>(cells.length);
        held = -1;
        for (int k = 0; k < cells.length; k++) {
            int s = (int) (cells[k] / width);
            Reading source = sources.get(s);
            if (s != held) {
                forward.hold(source, known.forward(s));
                order.hold(source, known.forward(s));
                held = s;
            }
            Reading target = targets.get((int) (cells[k] % width));
            double words = (forward.of(target) + back[k]) / 2;
            double log = Math.log((target.letters + 1) / (source.letters + 1));
            candidates.add(new Candidate(s, (int) (cells[k] % width), words, log, 0, order.of(target)));
        }
        return candidates;
    }

    private static int[] byTarget(long[] cells, int width) {
        return IntStream.range(0, cells.length)
                .boxed()
                .sorted(Comparator.comparingLong(k -> cells[k] % width))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
