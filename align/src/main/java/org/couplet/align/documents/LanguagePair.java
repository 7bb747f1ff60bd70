package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.PinyinNames;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Language;
import org.couplet.text.Sentence;

/** The documents of two languages, compared and decided. */
final class LanguagePair {
    private final Side sources;
    private final Side targets;
    private final Prior prior;
    private final Margins margins;
    private final Certainty certainty;
    private final List<Verdict> chosen;

    /** @param sources and targets not empty, each of one language code */
    LanguagePair(List<Document> sources, List<Document> targets, PairOptions options) {
        Language from = sources.get(0).language();
        Language to = targets.get(0).language();
        Set<String> names = PinyinNames.in(sentences(sources, targets));
        this.sources = side(sources, to, names);
        this.targets = side(targets, from, names);
        prior = Lexicon.of(options.dictionariesOf(from, to), from, to)
                .prior(this.sources.vocabulary(), this.targets.vocabulary());
        List<Candidate> candidates = withLengths(Candidates.of(this.sources, this.targets, prior));
        margins = new Margins(candidates, sources.size(), targets.size());
        List<Candidate> assigned = Assignment.greedy(candidates, margins);
        double[] decoys = margins.ofDecoys();
        Mixture mixture = new Mixture(decoys, assigned.stream().mapToDouble(margins::of).toArray());
        certainty = new Certainty(mixture, decoys.length);
        chosen = assigned.stream().map(this::verdict).toList();
    }

    private static List<String> sentences(List<Document> sources, List<Document> targets) {
        List<String> sentences = new ArrayList<>();
        for (List<Document> side : List.of(sources, targets)) {
            side.forEach(document -> document.sentences().stream().map(Sentence::text).forEach(sentences::add));
        }
        return sentences;
    }

    /** Documents of one code may differ in script: each is read by its own language. */
    private static Side side(List<Document> documents, Language other, Set<String> names) {
        Vocabulary vocabulary = new Vocabulary();
        Map<Language, TermReader> readers = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Document document : documents) {
            TermReader reader = readers.computeIfAbsent(
                    document.language(), language -> TermReader.of(language, other, names));
            readings.add(new Reading(document, reader, vocabulary));
        }
        return Side.of(readings, vocabulary);
    }

    private List<Candidate> withLengths(List<Candidate> candidates) {
        Margins totals = new Margins(candidates, sources.readings().size(), targets.readings().size());
        LengthRatio ratio = LengthRatio.of(candidates.stream()
                .filter(c -> totals.ofSource(c.source()).get(0) == c && totals.ofTarget(c.target()).get(0) == c)
                .filter(c -> c.total() > 0)
                .mapToDouble(Candidate::lengthLog)
                .toArray());
        return candidates.stream().map(c -> c.withLength(ratio.of(c.lengthLog()))).toList();
    }

    private Verdict verdict(Candidate candidate) {
        Coverage coverage = Coverage.of(source(candidate), target(candidate), sources, targets, prior.forward(), prior.backward());
        double margin = margins.of(candidate);
        return new Verdict(candidate, margin, coverage, certainty.of(candidate, margin, coverage));
    }

    private Reading source(Candidate candidate) {
        return sources.readings().get(candidate.source());
    }

    private Reading target(Candidate candidate) {
        return targets.readings().get(candidate.target());
    }

    List<DocumentPair> pairs(double minConfidence) {
        SharedTerms shared = new SharedTerms(sources, targets, prior.forward());
        List<DocumentPair> pairs = new ArrayList<>();
        for (Verdict verdict : chosen) {
            if (verdict.confidence() >= minConfidence) {
                Reading source = source(verdict.candidate());
                Reading target = target(verdict.candidate());
                List<Evidence> evidence = shared.of(source, target);
                pairs.add(new DocumentPair(source.document, target.document, verdict.confidence(), evidence));
            }
        }
        return pairs;
    }
}
