package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.couplet.text.Document;

/** Finds which documents of a pile in memory are translations of each other. */
public final class DocumentPairs {
    private DocumentPairs() {}

    /**
     * What {@link DocumentPile#pair} finds, in one call.
     *
     * @throws IllegalArgumentException if two documents have the same id
     * @throws UncheckedIOException if the pile is so large that its terms go to disk, and the disk fails
     */
    public static Pairing in(List<Document> documents, PairOptions options) {
        try (DocumentPile pile = new DocumentPile(Workspace.DEFAULT)) {
            for (Document document : documents) {
                pile.add(document);
            }
            return pile.pair(options);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
