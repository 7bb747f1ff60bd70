package org.couplet.align.model;

import java.util.Arrays;
import java.util.List;

/**
 * Shares out each term of an explained side among the terms of the given side of its bead, as IBM Model 1 does (Brown et al.
 * 1993) but more to those at a like place ({@link Facing}), with a part for none of them: what the next lexicon is counted from.
 * Where several beads may hold a term, each shares out as much of it as the bead is probable.
 */
final class Sharing {
    /** Smaller shares are not kept: they are most of the entries and a hundredth of the mass. */
    private static final double LEAST = 0.01;

    private final Tokens explained;
    private final List<Guess> guesses;
    private final Facing facing;
    private final Shares shares;
    private double[] found = {}; // [slot of the sentence × width + given slot - first]: what each accounts for

    private Sharing(Tokens given, Tokens explained, Table table, List<Guess> guesses) {
        this.explained = explained;
        this.guesses = guesses;
        shares = Shares.none(given, explained);
        facing = new Facing(given, explained, table, Shares.none(given, explained), Guess.beads(guesses));
    }

    /** @param guesses in any order; the source is the given side of each */
    static Shares of(Tokens given, Tokens explained, Table table, List<Guess> guesses) {
        Sharing sharing = new Sharing(given, explained, table, guesses);
        for (int j = 0; j < explained.sentences(); j++) {
            sharing.share(j);
        }
        sharing.shares.index();
        return sharing.shares;
    }

    private void share(int j) {
        int[] holding = facing.before(j);
        if (holding.length == 0) {
            return;
        }
        int start = explained.starts[j];
        int slots = explained.starts[j + 1] - start;
        int width = facing.width();
        if (found.length < slots * width) {
            found = new double[2 * slots * width];
        }
        Arrays.fill(found, 0, slots * width, 0);
        for (int k : holding) {
            facing.in(k);
            for (int row = 0; row < slots; row++) {
                double whole = Words.UNEXPLAINED + Words.EXPLAINED * facing.ratio(start + row);
                double weight = guesses.get(k).probability() * explained.weights[start + row];
                facing.addParts(weight * Words.EXPLAINED / whole, found, row * width);
            }
        }
        for (int row = 0; row < slots; row++) {
            for (int x = 0; x < width; x++) {
                float share = (float) found[row * width + x];
                if (share >= LEAST) {
                    shares.add(facing.first() + x, start + row, share);
                }
            }
        }
    }
}
