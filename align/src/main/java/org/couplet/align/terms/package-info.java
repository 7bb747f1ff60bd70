/**
 * What a text says, as terms that another language's text can be compared with: numbers and dates by value, names
 * through pinyin, countries and currencies through ICU's locale data, Latin strings, word stems, punctuation marks. In
 * come sentences; out go {@link org.couplet.align.terms.Occurrence occurrences} with their place in the sentence's own
 * text, and {@link org.couplet.align.terms.Bag bags} of numbered terms for whoever counts.
 *
 * <p>Start with {@link org.couplet.align.terms.TermReader}. Positions are UTF-16 units of the sentence as it was given.
 */
package org.couplet.align.terms;
