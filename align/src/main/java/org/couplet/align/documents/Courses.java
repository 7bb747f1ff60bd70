package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.HashSet;
import org.couplet.align.terms.Term;
import org.couplet.align.lexicon.Links;

/**
 * The courses of documents of two languages along each other.
 *
 * @param ratio letters of a target by those of its source
 */
record Courses(Side sources, Side targets, Links links, double ratio) {

    /** The rarest places are enough, and the time for a chain is quadratic in them. */
    private static final int MOST = 200;

    private static final Comparator<Course.Place> RAREST = Comparator.comparingDouble(
                    (Course.Place place) -> -place.nats())
            .thenComparingDouble(Course.Place::x)
            .thenComparingDouble(Course.Place::y);

    private static final Comparator<Course.Place> IN_TEXT = Comparator.comparingDouble(Course.Place::x)
            .thenComparingDouble(Course.Place::y)
            .thenComparing(RAREST);

    /** @param pairs from which it is learnt how long a target is by its source */
    static Courses of(Side sources, Side targets, Links links, List<Candidate> pairs) {
        double[] logs = pairs.stream()
                .mapToDouble(pair ->
                        Math.log((targets.get(pair.target()).letters + 1) / (sources.get(pair.source()).letters + 1)))
                .toArray();
        return new Courses(
                sources, targets, links, Math.exp(LengthRatio.of(logs).centre()));
    }

    Tie tie(Candidate candidate, double confidence) {
        Course course = of(sources.get(candidate.source()), targets.get(candidate.target()));
        return new Tie(candidate.source(), candidate.target(), confidence, course);
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
        int[] row = links.targets()[source.bag.types()[i]];
        for (int k = 0; k < row.length; k++) {
            int j = target.indexOf(row[k]);
            if (j >= 0 && target.bag.counts()[j] <= Order.RARE) {
                double expected = targets.commonness().besides(target, j) * target.bag.length();
                double d = links.weights()[source.bag.types()[i]][k];
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

    String told(Tie tie, boolean ofSource) {
        Reading one = ofSource ? sources.get(tie.source()) : targets.get(tie.target());
        Reading other = ofSource ? targets.get(tie.target()) : sources.get(tie.source());
        Set<Integer> known = new HashSet<>();
        if (ofSource) for (int t : other.bag.types()) known.add(t);
        double shared=0, missed=0, strict=0, smiss=0;
        for (int i=0;i<one.bag.size();i++) {
            int type = one.bag.types()[i];
            Term term = (ofSource ? sources : targets).vocabulary().term(type);
            if (!term.isNeutral() || term.kind()==Term.Kind.DIGIT) continue;
            boolean hit=false;
            if (ofSource) { for (int t : links.targets()[type]) hit |= other.indexOf(t)>=0; }
            else { for (int k : other.bag.types()) for (int t : links.targets()[k]) hit |= t==type; }
            if (hit) shared += Usual.information(term); else missed += Usual.information(term);
            if (term.kind()==Term.Kind.NUMBER||term.kind()==Term.Kind.DATE) { if (hit) strict+=Usual.information(term); else smiss+=Usual.information(term); }
        }
        return "%.0f/%.0f num %.0f/%.0f".formatted(shared, shared+missed, strict, strict+smiss);
    }
}
