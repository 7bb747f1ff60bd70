/**
 * What a bead of sentences is worth, how that is learnt from the texts themselves, and the alignment that is worth most.
 *
 * <p>In: {@link org.couplet.align.model.Pair}s (each sentence's terms, its length, its edges, where paragraphs start, and
 * which terms translate each other as far as is known). Out: {@link org.couplet.align.model.Knowledge}, by
 * {@link org.couplet.align.model.Training}, and from it beads with confidence. A long pair is cut into
 * {@link org.couplet.align.model.Piece}s first, by {@link org.couplet.align.model.Pieces}; beads of sentences become beads of
 * paragraphs in {@link org.couplet.align.model.Paragraphs}.
 *
 * <p>The value of a bead, in nats, is a sum of log likelihood ratios "these translate each other" against "they met by
 * chance", so that it is 0 where nothing is known, and beads of every shape compare ({@code BeadNats}, and the words):
 *
 * <ul>
 *   <li>shape: how often 1-1, 1-2, … occur ({@code Shapes});
 *   <li>length: whether the lengths fit, after Gale and Church 1993, with a heavier tail ({@code Lengths}, {@code LengthFit});
 *   <li>words: whether the terms of each side explain those of the other at a like place, IBM Model 1 as a ratio against each
 *       term's own frequency (Brown et al. 1993; Moore 2002; Dyer et al. 2013), in both directions ({@code WordsInPlace} by
 *       {@code Facing}, with what is known in a {@code Table});
 *   <li>edges: whether the marks at their ends and beginnings go together ({@code Boundaries} over {@code Edges});
 *   <li>paragraphs: whether paragraph breaks fall together ({@code Breaks}).
 * </ul>
 *
 * <p>There are two looks ({@code Looks}): the first takes words wherever they stand, for every bead of a band ({@code Words}),
 * and the second, which minds their places, only for what that leaves possible.
 *
 * <p>Sentences without a partner are a gap, with a price to open it, to go on, and by length ({@code Parameters}).
 *
 * <p>Learning is expectation maximisation. In each round every pair is aligned with what is known ({@code Knowledge.lesson}),
 * each term of every probable bead ({@code Guess}) is shared out among those of the other side ({@code Sharing}), the
 * {@code Shares} of all pairs are counted ({@code Counts}), and shapes, lengths, edges and gaps are estimated from posteriors
 * ({@code Expectations}).
 */
package org.couplet.align.model;
