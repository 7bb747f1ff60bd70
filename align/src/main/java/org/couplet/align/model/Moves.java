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

    /**
     * The surest moves. No gap gives its source to two of them or its target, but where two blocks changed places it gives its
     * source to one and its target to the other.
     */
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
            boolean free = chosen.stream().noneMatch(other -> other.from.equals(move.from) || other.to.equals(move.to));
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
        chosen.forEach(move -> result.addAll(move.beads));
        int done = 0; // beads taken over or replaced
        for (Gap gap : gaps) {
            boolean gives = chosen.stream().anyMatch(move -> move.from.equals(gap));
            boolean takes = chosen.stream().anyMatch(move -> move.to.equals(gap));
            result.addAll(beads.subList(done, gives || takes ? gap.from : gap.to));
            if (gives && !takes) {
                targetsAlone(gap, result);
            }
            if (takes && !gives) {
                sourcesAlone(gap, result);
            }
            done = gap.to;
        }
        result.addAll(beads.subList(done, beads.size()));
        result.sort(Comparator.comparing(Bead::source).thenComparing(Bead::target));
        return result;
    }

    private static void sourcesAlone(Gap gap, List<Bead> into) {
        Span none = new Span(gap.target.start(), gap.target.start());
        for (int i = gap.source.start(); i < gap.source.end(); i++) {
            into.add(new Bead(new Span(i, i + 1), none, 0, List.of()));
        }
    }

    private static void targetsAlone(Gap gap, List<Bead> into) {
        Span none = new Span(gap.source.start(), gap.source.start());
        for (int j = gap.target.start(); j < gap.target.end(); j++) {
            into.add(new Bead(none, new Span(j, j + 1), 0, List.of()));
        }
    }
}
