package org.couplet.bench.piles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentPairs;
import org.couplet.align.documents.PairOptions;
import org.couplet.align.documents.Pairing;
import org.couplet.align.eval.Score;
import org.couplet.align.lexicon.Dictionary;

/**
 * How right a pile was paired, or some piles together.
 *
 * @param found of the pairs
 * @param all of the pairs and of what comes nearest to documents left alone
 * @param seconds of pairing, reading the files aside
 */
public record PairResult(int documents, Score score, Calibration found, Calibration all, double seconds) {
    public static final PairResult NONE = new PairResult(0, Score.NONE, Calibration.NONE, Calibration.NONE, 0);

    public static PairResult of(PileSet set, List<Dictionary> dictionaries) {
        PairOptions options = PairOptions.DEFAULT.withDictionaries(dictionaries).withSourceFirst(set.languages());
        long start = System.nanoTime();
        Pairing pairing = DocumentPairs.in(set.documents(), options);
        return of(set, pairing, (System.nanoTime() - start) / 1e9);
    }

    static PairResult of(PileSet set, Pairing pairing, double seconds) {
        Map<Link, Double> pairs = new HashMap<>();
        for (DocumentPair pair : pairing.pairs()) {
            pairs.merge(set.link(pair.source().id(), pair.target().id()), pair.confidence(), Math::max);
        }
        Map<Link, Double> nearest = new HashMap<>(pairs);
        for (Alone alone : pairing.alone()) {
            if (!alone.nearest().isEmpty()) {
                nearest.putIfAbsent(set.link(alone.document().id(), alone.nearest()), alone.confidence());
            }
        }
        long right = pairs.keySet().stream().filter(set.gold()::contains).count();
        Score score = new Score(right, pairs.size(), right, set.gold().size());
        return new PairResult(
                set.documents().size(), score, calibration(set, pairs), calibration(set, nearest), seconds);
    }

    private static Calibration calibration(PileSet set, Map<Link, Double> confidences) {
        Calibration sum = Calibration.NONE;
        for (Map.Entry<Link, Double> entry : confidences.entrySet()) {
            sum = sum.plus(entry.getValue(), set.gold().contains(entry.getKey()));
        }
        return sum;
    }

    public PairResult plus(PairResult other) {
        return new PairResult(
                documents + other.documents,
                score.plus(other.score),
                found.plus(other.found),
                all.plus(other.all),
                seconds + other.seconds);
    }
}
