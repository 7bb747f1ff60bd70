/**
 * A page on which a person checks beads and mends them. Comes in: {@link org.couplet.text.Bitext bitexts}, or
 * {@link org.couplet.format.Row rows} read from a file. Goes out: one HTML file that opens from the disk, asks nothing of
 * any network, and saves TMX and TSV itself. Start with {@link org.couplet.review.ReviewPage}.
 *
 * <p>The page is {@code page.html}, {@code page.css} and four scripts beside this package among the resources:
 * {@code words.js} (its two languages), {@code bitext.js} (beads and edits, no page in sight), {@code save.js} (TMX and
 * TSV), {@code page.js} (the rest). The beads stand in it as JSON; {@code unpacked} in {@code bitext.js} says how.
 * Offsets are UTF-16 units of the text as it was decoded, numbers of sentences and paragraphs 0-based.
 *
 * <p>Sources: HTML Living Standard, ARIA 1.2 (role feed), TMX 1.4b.
 */
package org.couplet.review;
