/**
 * What a bead of sentences is worth, and the alignment that is worth most.
 *
 * <p>In: two {@link org.couplet.align.model.Side}s (each sentence's terms, its length, where paragraphs start) and the
 * {@link org.couplet.align.lexicon.Links} between their terms. Out: beads with confidence, by
 * {@link org.couplet.align.model.Model}.
 *
 * <p>The value of a bead, in nats, is a sum of log likelihood ratios "these translate each other" against "they met by
 * chance", so that it is 0 where nothing is known, and beads of every shape compare:
 *
 * <ul>
 *   <li>shape: how often 1-1, 1-2, … occur at all ({@code Shapes});
 *   <li>length: whether the lengths fit, after Gale and Church 1993, with a heavier tail ({@code Lengths});
 *   <li>words: whether the terms of each side explain those of the other, IBM Model 1 as a ratio against each term's own
 *       frequency (Brown et al. 1993; Moore 2002), in both directions ({@code Words});
 *   <li>paragraphs: whether paragraph breaks fall together ({@code Breaks}).
 * </ul>
 *
 * <p>A one-sided bead has a price that grows with its length ({@code Shapes}).
 */
package org.couplet.align.model;
