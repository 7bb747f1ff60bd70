/**
 * Which language a text is in. In: a text as it was decoded, a sentence or a whole document. Out: a
 * {@link org.couplet.text.Language}, or nothing where the text says too little. Start with
 * {@link org.couplet.language.Languages}.
 *
 * <p>The script decides first; then Chinese is parted by characters that only one of its forms has, Japanese by its
 * kana, and the languages of the Latin, Cyrillic and Arabic scripts by their most frequent words, and by letters and
 * endings of their own. No model and no training: the tables in {@code FunctionWords} and {@code Han} are all there is.
 * Languages outside them are taken for a near relative (Slovak for Czech) or for none. A sentence is mostly enough; a
 * headline without a function word often is not, and then the answer is none rather than a guess. Thread-safe; ten
 * thousand units take under a millisecond.
 */
package org.couplet.language;
