package org.couplet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins the lines of pages to paragraphs. A line goes on in the next one if that one's first word had no room left in it,
 * and neither a wider gap, an indent nor another size of letters parts the two.
 */
final class PdfParagraphs {
    /** Of the usual distance of lines. */
    private static final double WIDE_GAP = 1.35;

    /** Letters of a heading differ by this factor. */
    private static final double OTHER_SIZE = 1.12;

    /** Of the size: how far the lines of one heading are apart. */
    private static final double HEADING_GAP = 1.6;

    /** Of the size: an indent of one letter at least, and what filling a line evenly may leave. */
    private static final double INDENT = 0.9;

    private static final double SLACK = 0.6;

    private static final String STOPS = ".!?。！？…”\"’」』:：";
    private static final Pattern BULLET = Pattern.compile("^[•●▪■◆◦‣–—]\\s.*|^[•●▪■◆◦‣]");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern WORD = Pattern.compile("^\\p{L}+");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(?:[-\u2010]\\p{L}+)+");

    private final List<PdfLine> lines;
    private final float usualGap;
    private final float usualSize;
    private final Map<Integer, float[]> columns; // by column: left and right edge
    private final boolean twoColumns;
    private final Set<String> hyphenated;

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.twoColumns = areTwoColumns(lines);
        this.usualGap = usualGap(lines);
        List<Float> sizes = lines.stream().map(PdfLine::size).sorted().toList();
        this.usualSize = sizes.get(sizes.size() / 2);
        this.columns = edges();
        this.hyphenated = lines.stream()
                .flatMap(line -> HYPHENATED.matcher(line.text()).results())
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static List<String> of(List<PdfLine> lines) {
        return lines.isEmpty() ? List.of() : new PdfParagraphs(lines).joined();
    }

    private List<String> joined() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !goesOn(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
            append(paragraph, lines.get(i).text());
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        if (isHeading(line) && isHeading(next)) {
            return isBelow(line, next) && next.baseline() - line.baseline() < HEADING_GAP * next.size();
        }
        if (Math.max(line.size(), next.size()) > OTHER_SIZE * Math.min(line.size(), next.size())
                || BULLET.matcher(next.text()).find()) {
            return false;
        }
        if (isBelow(line, next) && next.baseline() - line.baseline() > WIDE_GAP * usualGap) {
            return false;
        }
        boolean indented =
                indent(next) > INDENT * next.size() && indent(next) > indent(line) + INDENT * next.size() / 2;
        boolean ended = STOPS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        boolean turned = !isBelow(line, next) && ended && !hasIndents();
        return !indented && !turned && isFull(line, next);
    }

    /** Lines of a heading are broken where the sense is. */
    private boolean isHeading(PdfLine line) {
        return line.size() > OTHER_SIZE * usualSize;
    }

    private boolean isBelow(PdfLine line, PdfLine next) {
        return line.page() == next.page() && next.baseline() > line.baseline() && column(line) == column(next);
    }

    /** Whether the next line's first word had no room left. */
    private boolean isFull(PdfLine line, PdfLine next) {
        if (BROKEN.matcher(line.text()).find()) {
            return true;
        }
        PdfLine.Word first = next.words().get(0);
        boolean solid = Spaces.isWide(first.text().charAt(0));
        float needed = solid ? next.size() : first.right() - first.left() + next.size() / 4;
        return line.right() + needed > columns.get(column(line))[1] - SLACK * line.size();
    }

    private float indent(PdfLine line) {
        return line.left() - columns.get(column(line))[0];
    }

    private boolean hasIndents() {
        return lines.stream()
                                .filter(line -> indent(line) > INDENT * line.size())
                                .count()
                        * 20
                > lines.size();
    }

    private void append(StringBuilder paragraph, String line) {
        Matcher broken = BROKEN.matcher(paragraph);
        Matcher rest = WORD.matcher(line);
        if (!broken.find() || !rest.find()) {
            Spaces.join(paragraph, line);
            return;
        }
        String whole = broken.group(1) + "-" + rest.group();
        boolean isOwn = Character.isUpperCase(line.charAt(0)) || hyphenated.contains(whole.toLowerCase(Locale.ROOT));
        if (!isOwn) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }

    private static boolean areTwoColumns(List<PdfLine> lines) {
        long left = lines.stream()
                .filter(line -> line.right() < 0.53 * line.pageWidth())
                .count();
        long right = lines.stream()
                .filter(line -> line.left() > 0.47 * line.pageWidth())
                .count();
        return left > lines.size() / 4 && right > lines.size() / 4;
    }

    private int column(PdfLine line) {
        return twoColumns && line.left() > 0.47 * line.pageWidth() ? 1 : 0;
    }

    /** Where the lines of a column usually begin, and where the full ones end. */
    private Map<Integer, float[]> edges() {
        Map<Integer, float[]> edges = new TreeMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(this::column))
                .forEach((column, own) -> edges.put(column, new float[] {usualLeft(own), usualRight(own)}));
        return edges;
    }

    private static float usualLeft(List<PdfLine> lines) {
        Map<Integer, Long> counts = lines.stream()
                .collect(Collectors.groupingBy(line -> Math.round(line.left()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** One in ten lines may stick out: a formula, a long address. */
    private static float usualRight(List<PdfLine> lines) {
        List<Float> rights = lines.stream().map(PdfLine::right).sorted().toList();
        return rights.get((int) (0.9 * (rights.size() - 1)));
    }

    private float usualGap(List<PdfLine> all) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            if (isBelow(all.get(i - 1), all.get(i))) {
                gaps.add(all.get(i).baseline() - all.get(i - 1).baseline());
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.isEmpty() ? Float.MAX_VALUE / 2 : gaps.get(gaps.size() / 2);
    }
}
