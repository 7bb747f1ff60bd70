package org.couplet.align.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.parallel.Workers;
import org.couplet.align.terms.PinyinNames;
import org.couplet.text.Language;

/** The documents of two languages, compared and decided. */
final class LanguagePair implements AutoCloseable {
    private final Side sources;
    private final Side targets;
    private final Round round;
    private final PairOptions options;
    private final Workspace workspace;

    private LanguagePair(Side sources, Side targets, Prior prior, PairOptions options, Workspace workspace) {
        this.sources = sources;
        this.targets = targets;
        this.options = options;
        this.workspace = workspace;
        Hinted hinted = new Hinted(options.hints(), sources, targets);
        round = Round.of(sources, targets, prior, hinted, workspace).learnt();
    }

    /** @param from and to numbers of the texts of one language code each, neither of them empty */
    static LanguagePair of(Texts texts, int[] from, int[] to, PairOptions options, Workspace workspace)
            throws IOException {
        Language source = texts.name(from[0]).language();
        Language target = texts.name(to[0]).language();
        Set<String> names = names(
                texts, IntStream.concat(IntStream.of(from), IntStream.of(to)).toArray(), workspace);
        Lexicon lexicon =
                Lexicon.of(options.dictionariesOf(source, target), options.keptOf(source, target), source, target);
        List<Side> sides = new ArrayList<>();
        try {
            sides.add(new Side(texts, from, own -> lexicon.reader(own, target, names), workspace));
            sides.add(new Side(texts, to, own -> lexicon.reader(own, source, names), workspace));
            Prior prior = lexicon.prior(sides.get(0).vocabulary(), sides.get(1).vocabulary());
            return new LanguagePair(sides.get(0), sides.get(1), prior, options, workspace);
        } catch (IOException | RuntimeException | Error failed) {
            for (Side side : sides) {
                side.close();
            }
            throw failed;
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
                                texts.article(numbers[i]).sentences().forEach(sentence -> seen.add(sentence.text()));
                            }
                            return seen;
                        },
                        all::addAll);
        return all.names();
    }

    /** Pairs of which each document is in one at most, however unlikely; the best first. */
    List<Proposal> proposals() {
        return round.verdicts().stream().map(this::proposal).toList();
    }

    /** Of two documents, one of each side, if they were compared. */
    Optional<Proposal> proposal(DocumentRef one, DocumentRef other) {
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
                sources.name(verdict.candidate().source()),
                targets.name(verdict.candidate().target()),
                verdict.confidence());
    }

    boolean holds(Proposal proposal) {
        return sources.indexOf(proposal.source()) >= 0 && targets.indexOf(proposal.target()) >= 0;
    }

    /** These, and those of parts, with what a person can check. */
    List<DocumentPair> pairs(List<Proposal> proposals) {
        List<Tie> ties = withParts(proposals);
        List<Extent> extents = Parts.extents(ties);
        SharedTerms shared =
                new SharedTerms(sources, targets, round.known().prior().forward());
        List<DocumentPair> pairs = new ArrayList<>();
        new Workers(workspace.threads())
                .map(
                        ties.size(),
                        (start, end) -> IntStream.range(start, end)
                                .mapToObj(i -> pair(ties.get(i), extents.get(i), shared))
                                .toList(),
                        pairs::addAll);
        return pairs;
    }

    private List<Tie> withParts(List<Proposal> proposals) {
        double[] logs = proposals.stream()
                .mapToDouble(proposal -> Math.log((target(proposal).letters + 1) / (source(proposal).letters + 1)))
                .toArray();
        Courses courses = Courses.of(sources, targets, round.known().prior(), logs);
        List<Tie> ties = new ArrayList<>();
        new Workers(workspace.threads())
                .map(
                        proposals.size(),
                        (start, end) -> proposals.subList(start, end).stream()
                                .map(proposal -> courses.tie(
                                        sources.indexOf(proposal.source()),
                                        targets.indexOf(proposal.target()),
                                        proposal.confidence()))
                                .toList(),
                        ties::addAll);
        return Parts.with(ties, round.margins(), courses).stream()
                .filter(tie -> tie.confidence() >= options.minConfidence())
                .toList();
    }

    private Reading source(Proposal proposal) {
        return sources.get(sources.indexOf(proposal.source()));
    }

    private Reading target(Proposal proposal) {
        return targets.get(targets.indexOf(proposal.target()));
    }

    private DocumentPair pair(Tie tie, Extent extent, SharedTerms shared) {
        return new DocumentPair(
                sources.name(tie.source()),
                targets.name(tie.target()),
                tie.confidence(),
                shared.of(tie.source(), tie.target()),
                extent);
    }

    /** Every document of the two sides that is in none of the pairs. */
    List<Alone> alone(List<DocumentPair> pairs) {
        Unpaired unpaired = new Unpaired(pairs);
        List<Alone> alone = new ArrayList<>();
        addAlone(sources, round.margins()::ofSource, unpaired, alone);
        addAlone(targets, round.margins()::ofTarget, unpaired, alone);
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
            return Unpaired.without(side.name(i), side.get(i), options.hints());
        }
        Candidate nearest = candidates.get(0);
        DocumentRef other = side == sources ? targets.name(nearest.target()) : sources.name(nearest.source());
        return unpaired.with(side.name(i), other, round.verdict(nearest));
    }

    @Override
    public void close() throws IOException {
        try {
            sources.close();
        } finally {
            targets.close();
        }
    }
}
