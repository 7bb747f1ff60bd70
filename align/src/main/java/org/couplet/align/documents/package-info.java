/**
 * Which documents of a pile are translations of each other. In come {@link org.couplet.text.Document documents} of any
 * number of languages; out goes a {@link org.couplet.align.documents.Pairing}: pairs with the probability that they are
 * right, what ties them and how far they go together, every other document with the reason why it is alone, and the
 * duplicates. Start with {@link org.couplet.align.documents.DocumentPairs}.
 *
 * <p>The textbook version is that of Enright and Kondrak [1]: two documents belong together when they share rare words
 * that look the same in both languages, above all numbers and names. Of copies in one language the longest goes on
 * alone ({@code Copies}: {@code Wording}, {@code Shingles}, {@code Grouping}, where {@code Changes} and {@code Figures}
 * tell copies from pages of one template). Then, for every two languages:
 *
 * <ol>
 *   <li>{@code Reading}: each document as its terms, {@code Commonness}: how often each stands on its side.
 *   <li>{@code CandidateIndex}, {@code Candidates}: an inverted index gives each document its 20 nearest of the other
 *       language, in both directions, as in Patry and Langlais [2]; a dictionary's translations are part of the query.
 *   <li>{@code Overlap}: how much likelier each text is as a translation of the other, by shared terms; {@code
 *       LengthRatio}: by their lengths; {@code Order}: by the places of the shared terms. Together a candidate's total.
 *   <li>{@code Margins}: the excess of the total over the neighbours. {@code Assignment}: one-to-one by the largest
 *       margin, as the greedy 1-1 rule of the shared task of Buck and Koehn [3].
 *   <li>{@code Mixture}: which margins are those of true pairs, learnt without gold from decoys; {@code Coverage}:
 *       whether the two texts hold each other's numbers and names, which needs no pile. {@code Certainty} joins both to
 *       a probability: in a small pile the texts themselves decide, in a large one its statistics. {@code Hinted}:
 *       what names and dates add, where the user asks for it.
 *   <li>{@code Course}: how one text of a pair runs along the other, and which parts of both are covered; {@code Parts}:
 *       documents left alone that translate a part of another.
 * </ol>
 *
 * <p>Totals and margins are in nats by the square root of the terms compared, so that long and short texts are of one
 * scale; information is in nats. Everything is a function of the set of documents: they are sorted by id first, and
 * equal values are taken in that order. Memory holds all terms of two languages at a time, time is near-linear in
 * documents.
 *
 * <p>Not solved: very short texts without a number or name; sibling pages made from one template whose partners are not
 * in the pile; more than fifty copies of one text that all differ.
 *
 * <p>[1] J. Enright, G. Kondrak: A fast method for parallel document identification. NAACL-HLT 2007. [2] A. Patry, P.
 * Langlais: Identifying parallel documents from a large bilingual collection of texts. BUCC 2011. [3] C. Buck, P.
 * Koehn: Findings of the WMT 2016 bilingual document alignment shared task. WMT 2016.
 */
package org.couplet.align.documents;
