/**
 * From files to documents. Comes in: paths as the user wrote them. Goes out: {@link org.couplet.read.ReadDocument}s
 * with what was done to read them. Start with {@link org.couplet.read.DocumentReader}; {@link org.couplet.read.Inputs}
 * finds the files of folders, {@link org.couplet.read.ByName} the pairs that their names tell.
 *
 * <p>A file that cannot be read for sure is refused with its {@link org.couplet.text.Place}: text read in the wrong
 * encoding is worse than none. Lines and columns count from 1, byte offsets from 0.
 */
package org.couplet.read;
