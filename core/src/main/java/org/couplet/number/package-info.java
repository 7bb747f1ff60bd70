/**
 * Numbers, dates and clock times in raw text, in any notation. In: a string as it was decoded, and its language if
 * known. Out: {@link org.couplet.number.Mention}s in text order that never overlap, each with its span in UTF-16 units
 * of that string and a {@link org.couplet.number.Mention#key key} that is the same in every language: 3.77万, 37,700 and
 * "thirty-seven thousand seven hundred" all have the key {@code 37700}; 12月4日 and "Dec. 4" have {@code --12-04}.
 *
 * <p>Start with {@link org.couplet.number.Mentions}; {@link org.couplet.number.Numbers} and
 * {@link org.couplet.number.Dates} keep one kind of its answer. One pass over the text, by hand-written rules for
 * digits, Han numerals and English words; number words of other languages come from ICU, into a table built once per
 * language.
 *
 * <p>The rules rather leave a number alone than invent one: Han numerals up to ten count only before a classifier or in
 * a frame (第三, 百分之五), {@code one} only in a larger number or before a unit. Idioms and words that hold numerals are
 * listed in {@code HanWords}. Keys follow ISO 8601 for dates (with {@code --12-04} for a month and a day).
 */
package org.couplet.number;
