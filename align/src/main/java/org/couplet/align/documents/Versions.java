package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.couplet.normal.Normal;
import org.couplet.normal.View;
import org.couplet.text.Document;
import org.couplet.text.Evidence;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** The same text in two scripts, as 漢語 and 汉语: what one is paired with, the other is. */
final class Versions {
    private final Map<String, List<DocumentRef>> byOriginal; // by id
    private final Function<DocumentRef, Document> text;

    Versions(Map<String, List<DocumentRef>> byOriginal, Function<DocumentRef, Document> text) {
        this.byOriginal = byOriginal;
        this.text = text;
    }

    List<DocumentRef> of(DocumentRef original) {
        return byOriginal.getOrDefault(original.id(), List.of());
    }

    /** The pairs, and those of the versions. */
    List<DocumentPair> with(List<DocumentPair> pairs) {
        List<DocumentPair> all = new ArrayList<>(pairs);
        for (DocumentPair pair : pairs) {
            of(pair.source()).forEach(source -> all.add(told(pair, source, pair.target())));
            of(pair.target()).forEach(target -> all.add(told(pair, pair.source(), target)));
            of(pair.source())
                    .forEach(source -> of(pair.target()).forEach(target -> all.add(told(pair, source, target))));
        }
        return all;
    }

    /** Those alone, and their versions, by id. */
    List<Alone> with(Collection<Alone> alone) {
        List<Alone> all = new ArrayList<>(alone);
        for (Alone one : alone) {
            of(one.document())
                    .forEach(document -> all.add(new Alone(document, one.reason(), one.nearest(), one.confidence())));
        }
        all.sort(Comparator.comparing(one -> one.document().id()));
        return all;
    }

    private DocumentPair told(DocumentPair pair, DocumentRef source, DocumentRef target) {
        Document sourceText = text.apply(source);
        Document targetText = text.apply(target);
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence one : pair.evidence()) {
            Optional<String> left = found(one.source(), sourceText);
            Optional<String> right = found(one.target(), targetText);
            if (left.isPresent() && right.isPresent()) {
                evidence.add(new Evidence(one.kind(), left.get(), right.get()));
            }
        }
        return new DocumentPair(source, target, pair.confidence(), evidence, pair.extent());
    }

    /** The characters that say the same in another document. */
    private static Optional<String> found(String characters, Document document) {
        String normal = Normal.of(characters).text();
        for (Sentence sentence : document.sentences()) {
            View view = Normal.of(sentence.text());
            int at = view.text().indexOf(normal);
            if (at >= 0) {
                return Optional.of(
                        view.original(new Span(at, at + normal.length())).of(sentence.text()));
            }
        }
        return Optional.empty();
    }
}
