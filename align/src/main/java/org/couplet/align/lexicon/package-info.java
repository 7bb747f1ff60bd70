/**
 * Which terms translate each other, as far as it is known before any text is aligned: dictionaries, equal neutral
 * terms, words that begin alike and names that sound alike. In come {@link org.couplet.align.lexicon.Dictionary} files, the
 * {@link org.couplet.align.lexicon.StarterLexicon} that Couplet brings along, and two
 * {@link org.couplet.align.terms.Vocabulary vocabularies}; out go {@link org.couplet.align.lexicon.Links}, weights in
 * (0, 1] with rows of at most 1, the prior of a learnt translation table.
 *
 * <p>Start with {@link org.couplet.align.lexicon.Lexicon}. Sources: the file forms of CC-CEDICT and of hunalign.
 */
package org.couplet.align.lexicon;
