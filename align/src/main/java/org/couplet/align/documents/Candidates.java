package org.couplet.align.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import org.couplet.align.lexicon.Rows;
import org.couplet.align.parallel.Workers;

/** The few pairs worth a decision out of all that are possible: each document's best by the index, compared in full. */
final class Candidates {
    /** Of 10,000 documents a side .99 of the true partners are among so many. */
    private static final int A_SIDE = 20;

    /** The heaviest terms of a document, which are asked for: 80 lose 2 to 4 true partners in 100, 320 cost twice. */
    private static final int QUERY_TERMS = 160;

    /**
     * Of either document: a margin looks at the best four others, a decoy at those behind the best, and lengths may still
     * change places.
     */
    private static final int KEPT = 10;

    private final Side sources;
    private final Side targets;
    private final Known known;
    private final Workspace workspace;

    private Candidates(Side sources, Side targets, Known known, Workspace workspace) {
        this.sources = sources;
        this.targets = targets;
        this.known = known;
        this.workspace = workspace;
    }

    /** In order of source, then target; lengths not yet judged. */
    static List<Candidate> of(Side sources, Side targets, Known known, Workspace workspace) {
        return new Candidates(sources, targets, known, workspace).all();
    }

    private List<Candidate> all() {
        Cells cells = Cells.of(
                search(sources, targets, this::forward, known::forward),
                search(targets, sources, this::backward, known::backward));
        Comparison found = new Comparison(cells, sources.size(), targets.size());
        Cells.Turned turned = cells.turned(targets.size());
        each(targets.size(), this::backward, (overlap, t) -> compareBack(t, turned, overlap, found));
        each(sources.size(), this::comparers, (comparers, s) -> compare(s, cells, comparers, found));
        return found.best(KEPT, turned);
    }

    private Overlap forward() {
        return new Overlap(known.prior().forward(), targets.vocabulary(), targets.commonness());
    }

    private Overlap backward() {
        return new Overlap(known.prior().backward(), sources.vocabulary(), sources.commonness());
    }

    private Comparers comparers() {
        Order order = new Order(
                known.prior().forward(),
                targets.commonness(),
                targets.vocabulary().size());
        return new Comparers(forward(), order);
    }

    /**
     * [query]: the best of the other side by number.
     *
     * @param own rows that hold for a query in place of the links' own
     */
    private int[][] search(Side queries, Side indexed, Supplier<Overlap> overlaps, IntFunction<Rows> own) {
        CandidateIndex.Best[] best = new CandidateIndex.Best[queries.size()];
        Arrays.setAll(best, query -> new CandidateIndex.Best(A_SIDE));
        for (int begin = 0; begin < indexed.size(); begin += CandidateIndex.PART) {
            int end = Math.min(indexed.size(), begin + CandidateIndex.PART);
            CandidateIndex index = new CandidateIndex(indexed, begin, end, overlaps.get());
            each(
                    best.length,
                    () -> new Searcher(overlaps.get(), new CandidateIndex.Search()),
                    (searcher, query) -> searcher.search(queries.get(query), own.apply(query), index, best[query]));
        }
        return Arrays.stream(best).map(CandidateIndex.Best::documents).toArray(int[][]::new);
    }

    private record Searcher(Overlap overlap, CandidateIndex.Search search) {
        void search(Reading query, Rows own, CandidateIndex index, CandidateIndex.Best best) {
            overlap.hold(query, own);
            int[] types = heaviest();
            index.search(types, Arrays.stream(types).mapToDouble(overlap::gain).toArray(), search, best);
        }

        /** Those that gain something, by gain, then by number. */
        private int[] heaviest() {
            CandidateIndex.Best best = new CandidateIndex.Best(QUERY_TERMS);
            for (int t : overlap.expectedTypes()) {
                best.add(t, (float) overlap.lift(t));
            }
            return Arrays.stream(best.ranked()).filter(t -> overlap.gain(t) > 0).toArray();
        }
    }

    private void compareBack(int t, Cells.Turned turned, Overlap overlap, Comparison into) {
        Reading target = targets.get(t);
        overlap.hold(target, known.backward(t));
        into.targetLetters[t] = target.letters;
        for (int k = turned.cells().start(t); k < turned.cells().start(t + 1); k++) {
            into.words[turned.places()[k]] =
                    overlap.of(sources.get(turned.cells().column(k))) / 2;
        }
    }

    private record Comparers(Overlap overlap, Order order) {}

    private void compare(int s, Cells cells, Comparers comparers, Comparison into) {
        Reading source = sources.get(s);
        comparers.overlap().hold(source, known.forward(s));
        comparers.order().hold(source, known.forward(s));
        into.sourceLetters[s] = source.letters;
        for (int k = cells.start(s); k < cells.start(s + 1); k++) {
            Reading target = targets.get(cells.column(k));
            into.words[k] += comparers.overlap().of(target) / 2;
            into.put(k, comparers.order().of(target));
        }
    }

    /** Each document on one thread, which has what the supplier made to itself. */
    private <T> void each(int documents, Supplier<T> maker, ObjIntConsumer<T> work) {
        Pool<T> pool = new Pool<>(maker);
        new Workers(workspace.threads())
                .map(
                        documents,
                        (start, end) -> pool.with(own -> {
                            for (int i = start; i < end; i++) {
                                work.accept(own, i);
                            }
                            return end;
                        }),
                        done -> {});
    }

    /** Things that one thread at a time may use, made when all are in use. */
    private static final class Pool<T> {
        private final Queue<T> free = new ConcurrentLinkedQueue<>();
        private final Supplier<T> maker;

        Pool(Supplier<T> maker) {
            this.maker = maker;
        }

        <R> R with(Function<T, R> work) {
            T found = free.poll();
            T taken = found == null ? maker.get() : found;
            R result = work.apply(taken);
            free.add(taken);
            return result;
        }
    }
}
