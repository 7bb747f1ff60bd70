package org.couplet.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.couplet.text.Language;

/**
 * A {@link Row} as named cells: what a table has in its columns. Lists are parted by commas ({@code 0,1}; offsets
 * {@code 0-12,12-30}), pieces of evidence by semicolons.
 */
final class RowCells {
    static final String VERDICT = "verdict";
    static final String CONFIDENCE = "confidence";
    static final String EVIDENCE = "evidence";
    static final String SOURCE_TEXT = "source_text";
    static final String TARGET_TEXT = "target_text";

    private static final Map<String, Function<Row, String>> CELLS = cells();

    private RowCells() {}

    private static Map<String, Function<Row, String>> cells() {
        Map<String, Function<Row, String>> cells = new LinkedHashMap<>();
        cells.put("source_document", row -> row.source().document());
        cells.put("target_document", row -> row.target().document());
        cells.put("source_language", row -> row.source().language().tag());
        cells.put("target_language", row -> row.target().language().tag());
        cells.put("source_sentences", row -> Cells.numbers(row.source().sentences()));
        cells.put("target_sentences", row -> Cells.numbers(row.target().sentences()));
        cells.put("source_paragraphs", row -> Cells.numbers(row.source().paragraphs()));
        cells.put("target_paragraphs", row -> Cells.numbers(row.target().paragraphs()));
        cells.put("source_offsets", row -> Cells.spans(row.source().offsets()));
        cells.put("target_offsets", row -> Cells.spans(row.target().offsets()));
        cells.put(CONFIDENCE, row -> String.valueOf(row.confidence()));
        cells.put(EVIDENCE, row -> Cells.evidence(row.evidence()));
        cells.put(VERDICT, row -> row.verdict().word());
        cells.put(SOURCE_TEXT, row -> row.source().text());
        cells.put(TARGET_TEXT, row -> row.target().text());
        return cells;
    }

    /** Names of the columns, in the order of a table. */
    static List<String> names() {
        return List.copyOf(CELLS.keySet());
    }

    /** Whether a table may do without the column: one that was made before there was a review. */
    static boolean isOptional(String name) {
        return name.equals(VERDICT);
    }

    /** Whether a cell may hold any character: texts and names of documents. */
    static boolean isFree(String name) {
        return name.endsWith("_text") || name.endsWith("_document");
    }

    static String cell(Row row, String name) {
        return CELLS.get(name).apply(row);
    }

    /**
     * @param cell by name; the empty string for one that is not there
     * @throws IllegalArgumentException if a cell is not of its form
     */
    static Row row(Function<String, String> cell) {
        return new Row(
                side(column -> cell.apply("source_" + column)),
                side(column -> cell.apply("target_" + column)),
                Cells.confidence(cell.apply(CONFIDENCE)),
                Cells.evidence(cell.apply(EVIDENCE)),
                Verdict.of(cell.apply(VERDICT)));
    }

    private static Side side(Function<String, String> cell) {
        return new Side(
                cell.apply("document"),
                Language.of(cell.apply("language")),
                Cells.numbers(cell.apply("sentences")),
                Cells.numbers(cell.apply("paragraphs")),
                Cells.spans(cell.apply("offsets")),
                cell.apply("text"));
    }
}
