package org.couplet.extract;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.couplet.read.ReadDocument;

/**
 * A file's documents.
 *
 * @param documents one, or two that translate each other: then the ids are the file's with {@code #} and the language,
 *     {@code both.docx#zh} and {@code both.docx#en}, in the order in which they begin
 * @param aside how often each was set aside, in the order of {@link Aside}; none 0 times
 */
public record Extracted(Kind kind, List<ReadDocument> documents, Map<Aside, Integer> aside) {
    public Extracted {
        documents = List.copyOf(documents);
        aside = Collections.unmodifiableMap(new TreeMap<>(aside));
        if (documents.isEmpty() || documents.size() > 2) {
            throw new IllegalArgumentException("a file is one document or two, not " + documents.size());
        }
    }

    /** Whether the file holds a text and its translation. */
    public boolean isPair() {
        return documents.size() == 2;
    }
}
