package org.couplet.align.documents;

import org.couplet.text.Document;
import org.couplet.text.Language;

/** Names a document of a pile without holding its text. */
public record DocumentRef(String id, Language language) {
    public static DocumentRef of(Document document) {
        return new DocumentRef(document.id(), document.language());
    }
}
