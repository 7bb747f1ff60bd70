/**
 * The one dynamic programme. It sees numbers, never text.
 *
 * <p>In: how many units each side has, {@link org.couplet.align.search.Anchor}s, what a bead is worth
 * ({@link org.couplet.align.search.BeadValue}, in nats), and what it is worth to leave units alone
 * ({@link org.couplet.align.search.Gaps}). Out: the best path of beads and the probability of each.
 *
 * <p>{@link org.couplet.align.search.Anchors} picks anchors that agree; {@link org.couplet.align.search.Band} is the part of
 * the grid around them, or along a path found before; {@link org.couplet.align.search.Lattice} holds the value of every bead in
 * it; {@link org.couplet.align.search.Viterbi} finds the best path and {@link org.couplet.align.search.Posteriors} the weight
 * of all paths through each bead (forward-backward; Rabiner 1989, sections III A and B).
 */
package org.couplet.align.search;
