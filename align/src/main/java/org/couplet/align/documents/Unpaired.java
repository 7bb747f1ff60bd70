package org.couplet.align.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in a person's words why a document found no partner in one other language. */
final class Unpaired {
    static final String ONE_LANGUAGE = "the pile holds no document in another language";

    private final Map<String, String> partners = new HashMap<>(); // by id, both ways

    Unpaired(List<DocumentPair> pairs) {
        for (DocumentPair pair : pairs) {
            partners.put(pair.source().id(), pair.target().id());
            partners.put(pair.target().id(), pair.source().id());
        }
    }

    boolean isPaired(DocumentRef document) {
        return partners.containsKey(document.id());
    }

    /** Of a document to which nothing comes near. */
    static Alone without(DocumentRef document, Reading reading, Hints hints) {
        String shares = "no document in another language shares its rare numbers and names";
        String reason = reading.bag.size() == 0
                ? "it holds no text to compare"
                : shares + (hints.dateWindow().isPresent() ? " within the date window" : "");
        return new Alone(document, reason, "", 0);
    }

    /** @param nearest the other document of the verdict */
    Alone with(DocumentRef document, DocumentRef nearest, Verdict verdict) {
        return new Alone(document, reason(nearest.id(), verdict), nearest.id(), verdict.confidence());
    }

    private String reason(String nearest, Verdict verdict) {
        if (partners.containsKey(nearest)) {
            return "%s comes nearest, but is closer to %s".formatted(nearest, partners.get(nearest));
        }
        if (Certainty.isAnother(verdict.candidate(), verdict.coverage())) {
            return "%s comes nearest, but the terms they share stand in another order".formatted(nearest);
        }
        if (verdict.coverage().brevity() > 0) {
            return "%s comes nearest, but texts as short as these must share more".formatted(nearest);
        }
        if (verdict.coverage().logRatio() < 0) {
            return "%s comes nearest, but holds too few of its numbers and names".formatted(nearest);
        }
        return "%s comes nearest, but what they share may be chance".formatted(nearest);
    }
}
