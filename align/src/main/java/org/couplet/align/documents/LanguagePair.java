package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Round round;

    private LanguagePair(Side sources, Side targets, Prior prior) {
        this.sources = sources;
        this.targets = targets;
        round = Round.of(sources, targets, prior).learnt();
    }

    /** @param sources and targets neither of them empty, each of one language code */
    static LanguagePair of(List<Document> sources, List<Document> targets, PairOptions options) {
        Language from = sources.get(0).language();
        Language to = targets.get(0).language();
        Set<String> names = PinyinNames.in(() -> Stream.concat(sources.stream(), targets.stream())
                .flatMap(document -> document.sentences().stream())
                .map(Sentence::text)
                .iterator());
        Lexicon lexicon = Lexicon.of(options.dictionariesOf(from, to), from, to);
        Side left = Side.of(sources, to, names, lexicon);
        Side right = Side.of(targets, from, names, lexicon);
        Prior prior = lexicon.prior(left.vocabulary(), right.vocabulary());
        return new LanguagePair(left, right, prior);
    }

    /** Pairs of which each document is in one at most, however unlikely; the best first. */
    List<Proposal> proposals() {
        return round.verdicts().stream().map(this::proposal).toList();
    }

    /** Of two documents, one of each side, if they were compared. */
    Optional<Proposal> proposal(Document one, Document other) {
        int s = sources.indexOf(one) >= 0 ? sources.indexOf(one) : sources.indexOf(other);
        int t = targets.indexOf(one) >= 0 ? targets.indexOf(one) : targets.indexOf(other);
        return s < 0 || t < 0
                ? Optional.empty()
                : round.margins().ofSource(s).stream()
                        .filter(candidate -> candidate.target() == t)
                        .map(candidate -> proposal(round.verdict(candidate)))
                        .findFirst();
    }

    private Proposal proposal(Verdict verdict) {
        return new Proposal(
                sources.get(verdict.candidate().source()).document,
                targets.get(verdict.candidate().target()).document,
                verdict.confidence());
    }

    boolean holds(Proposal proposal) {
        return sources.indexOf(proposal.source()) >= 0 && targets.indexOf(proposal.target()) >= 0;
    }

    /** With what a person can check. */
    DocumentPair pair(Proposal proposal) {
        Reading source = sources.get(sources.indexOf(proposal.source()));
        Reading target = targets.get(targets.indexOf(proposal.target()));
        SharedTerms shared =
                new SharedTerms(sources, targets, round.known().prior().forward());
        return new DocumentPair(proposal.source(), proposal.target(), proposal.confidence(), shared.of(source, target));
    }

    /** Every document of the two sides that is in none of the pairs. */
    List<Alone> alone(List<DocumentPair> pairs) {
        Unpaired unpaired = new Unpaired(pairs);
        List<Alone> alone = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (!unpaired.isPaired(sources.get(i).document)) {
                alone.add(alone(sources.get(i), round.margins().ofSource(i), unpaired));
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!unpaired.isPaired(targets.get(i).document)) {
                alone.add(alone(targets.get(i), round.margins().ofTarget(i), unpaired));
            }
        }
        return alone;
    }

    private Alone alone(Reading reading, List<Candidate> candidates, Unpaired unpaired) {
        if (candidates.isEmpty()) {
            return Unpaired.without(reading);
        }
        Candidate nearest = candidates.get(0);
        Document source = sources.get(nearest.source()).document;
        Document target = targets.get(nearest.target()).document;
        Document other = source.id().equals(reading.document.id()) ? target : source;
        return unpaired.with(reading.document, other, round.verdict(nearest));
    }
}
