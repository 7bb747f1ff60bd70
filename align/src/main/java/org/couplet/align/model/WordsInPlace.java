package org.couplet.align.model;

import java.util.List;
import org.couplet.align.parallel.Interrupted;
import org.couplet.align.search.Step;

/**
 * How well the words of one side of a bead explain those of the other, in one direction, with regard to where in the bead they
 * stand: the second, closer look at the beads that {@link Words} leaves possible. For a bead with the terms {@code s} and
 * {@code t} it is {@code Σ_t c_t ln(.2 + .8 Σ_s w c_s P(t|s)/p(t) / Σ_s w c_s)}, where {@code w} falls with the distance of the
 * two ({@link Facing}), leave-one-out as in {@code Words}.
 */
final class WordsInPlace {
    private WordsInPlace() {}

    /**
     * @param taught in the last round, by these texts
     * @param beads two-sided, of which the source is the given side, in any order
     * @return [bead]: nats, 0 where nothing is known
     */
    static double[] nats(Tokens given, Tokens explained, Table table, Shares taught, List<Step> beads) {
        double[] nats = new double[beads.size()];
        Facing facing = new Facing(given, explained, table, taught, beads);
        for (int j = 0; j < explained.sentences(); j++) {
            Interrupted.check();
            for (int k : facing.before(j)) {
                facing.in(k);
                for (int slot = explained.starts[j]; slot < explained.starts[j + 1]; slot++) {
                    double ratio = Words.UNEXPLAINED + Words.EXPLAINED * facing.ratio(slot);
                    nats[k] += explained.weights[slot] * Math.log(ratio);
                }
            }
        }
        return nats;
    }
}
