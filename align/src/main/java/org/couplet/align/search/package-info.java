/**
 * The one dynamic programme. It sees numbers, never text.
 *
 * <p>In: how many units each side has, {@link org.couplet.align.search.Anchor}s, what a bead is worth
 * ({@link org.couplet.align.search.BeadValue}, in nats), and what it is worth to leave units alone
 * ({@link org.couplet.align.search.Gaps}). Out: the best path of beads and the probability of each.
 *
 * <p>{@link org.couplet.align.search.Anchors} picks anchors that agree; {@link org.couplet.align.search.Line} goes through
 * them, and {@link org.couplet.align.search.Band} is the part of the grid around it, or along a path found before;
 * {@link org.couplet.align.search.Lattice} holds the value of every bead in it; {@link org.couplet.align.search.Viterbi} finds
 * the best path and {@link org.couplet.align.search.Posteriors} the weight of all paths through each bead.
 *
 * <p>A thread that is interrupted leaves off at the next row of the grid, with an
 * {@link org.couplet.align.parallel.Interrupted}.
 *
 * <p>Units: values are nats (natural logarithm), more is better. A grid point {@code (i, j)} stands between units: before
 * source unit {@code i} and target unit {@code j}; the grid is {@code (sources + 1) x (targets + 1)}.
 *
 * <p>Sources: the programme over bead shapes is Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora",
 * Computational Linguistics 19(1), 1993; posteriors by forward-backward follow Rabiner, "A Tutorial on Hidden Markov
 * Models", Proceedings of the IEEE 77(2), 1989.
 */
package org.couplet.align.search;
