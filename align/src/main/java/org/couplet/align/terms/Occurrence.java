package org.couplet.align.terms;

import org.couplet.text.Span;

/**
 * A term where it stands.
 *
 * @param span UTF-16 units of the sentence's own text, not of its normalised copy
 */
public record Occurrence(Term term, Span span) {}
