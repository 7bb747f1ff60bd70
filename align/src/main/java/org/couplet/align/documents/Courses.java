package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.couplet.align.lexicon.Links;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.Vocabulary;

/**
 * The courses of documents of two languages along each other.
 *
 * @param ratio letters of a target by those of its source
 */
record Courses(Side sources, Side targets, Prior prior, double ratio) {
    /** Nats. */
    private static final double TWO_NUMBERS = 20;

    /** The rarest places are enough, and the time for a chain is quadratic in them. */
    private static final int MOST = 200;

    private static final Comparator<Course.Place> RAREST = Comparator.comparingDouble(
                    (Course.Place place) -> -place.nats())
            .thenComparingDouble(Course.Place::x)
            .thenComparingDouble(Course.Place::y);

    private static final Comparator<Course.Place> IN_TEXT = Comparator.comparingDouble(Course.Place::x)
            .thenComparingDouble(Course.Place::y)
            .thenComparing(RAREST);

    /** @param logs ln of target letters by source letters of pairs, from which it is learnt how long a target is by its source */
    static Courses of(Side sources, Side targets, Prior prior, double[] logs) {
        return new Courses(
                sources, targets, prior, Math.exp(LengthRatio.of(logs).centre()));
    }

    Tie tie(int source, int target, double confidence) {
        return new Tie(source, target, confidence, of(sources.get(source), targets.get(target)));
    }

    private Course of(Reading source, Reading target) {
        List<Course.Place> places = new ArrayList<>();
        for (int i = 0; i < source.bag.size(); i++) {
            if (source.bag.counts()[i] <= Order.RARE) {
                add(source, i, target, places);
            }
        }
        return Course.along(
                places.stream().sorted(RAREST).limit(MOST).sorted(IN_TEXT).toList(),
                source.letters * ratio,
                target.letters);
    }

    private void add(Reading source, int i, Reading target, List<Course.Place> into) {
        int[] row = prior.forward().targets()[source.bag.types()[i]];
        for (int k = 0; k < row.length; k++) {
            int j = target.indexOf(row[k]);
            if (j >= 0 && target.bag.counts()[j] <= Order.RARE) {
                double expected = targets.commonness().besides(target, j) * target.length;
                double d = prior.forward().weights()[source.bag.types()[i]][k];
                for (double x : places(source, i)) {
                    for (double y : places(target, j)) {
                        into.add(new Course.Place(
                                x * source.letters * ratio, y * target.letters, d * Math.max(0, -Math.log(expected))));
                    }
                }
            }
        }
    }

    private static double[] places(Reading reading, int i) {
        return reading.bag.counts()[i] == 1
                ? new double[] {reading.first[i]}
                : new double[] {reading.first[i], reading.last[i]};
    }

    /**
     * How much of one text's own numbers and dates the other has, by what it lacks of them; both in nats and with two rare
     * numbers more, so that few say little.
     */
    double told(Tie tie, boolean ofSource) {
        return ofSource
                ? told(sources.get(tie.source()), targets.get(tie.target()), sources.vocabulary(), prior.forward())
                : told(targets.get(tie.target()), sources.get(tie.source()), targets.vocabulary(), prior.backward());
    }

    private static double told(Reading own, Reading other, Vocabulary vocabulary, Links links) {
        double had = TWO_NUMBERS;
        double lacked = TWO_NUMBERS;
        for (int type : own.bag.types()) {
            Term term = vocabulary.term(type);
            if (term.kind() == Term.Kind.NUMBER || term.kind() == Term.Kind.DATE) {
                boolean has = Arrays.stream(links.targets()[type]).anyMatch(t -> other.indexOf(t) >= 0);
                had += has ? Usual.information(term) : 0;
                lacked += has ? 0 : Usual.information(term);
            }
        }
        return had / lacked;
    }
}
