/**
 * Copies of a text that know where they come from. In: text as it was decoded. Out: a {@link org.couplet.normal.View},
 * the changed text with the range of the original that each range of it was made from, in UTF-16 units.
 *
 * <p>{@link org.couplet.normal.Repair} makes what is exported: the text without the pinyin that broken web conversion
 * leaves behind Han characters, and without the characters XML forbids. {@link org.couplet.normal.Normal} makes what is
 * compared: one form whatever the width, case, accents, marks and Han variant. {@link org.couplet.normal.HanForms} pairs
 * traditional and simplified characters. Start with {@link org.couplet.normal.View}.
 *
 * <p>Everything here is immutable or, like the table of folded units, the same whichever thread fills it. Sources: UAX 15
 * ({@code NFKC_Casefold}) and the transliteration rules of CLDR, both as ICU ships them; XML 1.0, production 2; ISO 7098
 * for pinyin.
 *
 * <p>Cold, the first Chinese text costs 0.1 s, most of it ICU's own start and its Han rules; the first parenthesis of
 * toneless pinyin another 0.25 s. Warm, on one core of 2026, normalising takes 40 MB of ASCII a second and 70 MB of
 * Chinese (UTF-8).
 */
package org.couplet.normal;
