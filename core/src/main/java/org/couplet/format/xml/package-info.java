/**
 * XML in and out, the same for every form that is made of it: TMX, XLIFF, spreadsheets. In come bytes of any encoding,
 * out come events with their line and column, or text that may stand in a file.
 *
 * <p>Start with {@link org.couplet.format.xml.XmlCursor} to read and {@link org.couplet.format.xml.XmlText} to write.
 * Nothing is ever fetched: no DTD, no external entity; and no entity is expanded save the five that XML itself knows.
 * What a file can make us hold is bounded: see the cursor's limits. Whatever is wrong is an
 * {@link org.couplet.text.InputException} with line and column.
 *
 * <p>Source: XML 1.0, fifth edition.
 */
package org.couplet.format.xml;
