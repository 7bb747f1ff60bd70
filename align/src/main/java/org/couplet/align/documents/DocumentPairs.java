package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.couplet.text.Document;

/** Finds which documents of a pile are translations of each other. */
public final class DocumentPairs {
    private DocumentPairs() {}

    /** Every two languages of the pile are matched. */
    public static Pairing in(List<Document> pile, PairOptions options) {
        List<List<Document>> languages = byLanguage(pile, options);
        List<DocumentPair> pairs = new ArrayList<>();
        for (int s = 0; s < languages.size(); s++) {
            for (int t = s + 1; t < languages.size(); t++) {
                LanguagePair pair = new LanguagePair(languages.get(s), languages.get(t), options);
                pairs.addAll(pair.pairs(options.minConfidence()));
            }
        }
        return new Pairing(pairs, List.of());
    }

    private static List<List<Document>> byLanguage(List<Document> pile, PairOptions options) {
        TreeMap<String, List<Document>> byCode = new TreeMap<>();
        pile.stream()
                .sorted(Comparator.comparing(Document::id))
                .forEach(document -> byCode.computeIfAbsent(document.language().code(), code -> new ArrayList<>())
                        .add(document));
        return byCode.values().stream()
                .sorted(Comparator.comparing(documents -> options.rank(documents.get(0).language())))
                .toList();
    }
}
