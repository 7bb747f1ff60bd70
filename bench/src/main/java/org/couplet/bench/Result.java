package org.couplet.bench;

import java.util.List;
import org.couplet.align.eval.SentenceScores;
import org.couplet.format.IndexBead;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;

/**
 * How right a set was aligned.
 *
 * @param set its name
 * @param lines of both sides
 * @param seconds of aligning, reading aside
 */
record Result(
        String set,
        int documents,
        int lines,
        Mode mode,
        String lexicon,
        SentenceScores scores,
        Reliability reliability,
        double seconds) {
    static Result of(GoldSet set, Aligning aligning, Mode mode) {
        long start = System.nanoTime();
        List<Bitext> bitexts = aligning.align(set.pairs(), mode);
        double seconds = (System.nanoTime() - start) / 1e9;
        SentenceScores scores = SentenceScores.NONE;
        Reliability reliability = Reliability.NONE;
        for (int i = 0; i < bitexts.size(); i++) {
            List<IndexBead> gold = set.pairs().get(i).gold();
            List<Bead> beads = bitexts.get(i).sentences().beads();
            scores = scores.plus(
                    SentenceScores.of(gold, beads.stream().map(IndexBead::of).toList()));
            reliability = reliability.plus(Reliability.of(beads, new GoldBeads(gold)));
        }
        return new Result(
                set.name(), bitexts.size(), set.lines(), mode, aligning.lexicon(), scores, reliability, seconds);
    }
}
