package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;
import org.couplet.align.search.Step;

/**
 * One explained sentence before the given sentences of the beads that may hold it: how well each of the given terms explains
 * each of its own, in the bead at hand. Translations keep something of the order of what they translate, so a term is explained
 * by those most that stand at a like place in the bead: by {@code .1 + .9 e^(−5d)} at a distance of {@code d} of the bead's
 * length (after the diagonal of Dyer et al. 2013).
 *
 * <p>First {@link #before}, then {@link #in} one of the beads, then {@link #ratio} of each term.
 */
final class Facing {
    /** How fast a distance counts. From 3 to 6 F1 is within .002 over several sets; at 0, a bag of words, it is .012 less. */
    private static final double PER_DISTANCE = 5;

    /** What counts at any distance: words go far, too. */
    private static final double ANYWHERE = 0.1;

    /** Distances are told apart by this share of a bead. */
    private static final int STEPS = 1000;

    private static final double[] NEARNESS = nearness();

    /** Of more pairs of terms than this a bead is no bead of sentences: its words say nothing. */
    private static final long LARGEST = 1_000_000;

    /** Rows of so many times the terms of a sentence are walked through; longer ones are searched for each. */
    private static final int SHORT = 32;

    private final Tokens given;
    private final Tokens explained;
    private final Table table;
    private final Shares taught;
    private final List<Step> beads;
    private final int[][] holding; // [explained sentence]: indices of the beads that hold it
    private final double[] own; // [given slot]: n(s) of what its sentence taught
    private final int[] known; // [explained type]: its place in the sentence, from 1; 0 where it is not there
    private int sentence;
    private int from; // first given slot of the window
    private int window; // given slots
    private float[] ratios = {}; // [slot of the sentence × window + slot of the window]: c_s P(t|s) / p(t)
    private int start; // of the bead, in the window
    private int end;
    private double[] places = {}; // [slot of the window]: in the bead
    private double offset; // where the sentence starts in the bead's explained side
    private double share; // and how much of it it is
    private double[] parts = {}; // [slot of the window]
    private double perPart;

    /**
     * @param taught is left out of what is known, of each two sentences what either taught
     * @param beads two-sided ones, of which the source is the given side, in any order
     */
    Facing(Tokens given, Tokens explained, Table table, Shares taught, List<Step> beads) {
        this.given = given;
        this.explained = explained;
        this.table = table;
        this.taught = taught;
        this.beads = beads;
        holding = holding();
        known = new int[explained.typeCount];
        own = new double[given.types.length];
        for (int entry = 0; entry < taught.size(); entry++) {
            own[taught.givenSlot(entry)] += taught.value(entry);
        }
    }

    private static double[] nearness() {
        double[] nearness = new double[STEPS + 1];
        for (int k = 0; k <= STEPS; k++) {
            nearness[k] = ANYWHERE + (1 - ANYWHERE) * Math.exp(-PER_DISTANCE * k / STEPS);
        }
        return nearness;
    }

    private int[][] holding() {
        int[] held = new int[explained.sentences()];
        for (Step bead : beads) {
            for (int j = bead.target(); j < bead.targetEnd() && speaks(bead); j++) {
                held[j]++;
            }
        }
        int[][] indices = new int[held.length][];
        for (int j = 0; j < held.length; j++) {
            indices[j] = new int[held[j]];
        }
        for (int k = beads.size() - 1; k >= 0; k--) {
            for (int j = beads.get(k).target(); j < beads.get(k).targetEnd() && speaks(beads.get(k)); j++) {
                indices[j][--held[j]] = k;
            }
        }
        return indices;
    }

    /** Whether both sides of a bead have terms, and not too many. */
    private boolean speaks(Step bead) {
        long pairs = (long) (given.starts[bead.sourceEnd()] - given.starts[bead.source()])
                * (explained.starts[bead.targetEnd()] - explained.starts[bead.target()]);
        return pairs > 0 && pairs <= LARGEST;
    }

    /**
     * Puts an explained sentence before the given ones of the beads that hold it.
     *
     * @return the indices of these beads, ascending
     */
    int[] before(int j) {
        int first = given.sentences();
        int last = 0;
        for (int k : holding[j]) {
            first = Math.min(first, beads.get(k).source());
            last = Math.max(last, beads.get(k).sourceEnd());
        }
        if (first < last) {
            before(j, first, last);
        }
        return holding[j];
    }

    private void before(int j, int first, int last) {
        sentence = j;
        from = given.starts[first];
        window = given.starts[last] - from;
        int slots = explained.starts[j + 1] - explained.starts[j];
        if (ratios.length < slots * window) {
            ratios = new float[2 * slots * window];
        }
        if (places.length < window) {
            places = new double[2 * window];
            parts = new double[2 * window];
        }
        Arrays.fill(ratios, 0, slots * window, 0);
        for (int k = 0; k < slots; k++) {
            known[explained.types[explained.starts[j] + k]] = k + 1;
        }
        fillWeights(slots);
        if (!taught.isEmpty()) {
            leaveOut(first, last);
        }
        for (int k = 0; k < slots; k++) {
            known[explained.types[explained.starts[j] + k]] = 0;
        }
        fillRatios(slots);
    }

