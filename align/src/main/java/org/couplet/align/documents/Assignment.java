package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** One-to-one choice of candidates: the largest margin first, as long as both documents are free. */
final class Assignment {
    private Assignment() {}

    /** Equal margins in order of source, then target. */
    static List<Candidate> greedy(List<Candidate> candidates, Margins margins) {
        record Ranked(Candidate candidate, double margin) {}
        List<Ranked> ranked = candidates.stream()
                .map(candidate -> new Ranked(candidate, margins.of(candidate)))
                .sorted(Comparator.comparingDouble(Ranked::margin)
                        .reversed()
                        .thenComparing(r -> r.candidate().source())
                        .thenComparing(r -> r.candidate().target()))
                .toList();
        BitSet sources = new BitSet();
        BitSet targets = new BitSet();
        List<Candidate> chosen = new ArrayList<>();
        for (Ranked next : ranked) {
            Candidate candidate = next.candidate();
            if (!sources.get(candidate.source()) && !targets.get(candidate.target())) {
                sources.set(candidate.source());
                targets.set(candidate.target());
                chosen.add(candidate);
            }
        }
        return chosen;
    }
}
