package org.couplet.extract;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * What was taken out of a file.
 *
 * @param texts one, or two that translate each other
 * @param encoding its text was decoded with
 * @param undecodable places where bytes became U+FFFD
 */
record Content(List<Text> texts, Map<Aside, Integer> aside, Charset encoding, int undecodable) {
    /**
     * @param language that the file tells, if it does
     * @param text a line a paragraph
     */
    record Text(Optional<Language> language, String text) {}
}
