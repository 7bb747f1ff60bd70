package org.couplet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Term;
import org.couplet.text.Bead;
import org.couplet.text.Evidence;
import org.couplet.text.Span;

/** Finds what a person can check: the numbers, dates, names and words that the two sides of a bead share. */
final class Ties {
    /** Shown for one bead: as many as a person reads. */
    private static final int MOST = 8;

    /** Places of one term looked at in a bead: more than can be shown, so that a text without sentences takes no time. */
    private static final int PLACES = 2 * MOST;

    private final ReadSide source;
    private final ReadSide target;
    private final Links links;
    private final float[] targetCounts; // [target type], in the whole document

    Ties(ReadSide source, ReadSide target, Links links) {
        this.source = source;
        this.target = target;
        this.links = links;
        targetCounts = new float[target.vocabulary().size()];
        target.side().bags().forEach(bag -> {
            for (int k = 0; k < bag.size(); k++) {
                targetCounts[bag.types()[k]] += bag.counts()[k];
            }
        });
    }

    /** The same beads with their evidence. */
    List<Bead> on(List<Bead> beads) {
        return beads.stream()
                .map(bead -> bead.isTwoSided()
                        ? new Bead(bead.source(), bead.target(), bead.confidence(), evidence(bead))
                        : bead)
                .toList();
    }

    private List<Evidence> evidence(Bead bead) {
        List<Spot> from = spots(source, bead.source());
        List<Spot> to = spots(target, bead.target());
        List<Tie> ties = new ArrayList<>();
        for (Spot s : from) {
            for (Spot t : to) {
                float weight = links.weight(s.type, t.type);
                if (weight > 0) {
                    ties.add(new Tie(s, t, weight / targetCounts[t.type]));
                }
            }
        }
        return strongest(ties);
    }

    /** No character serves twice: the strongest tie goes first, of equals the longest, then the first in the text. */
    private static List<Evidence> strongest(List<Tie> ties) {
        ties.sort(Comparator.comparingDouble(Tie::strength)
                .thenComparingInt(tie -> tie.source.span.length())
                .reversed());
        List<Tie> kept = new ArrayList<>();
        for (Tie tie : ties) {
            boolean free = kept.stream()
                    .noneMatch(other -> tie.source.overlaps(other.source) || tie.target.overlaps(other.target));
            if (free && kept.size() < MOST) {
                kept.add(tie);
            }
        }
        return kept.stream().map(Tie::evidence).distinct().toList();
    }

    /** The terms of consecutive sentences with the characters they stand for; punctuation is no evidence to show. */
    private static List<Spot> spots(ReadSide side, Span sentences) {
        List<Spot> spots = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>(); // by term
        for (int i = sentences.start(); i < sentences.end(); i++) {
            String text = side.document().sentences().get(i).text();
            int[] terms = side.spots().get(i);
            for (int k = 0; k < terms.length; k += 3) {
                Term term = side.vocabulary().term(terms[k]);
                if (term.kind() != Term.Kind.MARK && places.merge(terms[k], 1, Integer::sum) <= PLACES) {
                    Span span = new Span(terms[k + 1], terms[k + 2]);
                    spots.add(new Spot(i, span, term, terms[k], span.of(text)));
                }
            }
        }
        return spots;
    }

    private record Spot(int sentence, Span span, Term term, int type, String text) {
        boolean overlaps(Spot other) {
            return sentence == other.sentence && span.overlaps(other.span);
        }
    }

    private record Tie(Spot source, Spot target, double strength) {
        Evidence evidence() {
            boolean alike = source.text.equals(target.text);
            return new Evidence(source.term.evidence(alike), source.text, target.text);
        }
    }
}
