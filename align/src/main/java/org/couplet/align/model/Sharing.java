package org.couplet.align.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares out each term of an explained side among the terms of the given side of its bead, as IBM Model 1 does (Brown et al.
 * 1993), with a part for none of them: what the next lexicon is counted from. Where several beads may hold a term, each shares
 * out as much of it as the bead is probable.
 */
final class Sharing {
    /** Smaller shares are not kept: they are most of the entries and a hundredth of the mass. */
    private static final double LEAST = 0.01;
    /** Of more pairs of terms than this a bead is no bead of sentences. */
    private static final int LARGEST = 12_000;

    /** Rows of so many times the terms of a sentence are walked through; longer ones are searched for each. */
    private static final int SHORT = 8;

    private final Tokens given;
    private final Tokens explained;
    private final Table table;
    private final Shares shares;
    private double[] scales = {}; // [given slot - first of the window] c_s / n(s)
    private double[] ratios = {}; // the same, of the explained slot in hand
    private final int[] place; // [explained type]: its place in the sentence in hand, from 1; 0 where it is not there
    private float[] weights = {}; // [place × window + given slot - first of the window]: n(s,t) + 2 d(s,t)
    private double[] found = {}; // the same: what each given slot accounts for

    private Sharing(Tokens given, Tokens explained, Table table) {
        this.given = given;
        this.explained = explained;
        this.table = table;
        shares = Shares.none(given, explained);
        place = new int[explained.typeCount];
    }

    /** @param guesses in any order; the source is the given side of each */
    static Shares of(Tokens given, Tokens explained, Table table, List<Guess> guesses) {
        Sharing sharing = new Sharing(given, explained, table);
        List<List<Guess>> holding = sharing.byExplained(guesses);
        for (int j = 0; j < holding.size(); j++) {
            if (!holding.get(j).isEmpty()) {
                sharing.share(j, holding.get(j));
            }
        }
        sharing.shares.index();
        return sharing.shares;
    }

    /** [explained sentence]: the guesses that hold it. */
    private List<List<Guess>> byExplained(List<Guess> guesses) {
        List<List<Guess>> holding = new ArrayList<>();
        for (int j = 0; j < explained.sentences(); j++) {
            holding.add(new ArrayList<>(2));
        }
        for (Guess guess : guesses) {
            long size = terms(given, guess.bead().source(), guess.bead().sourceEnd());
            if (size > 0
                    && size
                                    * terms(
                                            explained,
                                            guess.bead().target(),
                                            guess.bead().targetEnd())
                            <= LARGEST) {
                for (int j = guess.bead().target(); j < guess.bead().targetEnd(); j++) {
                    holding.get(j).add(guess);
                }
            }
        }
        return holding;
    }

    private static int terms(Tokens side, int start, int end) {
        return side.starts[end] - side.starts[start];
    }

    private void share(int j, List<Guess> guesses) {
        int start = given.sentences();
        int end = 0;
        for (Guess guess : guesses) {
            start = Math.min(start, guess.bead().source());
            end = Math.max(end, guess.bead().sourceEnd());
        }
        int from = given.starts[start];
        int window = given.starts[end] - from;
        if (ratios.length < window) {
            scales = new double[2 * window];
            ratios = new double[2 * window];
            found = new double[2 * window];
        }
        for (int x = 0; x < window; x++) {
            scales[x] = given.weights[from + x] / table.mass[given.types[from + x]];
        }
        fillWeights(j, from, window);
        for (int slot = explained.starts[j]; slot < explained.starts[j + 1]; slot++) {
            fillRatios(slot, (slot - explained.starts[j]) * window, window);
            Arrays.fill(found, 0, window, 0);
            for (Guess guess : guesses) {
                share(slot, guess, from);
            }
            for (int x = 0; x < window; x++) {
                if (found[x] >= LEAST) {
                    shares.add(from + x, slot, (float) found[x]);
                }
            }
        }
    }

    /** What the table says of every slot of an explained sentence and every given slot of the window. */
    private void fillWeights(int j, int from, int window) {
        int start = explained.starts[j];
        int slots = explained.starts[j + 1] - start;
        if (weights.length < slots * window) {
            weights = new float[2 * slots * window];
        }
        Arrays.fill(weights, 0, slots * window, 0);
        for (int k = 0; k < slots; k++) {
            place[explained.types[start + k]] = k + 1;
        }
        for (int x = 0; x < window; x++) {
            int s = given.types[from + x];
            int[] targets = table.targets[s];
            if (table.isFull(s) || targets.length > SHORT * slots) {
                for (int k = 0; k < slots; k++) {
                    weights[k * window + x] = table.weight(s, explained.types[start + k]);
                }
            } else {
                for (int k = 0; k < targets.length; k++) {
                    if (place[targets[k]] > 0) {
                        weights[(place[targets[k]] - 1) * window + x] = table.weights[s][k];
                    }
                }
            }
        }
        for (int k = 0; k < slots; k++) {
            place[explained.types[start + k]] = 0;
        }
    }

    /** c_s P(t|s) / p(t) of every given slot. */
    private void fillRatios(int slot, int row, int window) {
        double perWeight = 1 / table.frequency[explained.types[slot]];
        for (int x = 0; x < window; x++) {
            ratios[x] = scales[x] * (Table.BACKGROUND + weights[row + x] * perWeight);
        }
    }

    private void share(int slot, Guess guess, int from) {
        int start = given.starts[guess.bead().source()] - from;
        int end = given.starts[guess.bead().sourceEnd()] - from;
        double length = 0;
        for (int i = guess.bead().source(); i < guess.bead().sourceEnd(); i++) {
            length += given.lengths[i];
        }
        double sum = 0;
        for (int x = start; x < end; x++) {
            sum += ratios[x];
        }
        double perTerm = Words.EXPLAINED / length;
        double whole = Words.UNEXPLAINED + perTerm * sum;
        double scale = guess.probability() * explained.weights[slot] * perTerm / whole;
        for (int x = start; x < end; x++) {
            found[x] += scale * ratios[x];
        }
    }
}
