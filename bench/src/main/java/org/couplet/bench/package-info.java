/**
 * How right and how fast the aligner is. In: folders of texts with gold ({@link org.couplet.bench.GoldSet}). Out: tables
 * on stdout and rows of {@code bench/accuracy.csv}.
 *
 * <p>Start with {@link org.couplet.bench.Bench}, whose commands are one class each. {@link org.couplet.bench.Aligning}
 * alone knows how the aligner is called; {@link org.couplet.bench.Degradation} says how texts are spoilt, and {@link
 * org.couplet.bench.CoverageReader} which words are looked up. Seconds are of the wall clock, memory is in bytes unless it
 * says otherwise, and a line is a sentence.
 */
package org.couplet.bench;
