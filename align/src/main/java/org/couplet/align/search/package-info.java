/**
 * The one dynamic programme: the best way to cut two sequences into beads, and how sure each bead is. It sees numbers,
 * never text.
 *
 * <p>In: a {@link org.couplet.align.search.Band} of grid points worth visiting (from anchors by
 * {@link org.couplet.align.search.Anchors}), the {@link org.couplet.align.search.Shape}s a bead may have, and a
 * {@link org.couplet.align.search.BeadValue}. Out: beads without evidence, in order, each unit in exactly one. Start with
 * {@link org.couplet.align.search.Search}.
 *
 * <p>Units: values are nats (natural logarithm), more is better. A grid point {@code (i, j)} stands between units: before
 * source unit {@code i} and target unit {@code j}; the grid is {@code (sources + 1) x (targets + 1)}.
 *
 * <p>Sources: the programme over bead shapes is Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora",
 * Computational Linguistics 19(1), 1993; posteriors by forward-backward follow Rabiner, "A Tutorial on Hidden Markov
 * Models", Proceedings of the IEEE 77(2), 1989.
 */
package org.couplet.align.search;
