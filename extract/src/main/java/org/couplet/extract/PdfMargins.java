package org.couplet.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what stands at the heads and feet of pages and is no text of the article. */
final class PdfMargins {
    /** Lines from the edge that may be a head or foot: title above, date below it. */
    private static final int DEPTH = 2;

    /** Part of the page's height that heads and page numbers stand in, from the edge. */
    private static final double EDGE = 0.15;

    /** Points by which heads of two pages may differ in height. */
    private static final float SAME_HEIGHT = 3;

    /** A head is on this part of the pages at least: some are on left pages only, and none on the first of a chapter. */
    private static final double PAGES = 1 / 3.0;

    private static final int FEWEST_PAGES = 2;

    private static final Pattern NUMBER =
            Pattern.compile("(?i)[\\s\\p{Pd}·•|.\\[(]*(page|p\\.|seite|第|- )?\\s*([0-9]{1,4}|[ivxlc]{1,7})\\s*(页|頁)?"
                    + "(\\s*(of|von|/|共|，共)\\s*[0-9]{1,4}\\s*(页|頁)?)?[\\s\\p{Pd}·•|.\\])]*");

    private PdfMargins() {}

    static List<PdfLine> withoutRepeated(List<PdfLine> lines, Asides asides) {
        List<PdfLine> edges = new ArrayList<>();
        Set<PdfLine> numbers = new HashSet<>();
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> sorted = page.stream()
                    .sorted(Comparator.comparing(PdfLine::baseline))
                    .toList();
            for (int i = 0; i < sorted.size(); i++) {
                PdfLine line = sorted.get(i);
                boolean isOuter = isAtEdge(line) && (i < DEPTH || i >= sorted.size() - DEPTH);
                if (isOuter && NUMBER.matcher(line.text()).matches()) {
                    numbers.add(line);
                } else if (isOuter) {
                    edges.add(line);
                }
            }
        }
        Set<PdfLine> heads = repeated(edges, pages.size());
        asides.add(Aside.PAGE_NUMBER, numbers.size());
        asides.add(Aside.RUNNING_HEAD, heads.size());
        return lines.stream()
                .filter(line -> !numbers.contains(line) && !heads.contains(line))
                .toList();
    }

    private static boolean isAtEdge(PdfLine line) {
        return line.baseline() < EDGE * line.pageHeight() || line.baseline() > (1 - EDGE) * line.pageHeight();
    }

    private static Set<PdfLine> repeated(List<PdfLine> edges, int pages) {
        Map<String, Set<Integer>> found = new HashMap<>(); // pages, by text and height
        edges.forEach(line ->
                found.computeIfAbsent(key(line, 0), key -> new HashSet<>()).add(line.page()));
        return edges.stream()
                .filter(line -> pagesAround(line, found) >= Math.max(FEWEST_PAGES, PAGES * pages))
                .collect(Collectors.toSet());
    }

    private static long pagesAround(PdfLine line, Map<String, Set<Integer>> found) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(step -> found.getOrDefault(key(line, step), Set.of()))
                .flatMap(Set::stream)
                .distinct()
                .count();
    }

    private static String key(PdfLine line, int step) {
        return Math.round(line.baseline() / SAME_HEIGHT) + step + " " + withoutDigits(line);
    }

    private static String withoutDigits(PdfLine line) {
        return line.text().replaceAll("[0-9]+", "#");
    }
}
