package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a candidate stands out from the other candidates of its two documents. A text full of common numbers
 * resembles many; only the excess over its neighbours says that two belong together.
 */
final class Margins {
    private static final int NEIGHBOURS = 4;

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
        return besides(candidate, candidate);
    }

    /** The candidate's margin if another one, or none but itself, were not there. */
    private double besides(Candidate absent, Candidate candidate) {
        int otherTargets =
                byTarget.size() - (absent.source() == candidate.source() && !absent.isSame(candidate) ? 2 : 1);
        int otherSources =
                bySource.size() - (absent.target() == candidate.target() && !absent.isSame(candidate) ? 2 : 1);
        double sum = 0;
        int sides = 0;
        if (otherTargets > 0) {
            sum += rivals(bySource.get(candidate.source()), absent, candidate, otherTargets);
            sides++;
        }
        if (otherSources > 0) {
            sum += rivals(byTarget.get(candidate.target()), absent, candidate, otherSources);
            sides++;
        }
        return sides == 0 ? Mixture.USUAL_CENTRE : candidate.total() - sum / sides;
    }

    /** Mean total of the best others; documents that share nothing have no candidate and count 0. */
    private static double rivals(List<Candidate> list, Candidate absent, Candidate candidate, int others) {
        int most = Math.min(NEIGHBOURS, others);
        double sum = 0;
        for (int i = 0, n = 0; i < list.size() && n < most; i++) {
            if (!list.get(i).isSame(candidate) && !list.get(i).isSame(absent)) {
                sum += list.get(i).total();
                n++;
            }
        }
        return sum / most;
    }

    /** The margins that the second best candidate of each document would have if the best were not there. */
    double[] ofDecoys() {
        return Stream.of(bySource, byTarget)
                .flatMap(List::stream)
                .filter(list -> list.size() > 2)
                .mapToDouble(list -> besides(list.get(0), list.get(1)))
                .toArray();
    }
}
