package org.couplet.align.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.text.Alignment;
import org.couplet.text.Bead;
import org.couplet.text.Span;

/**
 * Finds blocks that a translator moved: a path of beads ascends in both texts, so of two blocks that changed places one is left
 * alone on both sides. Where some sentences of the source have no partner, and elsewhere some of the target, the two are tried
 * on each other.
 */
final class Moves {
    /** A single sentence without partner is common, and finds one by chance. */
    private static final int FEWEST = 2;

    /** A bead of less confidence is as good as none. */
    private static final double DOUBTFUL = 0.3;

    /** Two blocks translate each other where the mean confidence of their sentences is this. */
    private static final double SURE = 0.5;

    /** Longer blocks without partner are another text, not a moved paragraph. */
    private static final int MOST = 400;

    private final Knowledge knowledge;
    private final Pair pair;
    private final List<Bead> beads;
    private final List<Gap> gaps = new ArrayList<>();

    private Moves(Knowledge knowledge, Pair pair, List<Bead> beads) {
        this.knowledge = knowledge;
        this.pair = pair;
        this.beads = beads;
    }

    /** Consecutive beads, {@code [from, to)} of the list, that tie nothing, and the sentences in them. */
    private record Gap(int from, int to, Span source, Span target) {}

    /** A source gap, a target gap, and the beads that tie the sentences of the two. */
    private record Move(Gap from, Gap to, List<Bead> beads, double confidence) {}

    /**
     * @param beads the best path's, in order
     * @return the same where nothing was moved; else in source order, the target's order broken where something was
     */
    static List<Bead> found(Knowledge knowledge, Pair pair, List<Bead> beads) {
        Moves moves = new Moves(knowledge, pair, beads);
        moves.findGaps();
        List<Move> chosen = moves.chosen();
        return chosen.isEmpty() ? beads : moves.applied(chosen);
    }

    private void findGaps() {
        int from = 0;
        for (int k = 0; k <= beads.size(); k++) {
            boolean ties = k == beads.size()
                    || (beads.get(k).isTwoSided() && beads.get(k).confidence() >= DOUBTFUL);
            if (ties) {
                if (k > from) {
                    Bead first = beads.get(from);
                    Bead last = beads.get(k - 1);
                    gaps.add(new Gap(
                            from,
                            k,
                            new Span(first.source().start(), last.source().end()),
                            new Span(first.target().start(), last.target().end())));
                }
                from = k + 1;
            }
        }
    }

    /** The surest moves, no gap in two of them. */
    private List<Move> chosen() {
        List<Move> candidates = new ArrayList<>();
        for (Gap from : gaps) {
            for (Gap to : gaps) {
                if (!from.equals(to) && fits(from.source) && fits(to.target)) {
                    consider(from, to, candidates);
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Move::confidence)
                .reversed()
                .thenComparingInt(move -> move.from.from)
                .thenComparingInt(move -> move.to.from));
        List<Move> chosen = new ArrayList<>();
        for (Move move : candidates) {
            boolean free = chosen.stream()
                    .noneMatch(other -> List.of(other.from, other.to).contains(move.from)
                            || List.of(other.from, other.to).contains(move.to));
            if (free) {
                chosen.add(move);
            }
        }
        return chosen;
    }

    private static boolean fits(Span sentences) {
        return sentences.length() >= FEWEST && sentences.length() <= MOST;
    }

    private void consider(Gap from, Gap to, List<Move> candidates) {
        Pair part = pair.part(from.source.start(), from.source.end(), to.target.start(), to.target.end());
        List<Bead> tied = knowledge.best(part);
        double confidence = new Alignment(part.source().size(), part.target().size(), tied).meanConfidence();
        if (confidence >= SURE && tied.stream().filter(Bead::isTwoSided).count() >= FEWEST) {
            Piece piece = new Piece(part, from.source.start(), to.target.start());
            candidates.add(new Move(from, to, tied.stream().map(piece::inWhole).toList(), confidence));
        }
    }

    private List<Bead> applied(List<Move> chosen) {
        List<Bead> result = new ArrayList<>();
        for (int k = 0; k < beads.size(); k++) {
            if (!within(k, chosen)) {
                result.add(beads.get(k));
            }
        }
        for (Move move : chosen) {
            result.addAll(move.beads);
            for (int j = move.from.target.start(); j < move.from.target.end(); j++) {
                int at = move.from.source.start();
                result.add(new Bead(new Span(at, at), new Span(j, j + 1), 0, List.of()));
            }
            for (int i = move.to.source.start(); i < move.to.source.end(); i++) {
                int at = move.to.target.start();
                result.add(new Bead(new Span(i, i + 1), new Span(at, at), 0, List.of()));
            }
        }
        result.sort(Comparator.comparing(Bead::source).thenComparing(Bead::target));
        return result;
    }

    private static boolean within(int bead, List<Move> chosen) {
        return chosen.stream()
                .anyMatch(move ->
                        (bead >= move.from.from && bead < move.from.to) || (bead >= move.to.from && bead < move.to.to));
    }
}
