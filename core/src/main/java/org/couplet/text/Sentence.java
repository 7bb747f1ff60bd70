package org.couplet.text;

/**
 * A sentence, or a heading, byline or date that stands for itself.
 *
 * @param span UTF-16 units of the text as it was decoded, before any repair
 * @param text what is exported: the original characters of the span, with repairs made; may be empty only where the
 *     user fixed the segmentation and left a line blank
 */
public record Sentence(Span span, String text) {}
