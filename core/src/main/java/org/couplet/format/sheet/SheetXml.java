package org.couplet.format.sheet;

import java.util.List;

/** What stands before and after the rows of a sheet. */
final class SheetXml {
    private static final String RED = "FFF8696B";
    private static final String YELLOW = "FFFFEB84";
    private static final String GREEN = "FF63BE7B";

    private SheetXml() {}

    /** {@code A}, {@code Z}, {@code AA} of 0, 25, 26. */
    static String name(int column) {
        return (column >= 26 ? name(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }

    static String begin(List<Column> columns) {
        StringBuilder xml = new StringBuilder(Parts.PROLOG)
                .append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><outlinePr summaryRight=\"0\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>")
                .append("<sheetFormatPr defaultRowHeight=\"15\" outlineLevelCol=\"1\"/><cols>");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"%s/>"
                    .formatted(
                            i + 1, i + 1, column.width(), column.hidden() ? " hidden=\"1\" outlineLevel=\"1\"" : ""));
        }
        return xml.append("</cols><sheetData>\n").toString();
    }

    static String end(List<Column> columns, int rows) {
        StringBuilder xml = new StringBuilder("</sheetData>");
        xml.append("<autoFilter ref=\"A1:%s%d\"/>".formatted(name(columns.size() - 1), rows));
        int last = Math.max(2, rows);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.SHARE) {
                xml.append(colours(name(i), last));
            } else if (!columns.get(i).choices().isEmpty()) {
                xml.append(marks(name(i), columns, last));
            }
        }
        xml.append(choices(columns, last));
        return xml.append("<pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>\n")
                .toString();
    }

    private static String colours(String column, int last) {
        return ("<conditionalFormatting sqref=\"%s2:%s%d\"><cfRule type=\"colorScale\" priority=\"1\"><colorScale>"
                        + "<cfvo type=\"num\" val=\"0\"/><cfvo type=\"num\" val=\"0.5\"/><cfvo type=\"num\" val=\"1\"/>"
                        + "<color rgb=\"%s\"/><color rgb=\"%s\"/><color rgb=\"%s\"/></colorScale></cfRule>"
                        + "</conditionalFormatting>")
                .formatted(column, column, last, RED, YELLOW, GREEN);
    }

    /** The row of the last choice is struck out, that of the first has its word in green. */
    private static String marks(String column, List<Column> columns, int last) {
        List<String> choices = columns.stream()
                .map(Column::choices)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        String rule =
                "<conditionalFormatting sqref=\"%s2:%s%d\"><cfRule type=\"expression\" dxfId=\"%d\" priority=\"%d\">"
                        + "<formula>$%s2=\"%s\"</formula></cfRule></conditionalFormatting>";
        String end = name(columns.size() - 1);
        return rule.formatted("A", end, last, 0, 2, column, choices.get(choices.size() - 1))
                + rule.formatted(column, column, last, 1, 3, column, choices.get(0));
    }

    private static String choices(List<Column> columns, int last) {
        StringBuilder xml = new StringBuilder();
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            List<String> choices = columns.get(i).choices();
            if (!choices.isEmpty()) {
                count++;
                xml.append(("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\"%s\""
                                + " error=\"%s\" sqref=\"%s2:%s%d\"><formula1>\"%s\"</formula1></dataValidation>")
                        .formatted(
                                columns.get(i).name(),
                                String.join(", ", choices) + ", or nothing",
                                name(i),
                                name(i),
                                last,
                                String.join(",", choices)));
            }
        }
        return count == 0 ? "" : "<dataValidations count=\"%d\">%s</dataValidations>".formatted(count, xml);
    }
}