    /** n(s,t) + 2 d(s,t) */
    private void fillWeights(int slots) {
        int first = explained.starts[sentence];
        for (int x = 0; x < window; x++) {
            int s = given.types[from + x];
            int[] targets = table.targets[s];
            if (table.isFull(s) || targets.length > SHORT * slots) {
                for (int k = 0; k < slots; k++) {
                    ratios[k * window + x] = table.weight(s, explained.types[first + k]);
                }
            } else {
                for (int k = 0; k < targets.length; k++) {
                    if (known[targets[k]] > 0) {
                        ratios[(known[targets[k]] - 1) * window + x] = table.weights[s][k];
                    }
                }
            }
        }
    }

    /** Takes out what each given sentence taught, and what the explained one taught together with others. */
    private void leaveOut(int first, int last) {
        for (int i = first; i < last; i++) {
            for (int at = taught.first(i); at < taught.end(i); at++) {
                int entry = taught.ofSentence(at);
                int k = known[taught.explainedType(entry)] - 1;
                if (k >= 0) {
                    ratios[k * window + taught.givenSlot(entry) - from] -= taught.value(entry);
                }
            }
        }
        int low = explained.starts[sentence];
        int high = explained.starts[sentence + 1];
        for (int x = 0; x < window; x++) {
            int s = given.types[from + x];
            int typeEnd = taught.endOfType(s);
            for (int entry = taught.firstOfType(s, low); entry < typeEnd && taught.slot(entry) < high; entry++) {
                if (taught.givenSlot(entry) != from + x) {
                    ratios[(taught.slot(entry) - low) * window + x] -= taught.value(entry);
                }
            }
        }
    }

    private void fillRatios(int slots) {
        int first = explained.starts[sentence];
        for (int x = 0; x < window; x++) {
            double mass = Math.max(1, table.mass[given.types[from + x]] - own[from + x]);
            parts[x] = given.weights[from + x] / mass;
        }
        for (int k = 0; k < slots; k++) {
            double perWeight = 1 / table.frequency[explained.types[first + k]];
            for (int x = k * window, s = 0; s < window; x++, s++) {
                ratios[x] = (float) (parts[s] * (Table.BACKGROUND + (ratios[x] > 0 ? ratios[x] * perWeight : 0)));
            }
        }
    }

    /** Looks at one of the beads that hold the sentence. */
    void in(int index) {
        Step bead = beads.get(index);
        start = given.starts[bead.source()] - from;
        end = given.starts[bead.sourceEnd()] - from;
        double length = length(given, bead.source(), bead.sourceEnd());
        double passed = 0;
        for (int i = bead.source(); i < bead.sourceEnd(); i++) {
            for (int slot = given.starts[i]; slot < given.starts[i + 1]; slot++) {
                places[slot - from] = STEPS * (passed + given.places[slot] * given.lengths[i]) / length;
            }
            passed += given.lengths[i];
        }
        double whole = length(explained, bead.target(), bead.targetEnd());
        offset = STEPS * length(explained, bead.target(), sentence) / whole;
        share = STEPS * explained.lengths[sentence] / whole;
    }

    private static double length(Tokens side, int start, int end) {
        double length = 0;
        for (int i = start; i < end; i++) {
            length += side.lengths[i];
        }
        return length;
    }

    /**
     * How much likelier a term of the explained sentence is beside the bead's given terms than anywhere: the mean of
     * {@code P(t|s) / p(t)} over them, the near ones counting more.
     *
     * @param slot of the explained side
     */
    double ratio(int slot) {
        double place = offset + share * explained.places[slot];
        int row = (slot - explained.starts[sentence]) * window;
        double sum = 0;
        double mass = 0;
        for (int x = start; x < end; x++) {
            double nearness = NEARNESS[(int) Math.abs(places[x] - place)];
            parts[x] = nearness * ratios[row + x];
            sum += parts[x];
            mass += nearness * given.weights[from + x];
        }
        perPart = 1 / mass;
        return sum * perPart;
    }

    /**
     * Adds what each given term of the bead contributed to the last {@link #ratio}.
     *
     * @param factor of all
     * @param offset in {@code sums} of the first of {@link #width}
     */
    void addParts(double factor, double[] sums, int offset) {
        for (int x = start; x < end; x++) {
            sums[offset + x] += factor * perPart * parts[x];
        }
    }

    /** The first given slot that a bead of the sentence may hold. */
    int first() {
        return from;
    }

    /** Given slots from the first to the last that a bead of the sentence may hold. */
    int width() {
        return window;
    }
}
