package org.couplet.align.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.PinyinNames;
import org.couplet.text.Language;

/** The documents of two languages, compared and decided. */
final class LanguagePair {
    private final Side sources;
    private final Side targets;
    private final Prior prior;
    private final Margins margins;
    private final Certainty certainty;
    private final Workspace workspace;

    /** What was found between two languages. */
    record Found(List<DocumentPair> pairs, List<Alone> alone) {}

    private LanguagePair(
            Side sources, Side targets, Prior prior, Margins margins, Certainty certainty, Workspace workspace) {
        this.sources = sources;
        this.targets = targets;
        this.prior = prior;
        this.margins = margins;
        this.certainty = certainty;
        this.workspace = workspace;
    }

    /** @param from and to numbers of the texts of one language code each, neither of them empty */
    static Found match(Texts texts, int[] from, int[] to, PairOptions options, Workspace workspace) throws IOException {
        Language source = texts.name(from[0]).language();
        Language target = texts.name(to[0]).language();
        Set<String> names = names(
                texts, IntStream.concat(IntStream.of(from), IntStream.of(to)).toArray(), workspace);
        Lexicon lexicon = Lexicon.of(options.dictionariesOf(source, target), source, target);
        try (Side left = new Side(texts, from, own -> lexicon.reader(own, target, names), workspace);
                Side right = new Side(texts, to, own -> lexicon.reader(own, source, names), workspace)) {
            Prior prior = lexicon.prior(left.vocabulary(), right.vocabulary());
            return match(left, right, prior, options.minConfidence(), workspace);
        }
    }

    private static Set<String> names(Texts texts, int[] numbers, Workspace workspace) {
        PinyinNames.Seen all = new PinyinNames.Seen();
        new Workers(workspace.threads())
                .map(
                        numbers.length,
                        (start, end) -> {
                            PinyinNames.Seen seen = new PinyinNames.Seen();
                            for (int i = start; i < end; i++) {
                                texts.get(numbers[i]).sentences().forEach(sentence -> seen.add(sentence.text()));
                            }
                            return seen;
                        },
                        all::addAll);
        return all.names();
    }

    private static Found match(Side sources, Side targets, Prior prior, double minConfidence, Workspace workspace) {
        List<Candidate> candidates =
                LengthRatio.judge(Candidates.of(sources, targets, prior, workspace), sources.size(), targets.size());
        Margins margins = new Margins(candidates, sources.size(), targets.size());
        List<Candidate> assigned = Assignment.greedy(candidates, margins);
        LanguagePair two =
                new LanguagePair(sources, targets, prior, margins, Certainty.of(margins, assigned), workspace);
        List<DocumentPair> pairs = two.pairs(assigned, minConfidence);
        return new Found(pairs, two.alone(pairs));
    }

    private List<DocumentPair> pairs(List<Candidate> assigned, double minConfidence) {
        SharedTerms shared = new SharedTerms(sources, targets, prior.forward());
        List<DocumentPair> sure = new ArrayList<>();
        new Workers(workspace.threads())
                .map(
                        assigned.size(),
                        (start, end) -> pairs(assigned.subList(start, end), minConfidence, shared),
                        sure::addAll);
        return List.copyOf(sure);
    }

    private List<DocumentPair> pairs(List<Candidate> some, double minConfidence, SharedTerms shared) {
        List<DocumentPair> sure = new ArrayList<>();
        for (Candidate candidate : some) {
            double confidence = verdict(candidate).confidence();
            if (confidence >= minConfidence) {
                sure.add(new DocumentPair(
                        sources.name(candidate.source()),
                        targets.name(candidate.target()),
                        confidence,
                        shared.of(candidate.source(), candidate.target())));
            }
        }
        return sure;
    }

    private Verdict verdict(Candidate candidate) {
        Coverage coverage = Coverage.of(candidate, sources, targets, prior);
        return new Verdict(candidate, coverage, certainty.of(candidate, margins.of(candidate), coverage));
    }

    /** Every document of the two sides that is in none of the pairs. */
    private List<Alone> alone(List<DocumentPair> pairs) {
        Unpaired unpaired = new Unpaired(pairs);
        List<Alone> alone = new ArrayList<>();
        addAlone(sources, margins::ofSource, unpaired, alone);
        addAlone(targets, margins::ofTarget, unpaired, alone);
        return alone;
    }

    private void addAlone(Side side, IntFunction<List<Candidate>> candidates, Unpaired unpaired, List<Alone> into) {
        new Workers(workspace.threads())
                .map(
                        side.size(),
                        (start, end) -> IntStream.range(start, end)
                                .filter(i -> !unpaired.isPaired(side.name(i)))
                                .mapToObj(i -> alone(side, i, candidates.apply(i), unpaired))
                                .toList(),
                        into::addAll);
    }

    private Alone alone(Side side, int i, List<Candidate> candidates, Unpaired unpaired) {
        if (candidates.isEmpty()) {
            return Unpaired.without(side.name(i), side.get(i));
        }
        Candidate nearest = candidates.get(0);
        DocumentRef other = side == sources ? targets.name(nearest.target()) : sources.name(nearest.source());
        return unpaired.with(side.name(i), other, verdict(nearest));
    }
}
