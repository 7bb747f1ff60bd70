package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Lessons;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.parallel.Workers;

/** All documents of two languages compared once with what is known, and decided. */
final class Round {
    /** From here on a pair is sure enough to learn from. */
    private static final double SURE = 0.9;

    /** Rounds with words learnt: a third finds what the second did. */
    private static final int MOST = 2;

    /** A round after one that found hardly more sure pairs finds nothing. */
    private static final double GAIN = 1.01;

    /** Below this a pair is none. */
    private static final double DOUBTFUL = 0.01;

    /** Where so small a share of the pairs is in doubt, as on news with a dictionary, learning would gain nothing. */
    private static final double FEW = 0.01;

    /** Source terms that are learnt from: as many as 10,000 sentences hold. */
    private static final int ENOUGH = 200_000;

    final Side sources;
    final Side targets;
    private final Prior before; // known before anything was learnt
    private final Known known;
    private final Margins margins;
    final Certainty certainty;
    private final List<Verdict> verdicts;
    private final Hinted hinted;
    private final Workspace workspace;

    private Round(Side sources, Side targets, Prior before, Known known, Hinted hinted, Workspace workspace) {
        this.hinted = hinted;
        this.workspace = workspace;
        this.before = before;
        this.sources = sources;
        this.targets = targets;
        this.known = known;
        List<Candidate> candidates = hinted.weighed(
                LengthRatio.judge(Candidates.of(sources, targets, known, workspace), sources.size(), targets.size()));
        margins = new Margins(candidates, sources.size(), targets.size());
        List<Candidate> assigned = Assignment.greedy(candidates, margins);
        certainty = Certainty.of(margins, assigned);
        verdicts = new ArrayList<>(assigned.size());
        new Workers(workspace.threads())
                .map(
                        assigned.size(),
                        (start, end) -> assigned.subList(start, end).stream()
                                .map(this::verdict)
                                .toList(),
                        verdicts::addAll);
    }

    /** Nothing is learnt yet. */
    static Round of(Side sources, Side targets, Prior known, Hinted hinted, Workspace workspace) {
        return new Round(sources, targets, known, Known.of(known), hinted, workspace);
    }

    Verdict verdict(Candidate candidate) {
        Coverage coverage = Coverage.of(candidate, sources, targets, known.prior());
        double margin = margins.of(candidate) - hinted.total(candidate);
        double confidence = hinted.confidence(certainty.of(candidate, margin, coverage), candidate);
        return new Verdict(candidate, coverage, confidence);
    }

    Known known() {
        return known;
    }

    Margins margins() {
        return margins;
    }

    /** Of pairs of which each document is in one at most; the likelier ones are decided first. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * The last of the rounds that follow, each with words learnt from the sure pairs of the one before; one that finds fewer
     * sure pairs does not count.
     */
    Round learnt() {
        Round best = this;
        for (int round = 0; round < MOST && best.isUndecided(); round++) {
            Round next = best.next();
            if (next.sure().size() < best.sure().size()) {
                return best;
            }
            boolean moved = next.sure().size() > best.sure().size() * GAIN;
            best = next;
            if (!moved) {
                return best;
            }
        }
        return best;
    }

    /** Whether there are pairs that might become sure: doubtful ones, and documents that share nothing yet with any. */
    private boolean isUndecided() {
        long doubtful = verdicts.stream()
                .filter(verdict -> verdict.confidence() > DOUBTFUL && verdict.confidence() <= SURE)
                .count();
        long sourcesWithout = IntStream.range(0, sources.size())
                .filter(s -> margins.ofSource(s).isEmpty())
                .count();
        long targetsWithout = IntStream.range(0, targets.size())
                .filter(t -> margins.ofTarget(t).isEmpty())
                .count();
        return doubtful + Math.min(sourcesWithout, targetsWithout) > FEW * verdicts.size();
    }

    private Round next() {
        List<Candidate> lessons = sample();
        if (lessons.size() < 2) {
            return this;
        }
        Windows windows = new Windows(sources, targets, known.prior().forward());
        int[] ends = new int[lessons.size()];
        for (int lesson = 0; lesson < ends.length; lesson++) {
            windows.add(
                    sources.get(lessons.get(lesson).source()),
                    targets.get(lessons.get(lesson).target()));
            ends[lesson] = windows.ofSource.size();
        }
        Lessons taught = Lessons.of(windows.ofSource, windows.ofTarget, ends, before);
        return new Round(
                sources, targets, before, Known.of(taught, lessons, sources.size(), targets.size()), hinted, workspace);
    }

    private List<Candidate> sure() {
        return verdicts.stream()
                .filter(verdict -> verdict.confidence() > SURE)
                .map(Verdict::candidate)
                .toList();
    }

    /** Sure pairs, chosen by what their texts say: neither names nor the order of the pile matter. */
    private List<Candidate> sample() {
        List<Candidate> sample = new ArrayList<>();
        int terms = 0;
        for (Candidate pair : sure().stream()
                .sorted(Comparator.comparingLong((Candidate pair) -> sources.fingerprint(pair.source())))
                .toList()) {
            if (terms < ENOUGH) {
                sample.add(pair);
                terms += sources.get(pair.source()).length;
            }
        }
        return sample;
    }
}
