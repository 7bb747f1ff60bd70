package org.couplet.read;

import java.nio.charset.Charset;
import org.couplet.text.Document;

/**
 * A document and what was done to read it.
 *
 * @param encoding its bytes were decoded with; UTF-8 where its format says itself how characters are written
 * @param glosses parentheses of pinyin taken out
 * @param forbidden characters taken out that XML forbids
 * @param invisible soft hyphens and zero-width characters taken out
 * @param entities HTML's names of characters, replaced by the character
 * @param undecodable places where bytes became U+FFFD
 * @param garbled places that look like UTF-8 which was read in another encoding once; they stay as they are
 */
public record ReadDocument(
        Document document,
        Charset encoding,
        int glosses,
        int forbidden,
        int invisible,
        int entities,
        int undecodable,
        int garbled) {
    /** The same with another document. */
    ReadDocument with(Document other) {
        return new ReadDocument(other, encoding, glosses, forbidden, invisible, entities, undecodable, garbled);
    }
}
