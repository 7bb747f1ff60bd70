package org.couplet.read;

import java.nio.charset.Charset;
import org.couplet.text.Document;

/**
 * A document and what was done to read it.
 *
 * @param encoding its bytes were decoded with
 * @param glosses parentheses of pinyin taken out
 * @param forbidden characters taken out that XML forbids
 * @param undecodable places where bytes became U+FFFD
 */
public record ReadDocument(Document document, Charset encoding, int glosses, int forbidden, int undecodable) {
    /** The same with another document. */
    ReadDocument with(Document other) {
        return new ReadDocument(other, encoding, glosses, forbidden, undecodable);
    }
}
