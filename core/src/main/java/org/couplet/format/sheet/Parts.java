package org.couplet.format.sheet;

import java.util.List;

/** The files of a workbook beside its sheet. */
final class Parts {
    static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Of {@code cellXfs} below. */
    static final int HEADER_STYLE = 1;

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String WRAPPED = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String CENTRED = "<alignment horizontal=\"center\" vertical=\"top\"/>";

    record Part(String name, String xml) {}

    private Parts() {}

    /** Of {@code cellXfs} below. */
    static int style(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> 2;
            case COUNT -> 3;
            case SHARE -> 4;
            case WORD -> 5;
        };
    }

    static List<Part> all() {
        return List.of(
                new Part("[Content_Types].xml", types()),
                new Part("_rels/.rels", relations("officeDocument", "xl/workbook.xml", "", "")),
                new Part("xl/workbook.xml", workbook()),
                new Part(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml")),
                new Part("xl/styles.xml", styles()));
    }

    private static String types() {
        return PROLOG + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", "sheet.main")
                + override("worksheets/sheet1", "worksheet")
                + override("styles", "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
    }

    private static String relations(String firstType, String firstTarget, String secondType, String secondTarget) {
        String relation = "<Relationship Id=\"%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";
        return PROLOG + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation.formatted("rId1", firstType, firstTarget)
                + (secondType.isEmpty() ? "" : relation.formatted("rId2", secondType, secondTarget))
                + "</Relationships>";
    }

    private static String workbook() {
        return PROLOG + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheets><sheet name=\"Review\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String styles() {
        return PROLOG + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE7E6E6\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"6\"><xf/>"
                + "<xf fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">" + TOP + "</xf>"
                + "<xf applyAlignment=\"1\">" + WRAPPED + "</xf>"
                + "<xf applyAlignment=\"1\">" + TOP + "</xf>"
                + "<xf numFmtId=\"2\" applyNumberFormat=\"1\" applyAlignment=\"1\">" + CENTRED + "</xf>"
                + "<xf applyAlignment=\"1\">" + CENTRED + "</xf></cellXfs>"
                + "<dxfs count=\"2\"><dxf><font><strike/><color rgb=\"FF808080\"/></font></dxf>"
                + "<dxf><font><b/><color rgb=\"FF006100\"/></font><fill><patternFill><bgColor rgb=\"FFC6EFCE\"/>"
                + "</patternFill></fill></dxf></dxfs></styleSheet>";
    }
}
