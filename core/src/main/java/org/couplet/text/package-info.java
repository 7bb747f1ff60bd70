/**
 * The text model: what every other room hands over and takes in. A {@link org.couplet.text.Document} is its sentences,
 * grouped into paragraphs; an {@link org.couplet.text.Alignment} is beads over two such documents; a
 * {@link org.couplet.text.Bitext} is the two documents with their alignments. Values only: nothing here reads, writes
 * or decides.
 *
 * <p>Start with {@link org.couplet.text.Bitext}. Positions are {@link org.couplet.text.Span}s, half-open and 0-based:
 * of UTF-16 units in a text, of sentences or paragraphs in a document; the field that holds one says which.
 */
package org.couplet.text;
