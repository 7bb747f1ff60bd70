package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.couplet.text.Document;
import org.couplet.text.Sentence;

/** Finds which documents of a pile are translations of each other. */
public final class DocumentPairs {
    private static final Comparator<Document> BY_TEXT = (one, other) -> Arrays.compare(
            one.sentences().toArray(Sentence[]::new),
            other.sentences().toArray(Sentence[]::new),
            Comparator.comparing(Sentence::text));

    private DocumentPairs() {}

    /**
     * Matches every two languages of the pile. A document has at most one partner in each other language. The order of
     * the pile changes nothing.
     *
     * @throws IllegalArgumentException if two documents have the same id
     */
    public static Pairing in(List<Document> pile, PairOptions options) {
        requireDistinct(pile);
        List<List<Document>> languages = byLanguage(pile, options);
        Map<String, Alone> alone = new TreeMap<>();
        if (languages.size() == 1) {
            languages.get(0).forEach(d -> alone.put(d.id(), new Alone(d, Unpaired.ONE_LANGUAGE, "", 0)));
        }
        List<LanguagePair> twos = twos(languages, options);
        List<Proposal> settled = settled(twos);
        List<DocumentPair> pairs = new ArrayList<>();
        for (LanguagePair two : twos) {
            List<DocumentPair> found = oneToOne(settled, two, options.minConfidence());
            pairs.addAll(found);
            two.alone(found).forEach(next -> alone.merge(next.document().id(), next, DocumentPairs::nearer));
        }
        pairs.sort(Comparator.comparing((DocumentPair pair) -> pair.source().id())
                .thenComparing(pair -> pair.target().id()));
        for (DocumentPair pair : pairs) {
            alone.remove(pair.source().id());
            alone.remove(pair.target().id());
        }
        return new Pairing(pairs, List.copyOf(alone.values()));
    }

    private static List<LanguagePair> twos(List<List<Document>> languages, PairOptions options) {
        List<LanguagePair> twos = new ArrayList<>();
        for (int s = 0; s < languages.size(); s++) {
            for (int t = s + 1; t < languages.size(); t++) {
                twos.add(LanguagePair.of(languages.get(s), languages.get(t), options));
            }
        }
        return twos;
    }

    private static List<Proposal> settled(List<LanguagePair> twos) {
        List<Proposal> proposals =
                twos.stream().flatMap(two -> two.proposals().stream()).toList();
        return twos.size() == 1
                ? proposals
                : Agreement.settled(proposals, (one, other) -> twos.stream()
                        .flatMap(two -> two.proposal(one, other).stream())
                        .findFirst());
    }

    /** The likeliest first; of equally likely ones the first. */
    private static List<DocumentPair> oneToOne(List<Proposal> proposals, LanguagePair two, double minConfidence) {
        Set<String> taken = new HashSet<>();
        List<DocumentPair> pairs = new ArrayList<>();
        for (Proposal proposal : proposals.stream()
                .filter(two::holds)
                .filter(proposal -> proposal.confidence() >= minConfidence)
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .toList()) {
            if (proposal.ids().stream().noneMatch(taken::contains)) {
                taken.addAll(proposal.ids());
                pairs.add(two.pair(proposal));
            }
        }
        return pairs;
    }

    private static void requireDistinct(List<Document> pile) {
        Set<String> ids = new HashSet<>();
        for (Document document : pile) {
            if (!ids.add(document.id())) {
                throw new IllegalArgumentException("two documents of the pile have the id " + document.id());
            }
        }
    }

    /** Of what two other languages say of one document, the more telling. */
    private static Alone nearer(Alone one, Alone other) {
        boolean otherNearer = other.confidence() > one.confidence()
                || (one.nearest().isEmpty() && !other.nearest().isEmpty());
        return otherNearer ? other : one;
    }

    /**
     * Languages in the order in which they are sources; the documents of each by what they say, copies by id. So names
     * change nothing, not even by the order of sums.
     */
    private static List<List<Document>> byLanguage(List<Document> pile, PairOptions options) {
        Map<String, List<Document>> byCode = new TreeMap<>();
        pile.stream().sorted(BY_TEXT.thenComparing(Document::id)).forEach(document -> byCode.computeIfAbsent(
                        document.language().code(), code -> new ArrayList<>())
                .add(document));
        return byCode.values().stream()
                .sorted(Comparator.comparing(
                        documents -> options.rank(documents.get(0).language())))
                .toList();
    }
}
