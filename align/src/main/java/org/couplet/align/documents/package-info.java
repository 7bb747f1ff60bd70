/**
 * Which documents of a pile are translations of each other. In come {@link org.couplet.text.Document documents} of any
 * number of languages; out goes a {@link org.couplet.align.documents.Pairing}: pairs with the probability
 * that they are right and what ties them, and every other document with the reason why it is alone. Start with
 * {@link org.couplet.align.documents.DocumentPile}, which takes the documents one at a time, or {@link
 * org.couplet.align.documents.DocumentPairs} where they are in memory.
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
 *       whether the two texts hold each other's numbers and names, {@code Chain}: whether they name them in one order,
 *       which need no pile. {@code Certainty} joins all to a probability: in a small pile the texts themselves decide, in
 *       a large one its statistics.
 *   <li>{@code Round}: where pairs are in doubt, all this comes again with the words that the sure pairs teach. {@code
 *       Windows} cuts these into small pieces along the path of their shared rare terms, {@link
 *       org.couplet.align.lexicon.Lessons} lets the words of each piece compete. {@code Known} takes out of a document's
 *       links what the document taught itself.
 *   <li>{@code Course}: how one text of a pair runs along the other, and which parts of both are covered; {@code Parts}:
 *       documents left alone that translate a part of another. {@code Hinted}: what names and dates add, where the user
 *       asks for it.
 * </ol>
 *
 * <p>{@link org.couplet.align.documents.Boilerplate} is what documents of one site have in common; it is left aside. Of
 * several languages each two are compared, with the dictionaries that are theirs. {@code Agreement} then lets pairs speak
 * for and against each other: translations of one document translate each other.
 *
 * <p>Totals and margins are in nats by the square root of the terms compared, so that long and short texts are of one
 * scale; information is in nats. Everything is a function of the texts: documents are sorted by what they say, copies by
 * id, and equal values are taken in that order, whatever the number of threads ({@code Workers}).
 *
 * <p>Memory holds, of two languages at a time, the vocabularies with their links, a posting of 4 bytes for each distinct
 * term of each document of one side ({@code CandidateIndex}; of a part of it where it is large), and some fifteen
 * candidates a document ({@code Comparison}, {@code Cells}). Texts ({@code Texts}) and readings ({@code Side}) are put by
 * as bytes, in memory while they are few, then in temporary files ({@code Spool}), and are made again whenever they are
 * looked at. Time is linear in documents, since a query reads a bounded number of postings in each part.
 *
 * <p>Not solved: very short texts without a number or name; sibling pages made from one template that share all their
 * numbers and names; more than fifty copies of one text that all differ.
 *
 * <p>[1] J. Enright, G. Kondrak: A fast method for parallel document identification. NAACL-HLT 2007. [2] A. Patry, P.
 * Langlais: Identifying parallel documents from a large bilingual collection of texts. BUCC 2011. [3] C. Buck, P.
 * Koehn: Findings of the WMT 2016 bilingual document alignment shared task. WMT 2016.
 */
package org.couplet.align.documents;
