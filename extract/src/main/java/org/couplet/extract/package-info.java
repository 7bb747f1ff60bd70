/**
 * From files of any kind to documents. Comes in: a file as the user named it. Goes out:
 * {@link org.couplet.extract.Extracted}, its one document, or two of a known pair where the file holds a text and its
 * translation; and what was set aside, counted. Start with {@link org.couplet.extract.Extractor}.
 *
 * <p>What kind a file is, its content says ({@code Sniffer}); its name only where content cannot (Markdown). Each kind has
 * a small reader that gives text, a line a paragraph; {@link org.couplet.read.DocumentReader} makes the document of it, as
 * it does of plain text. Sentence spans count UTF-16 units of that text.
 *
 * <p>Nothing is ever fetched and nothing is written to disk. Archives in archives are not opened. What a file may unpack
 * to is bounded by the limit for files, {@link org.couplet.read.ReadOptions#maxBytes}: the text by as many units, a part
 * of a zip by four times as many bytes.
 *
 * <p>Sources: ISO/IEC 29500 (DOCX), OASIS OpenDocument 1.3, EPUB 3.3, RTF 1.9.1, XLIFF 1.2 and 2.1, WebVTT, APPNOTE
 * 6.3 (zip). HTML is read by jsoup, Markdown by commonmark-java, PDF by PDFBox.
 */
package org.couplet.extract;
