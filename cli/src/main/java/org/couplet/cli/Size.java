package org.couplet.cli;

import org.couplet.text.Document;

/** How long a document is. */
record Size(int paragraphs, int sentences) {
    static Size of(Document document) {
        return new Size(document.paragraphs().size(), document.sentences().size());
    }
}
