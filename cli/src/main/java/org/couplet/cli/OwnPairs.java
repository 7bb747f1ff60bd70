package org.couplet.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.PairOptions;
import org.couplet.align.documents.Pairing;
import org.couplet.extract.Extracted;
import org.couplet.read.ReadDocument;
import org.couplet.text.Document;

/** The pairs that one file each holds: they are known, and take no part in the search for pairs. */
record OwnPairs(List<DocumentPair> pairs) {
    /** @param wanted documents in the languages that were asked for */
    static OwnPairs of(List<Extracted> files, List<Document> wanted, PairOptions options) {
        return new OwnPairs(files.stream()
                .filter(Extracted::isPair)
                .map(file ->
                        file.documents().stream().map(ReadDocument::document).toList())
                .filter(wanted::containsAll)
                .map(two -> pair(two.get(0), two.get(1), options))
                .toList());
    }

    private static DocumentPair pair(Document one, Document other, PairOptions options) {
        boolean turned = options.isSource(other.language(), one.language());
        return new DocumentPair(turned ? other : one, turned ? one : other, 1, List.of());
    }

    /** The others. */
    List<Document> without(List<Document> documents) {
        return documents.stream()
                .filter(document -> pairs.stream().noneMatch(pair -> isOf(document, pair)))
                .toList();
    }

    private static boolean isOf(Document document, DocumentPair pair) {
        return document.id().equals(pair.source().id())
                || document.id().equals(pair.target().id());
    }

    Pairing with(Pairing others) {
        List<DocumentPair> all = new ArrayList<>(others.pairs());
        all.addAll(pairs);
        all.sort(Comparator.comparing((DocumentPair pair) -> pair.source().id())
                .thenComparing(pair -> pair.target().id()));
        return new Pairing(all, others.alone());
    }
}
