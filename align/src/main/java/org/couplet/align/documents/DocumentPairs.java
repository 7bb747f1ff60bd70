package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.couplet.text.Document;

/** Finds which documents of a pile are translations of each other. */
public final class DocumentPairs {
    private DocumentPairs() {}

    /**
     * Matches every two languages of the pile. A document has at most one partner in each other language, in each of its
     * scripts, unless its partners are {@link Kind#PART parts} of it. The order of the pile changes nothing.
     *
     * @throws IllegalArgumentException if two documents have the same id
     */
    public static Pairing in(List<Document> pile, PairOptions options) {
        requireDistinct(pile);
        List<Copies> languages = byLanguage(pile, options);
        Versions versions = versions(languages);
        List<DocumentPair> pairs = new ArrayList<>();
        Map<String, Alone> alone = new TreeMap<>();
        if (languages.size() == 1) {
            languages.get(0).kept().forEach(d -> alone.put(d.id(), new Alone(d, Unpaired.ONE_LANGUAGE, "", 0)));
        }
        for (int s = 0; s < languages.size(); s++) {
            for (int t = s + 1; t < languages.size(); t++) {
                LanguagePair two = LanguagePair.of(
                        languages.get(s).kept(), languages.get(t).kept(), options);
                pairs.addAll(versions.with(two.pairs()));
                two.alone().forEach(next -> alone.merge(next.document().id(), next, DocumentPairs::nearer));
            }
        }
        pairs.sort(Comparator.comparing((DocumentPair pair) -> pair.source().id())
                .thenComparing(pair -> pair.target().id()));
        for (DocumentPair pair : pairs) {
            alone.remove(pair.source().id());
            alone.remove(pair.target().id());
        }
        return new Pairing(pairs, versions.with(alone.values()), duplicates(languages));
    }

    private static void requireDistinct(List<Document> pile) {
        Set<String> ids = new HashSet<>();
        for (Document document : pile) {
            if (!ids.add(document.id())) {
                throw new IllegalArgumentException("two documents of the pile have the id " + document.id());
            }
        }
    }

    private static Versions versions(List<Copies> languages) {
        Map<String, List<Document>> byOriginal = new HashMap<>();
        languages.forEach(copies -> copies.versions().forEach(version -> byOriginal
                .computeIfAbsent(version.original().id(), id -> new ArrayList<>())
                .add(version.document())));
        return new Versions(byOriginal);
    }

    private static List<Duplicate> duplicates(List<Copies> languages) {
        return languages.stream()
                .flatMap(copies -> copies.duplicates().stream())
                .sorted(Comparator.comparing(duplicate -> duplicate.document().id()))
                .toList();
    }

    /** Of what two other languages say of one document, the more telling. */
    private static Alone nearer(Alone one, Alone other) {
        boolean otherNearer = other.confidence() > one.confidence()
                || (one.nearest().isEmpty() && !other.nearest().isEmpty());
        return otherNearer ? other : one;
    }

    /** Languages in the order in which they are sources; the documents of each by id. */
    private static List<Copies> byLanguage(List<Document> pile, PairOptions options) {
        Map<String, List<Document>> byCode = new TreeMap<>();
        pile.stream().sorted(Comparator.comparing(Document::id)).forEach(document -> byCode.computeIfAbsent(
                        document.language().code(), code -> new ArrayList<>())
                .add(document));
        return byCode.values().stream()
                .sorted(Comparator.comparing(
                        documents -> options.rank(documents.get(0).language())))
                .map(Copies::among)
                .toList();
    }
}
