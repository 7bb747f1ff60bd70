package org.couplet.cli;

import java.nio.charset.Charset;
import org.couplet.align.documents.DocumentRef;
import org.couplet.read.ReadDocument;

/**
 * What is remembered of a document that was read, once its text is put by.
 *
 * @param encoding its bytes were decoded with
 * @param glosses parentheses of pinyin taken out
 * @param forbidden characters taken out that XML forbids
 * @param invisible soft hyphens and zero-width characters taken out
 * @param entities names of characters replaced by the character
 * @param undecodable places where bytes became U+FFFD
 * @param garbled places that look like UTF-8 which was read in another encoding once
 */
record ReadText(
        DocumentRef document,
        Size size,
        Charset encoding,
        int glosses,
        int forbidden,
        int invisible,
        int entities,
        int undecodable,
        int garbled) {
    static ReadText of(ReadDocument read) {
        return new ReadText(
                DocumentRef.of(read.document()),
                Size.of(read.document()),
                read.encoding(),
                read.glosses(),
                read.forbidden(),
                read.invisible(),
                read.entities(),
                read.undecodable(),
                read.garbled());
    }
}
