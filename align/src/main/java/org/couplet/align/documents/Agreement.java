package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pairs in several languages say of each other, for translations of one document translate each other. Of the three
 * pairs of three documents it cannot be that just two are right: a pair gains by a way round through a third document. Of
 * pairs that lead from a document to two of one language not all are right: they lose, the weakest most.
 */
final class Agreement {
    /** No pair is taken for surer than 1 less this when it speaks of others. */
    private static final double DOUBT = 0.01;

    /** From here on a pair speaks of others. */
    private static final double LIKELY = 0.5;

    private final Map<String, Map<String, Proposal>> byDocument = new HashMap<>(); // by id of either, then of the other

    private Agreement(Collection<Proposal> proposals) {
        proposals.forEach(this::add);
    }

    private void add(Proposal proposal) {
        of(proposal.source()).put(proposal.target().id(), proposal);
        of(proposal.target()).put(proposal.source().id(), proposal);
    }

    private Map<String, Proposal> of(DocumentRef document) {
        return byDocument.computeIfAbsent(document.id(), id -> new LinkedHashMap<>());
    }

    /** What two documents are by what they share. */
    @FunctionalInterface
    interface Judge {
        /** Empty where they share nothing; either of them may be the source. */
        Optional<Proposal> proposal(DocumentRef one, DocumentRef other);
    }

    /**
     * The proposals, and those to which two of them lead, with a confidence that takes the others into account.
     *
     * @param proposals between any languages
     */
    static List<Proposal> settled(List<Proposal> proposals, Judge judge) {
        Agreement agreement = new Agreement(proposals);
        List<Proposal> all = new ArrayList<>(proposals);
        for (Proposal found : agreement.waysRound(proposals, judge)) {
            agreement.add(found);
            all.add(found);
        }
        return all.stream()
                .map(proposal -> proposal.plus(agreement.gains(proposal) + agreement.losses(proposal)))
                .toList();
    }

    private Collection<Proposal> waysRound(List<Proposal> proposals, Judge judge) {
        Map<List<String>, Proposal> found = new LinkedHashMap<>();
        for (Proposal first : proposals) {
            if (first.confidence() >= LIKELY) {
                for (DocumentRef middle : List.of(first.source(), first.target())) {
                    DocumentRef one = first.other(middle);
                    for (Proposal second : likely(middle)) {
                        DocumentRef other = second.other(middle);
                        if (!one.language().sameCode(other.language()) && !of(one).containsKey(other.id())) {
                            judge.proposal(one, other).ifPresent(p -> found.put(p.ids(), p));
                        }
                    }
                }
            }
        }
        return found.values();
    }

    private List<Proposal> likely(DocumentRef document) {
        return of(document).values().stream()
                .filter(proposal -> proposal.confidence() >= LIKELY)
                .toList();
    }

    /**
     * Log-odds by every document that both are proposed with. With q and r for these two proposals, the pair is right with
     * weight qr + (1−q)(1−r) and wrong with 1 − qr.
     */
    private double gains(Proposal proposal) {
        double gain = 0;
        for (Proposal one : of(proposal.source()).values()) {
            DocumentRef third = one.other(proposal.source());
            Proposal other = of(third).get(proposal.target().id());
            if (other != null) {
                double q = spoken(one);
                double r = spoken(other);
                gain += Math.max(0, Math.log((q * r + (1 - q) * (1 - r)) / (1 - q * r)));
            }
        }
        return gain;
    }

    /** Log-odds ln(1 − qr) by every two likely proposals that cannot both be right if this one is. */
    private double losses(Proposal proposal) {
        double loss = 0;
        DocumentRef source = proposal.source();
        DocumentRef target = proposal.target();
        for (Proposal one : likely(source)) {
            DocumentRef third = one.other(source);
            if (third.language().sameCode(target.language())) {
                continue;
            }
            for (Proposal other : likely(target)) {
                DocumentRef rival = other.other(target);
                if (rival.language().sameCode(third.language()) && !rival.equals(third)) {
                    loss += Math.log(1 - spoken(one) * spoken(other));
                }
            }
            loss += rivals(one, third, target);
        }
        for (Proposal one : likely(target)) {
            DocumentRef third = one.other(target);
            if (!third.language().sameCode(source.language())) {
                loss += rivals(one, third, source);
            }
        }
        return loss;
    }

    /** By proposals of the third document with another one of the end's language. */
    private double rivals(Proposal toThird, DocumentRef third, DocumentRef end) {
        return likely(third).stream()
                .filter(other -> other.other(third).language().sameCode(end.language()))
                .filter(other -> !other.other(third).equals(end))
                .mapToDouble(other -> Math.log(1 - spoken(toThird) * spoken(other)))
                .sum();
    }

    private static double spoken(Proposal proposal) {
        return Math.min(1 - DOUBT, proposal.confidence());
    }
}
