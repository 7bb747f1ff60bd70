package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.PinyinNames;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;

/** The documents of two languages, compared and decided. */
final class LanguagePair {
    private final Side sources;
    private final Side targets;
    private final Prior prior;
    private final Hinted hinted;
    private final Margins margins;
    private final Certainty certainty;
    private final List<DocumentPair> pairs;

    private LanguagePair(Side sources, Side targets, Prior prior, PairOptions options) {
        this.sources = sources;
        this.targets = targets;
        this.prior = prior;
        hinted = new Hinted(options.hints(), sources, targets);
        List<Candidate> candidates = hinted.weighed(
                LengthRatio.judge(Candidates.of(sources, targets, prior), sources.size(), targets.size()));
        margins = new Margins(candidates, sources.size(), targets.size());
        List<Candidate> assigned = Assignment.greedy(candidates, margins);
        certainty = Certainty.of(margins, assigned);
        pairs = pairs(assigned, options.minConfidence());
    }

    /** @param sources and targets neither of them empty, each of one language code */
    static LanguagePair of(List<Document> sources, List<Document> targets, PairOptions options) {
        Language from = sources.get(0).language();
        Language to = targets.get(0).language();
        Set<String> names = PinyinNames.in(() -> Stream.concat(sources.stream(), targets.stream())
                .flatMap(document -> document.sentences().stream())
                .map(Sentence::text)
                .iterator());
        Side left = Side.of(sources, to, names);
        Side right = Side.of(targets, from, names);
        Lexicon lexicon = Lexicon.of(options.dictionariesOf(from, to), from, to);
        Prior prior = lexicon.prior(left.vocabulary(), right.vocabulary());
        return new LanguagePair(left, right, prior, options);
    }

    private List<DocumentPair> pairs(List<Candidate> assigned, double minConfidence) {
        List<Candidate> sure = assigned.stream()
                .filter(candidate -> verdict(candidate).confidence() >= minConfidence)
                .toList();
        Courses courses = Courses.of(sources, targets, prior.forward(), sure);
        List<Tie> ties = sure.stream()
                .map(candidate -> courses.tie(candidate, verdict(candidate).confidence()))
                .toList();
        return pairs(Parts.with(ties, margins, courses).stream()
                .filter(tie -> tie.confidence() >= minConfidence)
                .toList());
    }

    private List<DocumentPair> pairs(List<Tie> ties) {
        SharedTerms shared = new SharedTerms(sources, targets, prior.forward());
        List<Extent> extents = Parts.extents(ties);
        List<DocumentPair> sure = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            Tie tie = ties.get(i);
            Reading source = sources.get(tie.source());
            Reading target = targets.get(tie.target());
            sure.add(new DocumentPair(
                    source.document, target.document, tie.confidence(), shared.of(source, target), extents.get(i)));
        }
        return List.copyOf(sure);
    }

    private Verdict verdict(Candidate candidate) {
        Coverage coverage = Coverage.of(candidate, sources, targets, prior);
        double margin = margins.of(candidate) - hinted.total(candidate);
        double confidence = hinted.confidence(certainty.of(candidate, margin, coverage), candidate);
        return new Verdict(candidate, coverage, confidence);
    }

    List<DocumentPair> pairs() {
        return pairs;
    }

    /** Every document of the two sides that is in none of the pairs. */
    List<Alone> alone() {
        Unpaired unpaired = new Unpaired(pairs);
        List<Alone> alone = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (!unpaired.isPaired(sources.get(i).document)) {
                alone.add(alone(sources.get(i), margins.ofSource(i), unpaired));
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!unpaired.isPaired(targets.get(i).document)) {
                alone.add(alone(targets.get(i), margins.ofTarget(i), unpaired));
            }
        }
        return alone;
    }

    private Alone alone(Reading reading, List<Candidate> candidates, Unpaired unpaired) {
        if (candidates.isEmpty()) {
            return Unpaired.without(reading, hinted.hints());
        }
        Candidate nearest = candidates.get(0);
        Document source = sources.get(nearest.source()).document;
        Document target = targets.get(nearest.target()).document;
        Document other = source.id().equals(reading.document.id()) ? target : source;
        return unpaired.with(reading.document, other, verdict(nearest));
    }
}
