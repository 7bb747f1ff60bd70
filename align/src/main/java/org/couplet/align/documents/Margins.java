package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far a candidate stands out from the other candidates of its two documents. A text full of common numbers resembles
 * many; only the excess over its neighbours says that two belong together.
 */
final class Margins {
    static int NEIGHBOURS = 4;

    private final List<List<Candidate>> bySource;
    private final List<List<Candidate>> byTarget;

    Margins(List<Candidate> candidates, int sources, int targets) {
        bySource = lists(sources);
        byTarget = lists(targets);
        candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::total).reversed())
                .forEach(candidate -> {
                    bySource.get(candidate.source()).add(candidate);
                    byTarget.get(candidate.target()).add(candidate);
                });
    }

    private static List<List<Candidate>> lists(int n) {
        List<List<Candidate>> lists = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    List<Candidate> ofSource(int source) {
        return bySource.get(source);
    }

    List<Candidate> ofTarget(int target) {
        return byTarget.get(target);
    }

    double of(Candidate candidate) {
        return candidate.total() - rivals(candidate, null);
    }

    /** Mean over the sides that have other documents at all. */
    private double rivals(Candidate candidate, Candidate absent) {
        int ofSource = Math.min(NEIGHBOURS, byTarget.size() - 1 - (absent == null ? 0 : 1));
        int ofTarget = Math.min(NEIGHBOURS, bySource.size() - 1 - (absent == null ? 0 : 1));
        double sum = 0;
        int sides = 0;
        if (ofSource > 0) {
            sum += rivals(bySource.get(candidate.source()), candidate, absent, ofSource);
            sides++;
        }
        if (ofTarget > 0) {
            sum += rivals(byTarget.get(candidate.target()), candidate, absent, ofTarget);
            sides++;
        }
        return sides == 0 ? candidate.total() - Mixture.USUAL_CENTRE : sum / sides;
    }

    /** Mean total of the best others; documents that share nothing have no candidate and count 0. */
    private static double rivals(List<Candidate> list, Candidate candidate, Candidate absent, int most) {
        double sum = 0;
        for (int i = 0, n = 0; i < list.size() && n < most; i++) {
            if (list.get(i) != candidate && list.get(i) != absent) {
                sum += list.get(i).total();
                n++;
            }
        }
        return sum / most;
    }

    /** The margins that the second best candidate of each document would have if the best were not there. */
    double[] ofDecoys() {
        List<Double> margins = new ArrayList<>();
        for (List<List<Candidate>> lists : List.of(bySource, byTarget)) {
            for (List<Candidate> list : lists) {
                if (list.size() > 2) {
                    margins.add(list.get(1).total() - rivals(list.get(1), list.get(0)));
                }
            }
        }
        return margins.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
