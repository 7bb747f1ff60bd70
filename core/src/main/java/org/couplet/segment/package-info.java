/**
 * From a text to its paragraphs and sentences. Comes in: a decoded and repaired text and its language. Goes out: a
 * {@link org.couplet.text.Document}. Start with {@link org.couplet.segment.Segmenter}; for one paragraph
 * {@link org.couplet.segment.Splitters#of}.
 *
 * <p>Positions are UTF-16 units, of the paragraph in {@link org.couplet.segment.Splitter}, of the text before repair in
 * a document. Chinese and Japanese have rules of their own; every other language has ICU's breaks [1] with our
 * exceptions; a user's SRX file ({@link org.couplet.segment.Srx}) overrules them. A sentence cut too often costs the aligner little, for it joins sentences; one cut too seldom cannot be
 * mended. So in doubt, as inside a long quotation, we cut.
 *
 * <p>[1] <a href="https://unicode.org/reports/tr29/">Unicode Standard Annex 29</a>.
 */
package org.couplet.segment;
