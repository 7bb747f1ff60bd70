/**
 * How right an alignment is. In come gold and found beads by number ({@link org.couplet.format.IndexBead}) or pairs of
 * document names; out go hits, found and expected, which add up over files, and precision, recall and F1 of the sum.
 *
 * <p>Start with {@link org.couplet.align.eval.SentenceScores#of} or {@link org.couplet.align.eval.PairScores#of}. All
 * rates are in [0, 1], and 0 where there is nothing to divide by.
 *
 * <p>Sources: Sennrich and Volk 2010, MT-based sentence alignment for OCR-generated parallel texts (strict and lax);
 * Thompson and Koehn 2019, Vecalign (which deletions count). Group is our name for comparing at the gold's own grain.
 */
package org.couplet.align.eval;
