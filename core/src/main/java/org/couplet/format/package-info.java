/**
 * Files out and files in. Out goes a {@link org.couplet.text.Bitext}, as TMX, as a table or JSON line for every bead,
 * as line pairs, or as bead indices; in comes the same again: translation units, rows, index beads, pairs of file
 * names.
 *
 * <p>Start with {@link org.couplet.format.Format}, which knows the formats by name and by file ending, or with the door
 * of one format: {@link org.couplet.format.Tmx}, {@link org.couplet.format.Tsv}, {@link org.couplet.format.Jsonl},
 * {@link org.couplet.format.Moses}, {@link org.couplet.format.Beads}, {@link org.couplet.format.PairsTsv}.
 *
 * <p>Everything is written in UTF-8 with line feeds, in a stream, through a {@link org.couplet.format.WholeFile}: a
 * file is there whole or not at all. Sentence and paragraph numbers are 0-based; offsets are UTF-16 units. Malformed
 * input is an {@link org.couplet.text.InputException} with its line.
 *
 * <p>Sources: TMX 1.4b (LISA OSCAR, 2005), XML 1.0 fifth edition (legal characters), RFC 8259 (JSON).
 */
package org.couplet.format;
