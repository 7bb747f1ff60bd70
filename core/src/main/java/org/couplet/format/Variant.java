package org.couplet.format;

import org.couplet.text.Language;

/**
 * @param text of the segment without its inline codes; white space as it stands in the file; may be empty
 */
public record Variant(Language language, String text) {}
