package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Term;
import org.couplet.text.Document;
import org.couplet.text.Evidence;

/** What a person can check of a pair: the rarest terms that both documents hold. */
final class SharedTerms {
    private static final int MOST = 8;

    /** A name of two parts comes as three terms, of which one is told. */
    private static final int LOOKED_AT = 3 * MOST;

    private final Side sources;
    private final Side targets;
    private final Links links;

    SharedTerms(Side sources, Side targets, Links links) {
        this.sources = sources;
        this.targets = targets;
        this.links = links;
    }

    private record Shared(int i, int j, double rarity) {}

    /** At most 8, the rarest first; each term of either document at most once. */
    List<Evidence> of(int sourceNumber, int targetNumber) {
        Reading source = sources.get(sourceNumber);
        Reading target = targets.get(targetNumber);
        List<Shared> shared = new ArrayList<>();
        for (int i = 0; i < source.bag.size(); i++) {
            int type = source.bag.types()[i];
            for (int k = 0; k < links.targets()[type].length; k++) {
                int j = target.indexOf(links.targets()[type][k]);
                if (j >= 0) {
                    double rarity = links.weights()[type][k]
                            / Math.sqrt(sources.commonness().of(type)
                                    * targets.commonness().of(links.targets()[type][k]));
                    shared.add(new Shared(i, j, rarity));
                }
            }
        }
        shared.sort(Comparator.comparingDouble(Shared::rarity)
                .reversed()
                .thenComparing(Shared::i)
                .thenComparing(Shared::j));
        return rarest(shared, new Told(source, sources.document(sourceNumber), target, targets.document(targetNumber)));
    }

    /** Two documents with their texts. */
    private record Told(Reading source, Document sourceText, Reading target, Document targetText) {}

    private List<Evidence> rarest(List<Shared> shared, Told told) {
        List<Evidence> evidence = new ArrayList<>();
        Set<Integer> seenSource = new HashSet<>();
        Set<Integer> seenTarget = new HashSet<>();
        for (Shared next : shared) {
            if (evidence.size() == LOOKED_AT) {
                break;
            }
            if (!seenSource.contains(next.i()) && !seenTarget.contains(next.j())) {
                seenSource.add(next.i());
                seenTarget.add(next.j());
                evidence.add(evidence(told, next.i(), next.j()));
            }
        }
        return evidence.stream()
                .distinct()
                .filter(one -> evidence.stream().noneMatch(other -> isWithin(one, other)))
                .limit(MOST)
                .toList();
    }

    /** True when the one adds nothing to the other: 明辉 to 赵明辉. */
    private static boolean isWithin(Evidence one, Evidence other) {
        return !one.equals(other)
                && other.source().contains(one.source())
                && other.target().contains(one.target());
    }

    private Evidence evidence(Told told, int i, int j) {
        String left = told.source().text(i, told.sourceText());
        String right = told.target().text(j, told.targetText());
        Term term = sources.vocabulary().term(told.source().bag.types()[i]);
        return new Evidence(term.evidence(left.equals(right)), left, right);
    }
}
