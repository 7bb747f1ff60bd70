package org.couplet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Duplicate;
import org.couplet.read.Inputs;
import org.couplet.text.Language;

/** What a run did, as a page to look at: {@code run.html}. It says what {@code run.json} says, the doubtful first. */
record RunPage(RunReport report) {
    /** Rows of a table: more than anybody reads; {@code run.json} has all. */
    private static final int SHOWN = 200;

    /** A bar of this height holds the most of something. */
    private static final double HIGHEST = 7.2;

    /** @param options as the user gave them, by name */
    String html(Map<String, Object> options) throws IOException {
        Page page = new Page("What this run did", css());
        page.paragraph("Couplet %s; %s"
                .formatted(
                        CoupletCommand.version(),
                        options.entrySet().stream()
                                .map(option -> option.getKey() + " " + option.getValue())
                                .collect(Collectors.joining(", "))));
        tiles(page);
        languages(page);
        confidence(page);
        pairs(page);
        failed(page);
        skipped(page);
        alone(page);
        duplicates(page);
        ignored(page);
        return page.toString();
    }

    private static String css() throws IOException {
        try (InputStream in = Objects.requireNonNull(RunPage.class.getResourceAsStream("run.css"), "run.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tiles(Page page) {
        page.add("<div class=\"tiles\">");
        tile(page, "documents read", report.pile().read().size(), false);
        tile(page, "pairs", report.pairing().pairs().size(), false);
        tile(page, "units", AlignedPair.sum(report.aligned().pairs()).written(), false);
        tile(page, "documents left alone", report.pairing().alone().size(), false);
        tile(page, "duplicates", report.pairing().duplicates().size(), false);
        tile(
                page,
                "doubtful pairs",
                AlignedPair.doubtful(report.aligned().pairs()).size(),
                true);
        tile(page, "pairs set aside", report.aligned().failed().size(), true);
        tile(page, "files skipped", report.pile().skipped().size(), true);
        page.add("</div>");
    }

    /** @param trouble whether it should be none */
    private static void tile(Page page, String what, long count, boolean trouble) {
        page.add("<div class=\"tile%s\"><b>%,d</b><span>%s</span></div>"
                .formatted(trouble && count > 0 ? " bad" : "", count, what));
    }

    private void languages(Page page) {
        Set<String> paired = new HashSet<>();
        for (DocumentPair pair : report.pairing().pairs()) {
            paired.add(pair.source().id());
            paired.add(pair.target().id());
        }
        Set<String> copies = report.pairing().duplicates().stream()
                .map(copy -> copy.document().id())
                .collect(Collectors.toSet());
        Map<Language, long[]> counts = new TreeMap<>(); // paired, alone, duplicates
        for (DocumentRef document : report.pile().documents()) {
            int what = paired.contains(document.id()) ? 0 : copies.contains(document.id()) ? 2 : 1;
            counts.computeIfAbsent(document.language(), language -> new long[3])[what]++;
        }
        page.heading("Documents by language", "");
        counts.forEach((language, of) -> language(page, language, of));
        page.add("<p class=\"key\"><i class=\"paired\"></i>paired<i class=\"alone\"></i>left alone"
                + "<i class=\"copy\"></i>duplicate of another</p>");
    }

    private static void language(Page page, Language language, long[] of) {
        long all = of[0] + of[1] + of[2];
        page.add("<div class=\"row\"><span>%s</span><span class=\"stack\">%s%s%s</span>"
                        .formatted(
                                Page.text(LanguageNames.name(language)),
                                part("paired", of[0], all),
                                part("alone", of[1], all),
                                part("copy", of[2], all))
                + "<span class=\"number\">%,d of %,d paired</span></div>".formatted(of[0], all));
    }

    private static String part(String what, long count, long all) {
        return count == 0
                ? ""
                : String.format(Locale.ROOT, "<i class=\"%s\" style=\"width:%.2f%%\"></i>", what, 100.0 * count / all);
    }

    private void confidence(Page page) {
        long[] tenths = new long[AlignedPair.TENTHS];
        for (AlignedPair pair : report.aligned().pairs()) {
            for (int tenth = 0; tenth < tenths.length; tenth++) {
                tenths[tenth] += pair.tenths().get(tenth);
            }
        }
        page.heading("How sure the units are", "beads with text on both sides, by confidence");
        bars(page, tenths);
        long[] means = new long[AlignedPair.TENTHS];
        for (AlignedPair pair : report.aligned().pairs()) {
            means[AlignedPair.tenth(pair.meanConfidence())]++;
        }
        page.heading("How sure the pairs are", "pairs of documents, by the mean confidence of their sentences");
        bars(page, means);
    }

    private static void bars(Page page, long[] counts) {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        page.add("<div class=\"bars\">");
        for (int tenth = 0; tenth < counts.length; tenth++) {
            page.add(String.format(
                    Locale.ROOT,
                    "<div>%s<i style=\"height:%.2frem\"></i><em>%s</em></div>",
                    counts[tenth] == 0 ? "" : "%,d".formatted(counts[tenth]),
                    HIGHEST * counts[tenth] / most,
                    tenth < counts.length - 1 ? ".%d to .%d".formatted(tenth, tenth + 1) : ".9 to 1"));
        }
        page.add("</div>");
    }

    private void pairs(Page page) {
        List<AlignedPair> pairs = new ArrayList<>(report.aligned().pairs());
        pairs.sort(Comparator.comparingDouble(AlignedPair::meanConfidence));
        if (pairs.isEmpty()) {
            return;
        }
        page.heading("Pairs, the doubtful first", first(pairs));
        page.paragraph(
                "The first number is the mean confidence of a pair's sentences; below .5 it may be no translation. "
                        + "The second is how sure it was, before, that the two belong together.");
        page.table(List.of("#Sentences", "#Pair", "Source", "Target", "Kind", "#Units", "#One-sided", "Look"));
        for (AlignedPair pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
            pair(page, pair);
        }
        page.endTable();
    }

    private static void pair(Page page, AlignedPair pair) {
        DocumentPair documents = pair.named().pair();
        page.add(Doubtful.at(pair.meanConfidence()) ? "<tr class=\"bad\">" : "<tr>")
                .add(String.join(
                        "",
                        Page.number(share(pair.meanConfidence())),
                        Page.number(share(documents.confidence())),
                        Page.cell(documents.source().id()),
                        Page.cell(documents.target().id()),
                        Page.cell(Pairs.kind(documents.extent())),
                        Page.number("%,d".formatted(pair.counts().written())),
                        Page.number("%,d".formatted(pair.counts().oneSided())),
                        "<td><a href=\"%s\">table</a></td></tr>"
                                .formatted(Page.text(pair.named().tsv()))));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String first(List<?> all) {
        return all.size() <= SHOWN ? "" : "the first %d of %,d; run.json has all".formatted(SHOWN, all.size());
    }

    private void failed(Page page) {
        list(
                page,
                "Pairs set aside",
                List.of("Source", "Target", "Why"),
                report.aligned().failed(),
                failed -> List.of(
                        failed.pair().source().id(), failed.pair().target().id(), failed.reason()));
    }

    private void skipped(Page page) {
        list(
                page,
                "Files skipped",
                List.of("File", "Why"),
                report.pile().skipped(),
                file -> List.of(file.file(), file.reason()));
    }

    private void alone(Page page) {
        List<Alone> alone = new ArrayList<>(report.pairing().alone());
        alone.sort(Comparator.comparingDouble(Alone::confidence).reversed());
        list(
                page,
                "Documents left alone",
                List.of("Document", "Language", "#Nearest", "Why"),
                alone,
                left -> List.of(
                        left.document().id(),
                        left.document().language().tag(),
                        share(left.confidence()),
                        left.reason()));
    }

    private void duplicates(Page page) {
        list(
                page,
                "Duplicates",
                List.of("Document", "Stands for it", "#Shared"),
                report.pairing().duplicates(),
                (Duplicate copy) ->
                        List.of(copy.document().id(), copy.original().id(), share(copy.shared())));
    }

    private void ignored(Page page) {
        list(
                page,
                "Files that were not read",
                List.of("File", "Why"),
                report.inputs().ignored(),
                file -> List.of(Inputs.id(file.file()), file.reason()));
    }

    /** Nothing of an empty list. */
    private static <T> void list(
            Page page, String heading, List<String> titles, List<T> all, Function<T, List<String>> cells) {
        if (all.isEmpty()) {
            return;
        }
        page.heading(heading, first(all)).table(titles);
        for (T one : all.subList(0, Math.min(SHOWN, all.size()))) {
            List<String> plain = cells.apply(one);
            List<String> row = new ArrayList<>();
            for (int k = 0; k < plain.size(); k++) {
                row.add(titles.get(k).startsWith("#") ? Page.number(plain.get(k)) : Page.cell(plain.get(k)));
            }
            page.row(row);
        }
        page.endTable();
    }
}
