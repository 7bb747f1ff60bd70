/**
 * Copies of a text that know where they come from. In: text as it was decoded. Out: a {@link org.couplet.normal.View},
 * the changed text with the range of the original that each range of it was made from, in UTF-16 units.
 *
 * <p>{@link org.couplet.normal.Repair} makes what is exported: the text without the pinyin that broken web conversion
 * leaves behind Han characters, and without the characters XML forbids. {@link org.couplet.normal.Normal} makes what is
 * compared: one form whatever the width, case, accents, marks and Han variant. {@link org.couplet.normal.HanForms}
 * pairs traditional and simplified characters, {@link org.couplet.normal.HanReadings} and
 * {@link org.couplet.normal.Pinyin} know how they read. Start with {@link org.couplet.normal.View}.
 *
 * <p>Everything here is immutable or, like the table of folded units, the same whichever thread fills it. Sources: UAX
 * 15 ({@code NFKC_Casefold}) and the transliteration rules of CLDR, both as ICU ships them; XML 1.0, production 2; ISO
 * 7098 for pinyin.
 */
package org.couplet.normal;
