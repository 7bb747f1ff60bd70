/**
 * Spreadsheets: one sheet of rows to look at and to edit, as Excel, LibreOffice and others read and write it (Office Open
 * XML). In come rows of cells, out goes an {@code .xlsx} with a header that stays in sight, wrapped texts, colours and a
 * choice of words; and back.
 *
 * <p>Start with {@link org.couplet.format.sheet.SheetWriter} and {@link org.couplet.format.sheet.SheetReader}. What a cell
 * means is known one room up. Made here, with the JDK's zip and XML alone, because the libraries for it register an XML
 * parser of their own for the whole program.
 *
 * <p>Source: ECMA-376, fifth edition, part 1 (SpreadsheetML; {@code _xHHHH_} in 22.9.2.19).
 */
package org.couplet.format.sheet;
