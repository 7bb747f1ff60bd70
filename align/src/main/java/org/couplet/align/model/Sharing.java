package org.couplet.align.model;

import java.util.List;
import org.couplet.align.search.Step;

/**
 * Shares out each term of an explained side among the terms of the given side of its bead, as IBM Model 1 does (Brown et al.
 * 1993), with a part for none of them: what the next lexicon is counted from.
 */
final class Sharing {
    /** Smaller shares are not kept: they are most of the entries and a hundredth of the mass. */
    private static final double LEAST = 0.01;

    /** Of more pairs of terms than this a bead is no bead of sentences. */
    private static final int LARGEST = 12_000;

    private final Tokens given;
    private final Tokens explained;
    private final Table table;
    private final Shares shares;

    private Sharing(Tokens given, Tokens explained, Table table) {
        this.given = given;
        this.explained = explained;
        this.table = table;
        shares = Shares.none(given, explained);
    }

    /** @param beads two-sided, in order of the explained side; {@code source} is the given side of each */
    static Shares of(Tokens given, Tokens explained, Table table, List<Step> beads) {
        Sharing sharing = new Sharing(given, explained, table);
        beads.forEach(sharing::share);
        sharing.shares.index();
        return sharing.shares;
    }

    private void share(Step bead) {
        int from = given.starts[bead.source()];
        int fromSize = given.starts[bead.sourceEnd()] - from;
        int to = explained.starts[bead.target()];
        int toSize = explained.starts[bead.targetEnd()] - to;
        if (fromSize == 0 || toSize == 0 || (long) fromSize * toSize > LARGEST) {
            return;
        }
        double[] sums = new double[toSize];
        double[] ratios = ratios(from, fromSize, to, toSize, sums);
        double perTerm = Words.EXPLAINED / length(bead);
        int before = shares.size();
        for (int y = 0; y < toSize; y++) {
            double whole = Words.UNEXPLAINED + perTerm * sums[y];
            double scale = explained.weights[to + y] * perTerm / whole;
            for (int x = 0; x < fromSize; x++) {
                double share = scale * ratios[y * fromSize + x];
                if (share >= LEAST) {
                    shares.add(from + x, to + y, (float) share);
                }
            }
        }
        shares.endBead(before, bead.source(), bead.sourceEnd());
    }

    /** [explained term × given terms + given term]: c_s P(t|s) / p(t); their sums over the given terms go into sums. */
    private double[] ratios(int from, int fromSize, int to, int toSize, double[] sums) {
        double[] ratios = new double[fromSize * toSize];
        for (int x = 0; x < fromSize; x++) {
            int s = given.types[from + x];
            double scale = given.weights[from + x] / table.mass[s];
            for (int y = 0; y < toSize; y++) {
                int t = explained.types[to + y];
                double ratio = scale * (Table.BACKGROUND + table.weight(s, t) / table.frequency[t]);
                ratios[y * fromSize + x] = ratio;
                sums[y] += ratio;
            }
        }
        return ratios;
    }

    private double length(Step bead) {
        double length = 0;
        for (int i = bead.source(); i < bead.sourceEnd(); i++) {
            length += given.lengths[i];
        }
        return length;
    }
}
