package org.couplet.align.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.align.search.Anchor;
import org.couplet.align.search.Anchors;
import org.couplet.align.search.Line;

/**
 * Pairs of sentences that share rare linked terms: the line along which the search looks. First those that stand out; where a
 * text repeats itself and many are equally good, then the one of them that is nearest to the line through the first.
 */
final class AnchorFinder {
    /** Only terms that stand in at most so many sentences lead to a partner, or in so large a share of a long text's. */
    private static final int RARE = 40;

    private static final double RARE_SHARE = 1 / 400.0;

    /** Only links this many times likelier than chance count. */
    private static final double LEAST_RATIO = 5;

    /** Weight of a ratio against the length of the sentence. */
    private static final double KAPPA = 0.1;

    /** A candidate below this many nats is none. */
    private static final double LEAST_WEIGHT = 1.5;

    /** Candidates kept for a sentence. */
    private static final int KEPT = 3;

    private final Reading reading;
    private final Postings targets;
    private final int rare;
    private final double[] weight; // [target sentence], of the source sentence in hand
    private final int[] touched; // target sentences of some weight
    private int touches;
    private final int[] heaviest = new int[KEPT + 1]; // target sentences, of the source sentence in hand
    private int found;
    private final List<Anchor> candidates = new ArrayList<>();
    private final BitSet undecided = new BitSet(); // source sentences with more equals than are kept

    private AnchorFinder(Reading reading) {
        this.reading = reading;
        targets = new Postings(reading.target());
        weight = new double[reading.target().sentences()];
        rare = Math.max(RARE, (int) (RARE_SHARE * weight.length));
        touched = new int[weight.length];
    }

    /** Anchors that ascend in both texts. */
    static List<Anchor> in(Reading reading) {
        AnchorFinder finder = new AnchorFinder(reading);
        for (int i = 0; i < reading.source().sentences(); i++) {
            finder.weigh(i);
            finder.take(i);
            finder.clear();
        }
        List<Anchor> chain = Anchors.chain(finder.candidates, reading.target().sentences());
        if (finder.undecided.isEmpty()) {
            return chain;
        }
        Line line = new Line(chain, terms(reading.source()), terms(reading.target()));
        finder.undecided.stream().forEach(i -> {
            finder.weigh(i);
            finder.takeNearest(i, line);
            finder.clear();
        });
        return Anchors.chain(finder.candidates, reading.target().sentences());
    }

    /** [sentence]: how many terms it has. */
    private static int[] terms(Tokens side) {
        return IntStream.range(0, side.sentences())
                .map(i -> side.starts[i + 1] - side.starts[i])
                .toArray();
    }

    private void weigh(int i) {
        Tokens source = reading.source();
        Table table = reading.forward();
        for (int slot = source.starts[i]; slot < source.starts[i + 1]; slot++) {
            int s = source.types[slot];
            for (int k = 0; k < table.weights[s].length; k++) {
                int t = table.isFull(s) ? k : table.targets[s][k];
                double ratio = table.weights[s][k] / table.mass[s] / table.frequency[t];
                if (ratio >= LEAST_RATIO && targets.sentencesWith(t) <= rare) {
                    add(t, Math.log1p(KAPPA * ratio / source.lengths[i]));
                }
            }
        }
        found = 0;
        for (int k = 0; k < touches; k++) {
            if (weight[touched[k]] >= LEAST_WEIGHT) {
                keep(touched[k]);
            }
        }
    }

    private void clear() {
        while (touches > 0) {
            weight[touched[--touches]] = 0;
        }
    }

    /** Takes the heaviest; of equals all or none. */
    private void take(int i) {
        boolean isUndecided = found > KEPT && weight[heaviest[KEPT]] == weight[heaviest[KEPT - 1]];
        undecided.set(i, isUndecided);
        for (int k = 0; k < Math.min(found, KEPT); k++) {
            if (!isUndecided || weight[heaviest[k]] > weight[heaviest[KEPT]]) {
                candidates.add(new Anchor(i, heaviest[k], weight[heaviest[k]]));
            }
        }
    }

    /** Takes that of the equals which is nearest to the line, if it is within its reach. */
    private void takeNearest(int i, Line line) {
        double equal = weight[heaviest[KEPT]];
        double expected = line.column(i);
        double nearest = line.reach(i);
        int target = -1;
        for (int k = 0; k < touches; k++) {
            double distance = Math.abs(touched[k] - expected);
            if (weight[touched[k]] == equal && (distance < nearest || (distance == nearest && touched[k] < target))) {
                nearest = distance;
                target = touched[k];
            }
        }
        if (target >= 0) {
            candidates.add(new Anchor(i, target, equal));
        }
    }

    private void add(int type, double nats) {
        for (int at = targets.first(type); at < targets.end(type); at++) {
            int j = targets.sentence(at);
            if (weight[j] == 0) {
                touched[touches++] = j;
            }
            weight[j] += nats * targets.weight(at);
        }
    }

    /** Keeps a sentence if it is among the heaviest, the first of equals. */
    private void keep(int j) {
        int at = found;
        while (at > 0
                && (weight[j] > weight[heaviest[at - 1]]
                        || (weight[j] == weight[heaviest[at - 1]] && j < heaviest[at - 1]))) {
            at--;
        }
        if (at < heaviest.length) {
            found = Math.min(heaviest.length, found + 1);
            System.arraycopy(heaviest, at, heaviest, at + 1, found - at - 1);
            heaviest[at] = j;
        }
    }
}
