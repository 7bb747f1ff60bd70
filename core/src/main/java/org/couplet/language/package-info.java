/**
 * Which language a text is in. In: a text as it was decoded, a sentence or a whole document. Out: a
 * {@link org.couplet.text.Language}, or nothing where the text says too little. Start with
 * {@link org.couplet.language.Languages}.
 *
 * <p>The script decides first; then Chinese is parted by characters that only one of its forms has, Japanese by its kana,
 * and the languages of the Latin, Cyrillic and Arabic scripts by their most frequent words and by letters of their own.
 * No model, no training: the tables are the two files' own. Languages outside the tables are taken for a near relative
 * (Slovak for Czech) or for none.
 */
package org.couplet.language;
