package org.couplet.cli;

import java.nio.charset.Charset;
import org.couplet.align.documents.DocumentRef;
import org.couplet.read.ReadDocument;

/**
 * What is remembered of a file that was read, once its text is put by.
 *
 * @param encoding its bytes were decoded with
 * @param glosses parentheses of pinyin taken out
 * @param forbidden characters taken out that XML forbids
 * @param undecodable places where bytes became U+FFFD
 */
record ReadFile(
        DocumentRef document,
        int paragraphs,
        int sentences,
        Charset encoding,
        int glosses,
        int forbidden,
        int undecodable) {
    static ReadFile of(ReadDocument read) {
        return new ReadFile(
                DocumentRef.of(read.document()),
                read.document().paragraphs().size(),
                read.document().sentences().size(),
                read.encoding(),
                read.glosses(),
                read.forbidden(),
                read.undecodable());
    }
}
