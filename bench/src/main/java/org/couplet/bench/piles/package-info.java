/**
 * Piles of documents with gold, to measure which documents are found to translate each other. In comes a folder of
 * {@code LANG/ID.txt} with {@code gold.tsv}: {@link org.couplet.bench.piles.PileSet}; out go precision, recall and how
 * far the confidences can be believed: {@link org.couplet.bench.piles.PairResult}. {@link
 * org.couplet.bench.piles.Stress} spoils sets, {@link org.couplet.bench.piles.SyntheticPile} makes them from nothing
 * but the starter lexicon, {@link org.couplet.bench.piles.ArticlePile} from pieces of our own articles.
 */
package org.couplet.bench.piles;
