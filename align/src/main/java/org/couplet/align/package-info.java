/**
 * The front door: which sentences of two documents translate each other. In: two {@link org.couplet.text.Document}s in two
 * languages. Out: a {@link org.couplet.text.Bitext}, every sentence in exactly one bead, each with its confidence and its
 * evidence.
 *
 * <p>Start with {@link org.couplet.align.Couplet}. The rooms behind it, in the order a pair passes through them:
 * {@code terms} (what a text says, in comparable form), {@code lexicon} (which terms translate each other), {@code model}
 * (what a bead is worth), {@code search} (the beads that are worth most). Beside it: {@code documents} (which documents of a
 * pile translate each other), {@code eval} (how right all that is) and {@code parallel} (work by several threads).
 */
package org.couplet.align;
