package org.couplet.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Row;
import org.couplet.format.TmxOptions;
import org.couplet.format.WholeFile;
import org.couplet.json.Json;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Span;

/**
 * Writes the page, one pair of documents after another, with every bead of each. The browser that opens it holds all of
 * them: some thousands of beads are quick, a hundred thousand are not.
 */
public final class ReviewPage implements BitextWriter {
    private final WholeFile file;
    private final TmxOptions tmx;
    private boolean first = true;

    private ReviewPage(WholeFile file, TmxOptions tmx) {
        this.file = file;
        this.tmx = tmx;
    }

    /**
     * Opens a page; nothing appears at {@code file} before {@link #commit}.
     *
     * @param title what the page is called, and the files that it saves: the name of a file or folder
     * @param tmx how the languages are called in the TMX that the page saves
     */
    public static ReviewPage at(Path file, String title, TmxOptions tmx) throws IOException {
        ReviewPage page = new ReviewPage(WholeFile.at(file), tmx);
        page.head(title);
        return page;
    }

    private void head(String title) throws IOException {
        file.writer()
                .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Couplet</title>\n<style>\n")
                .append(resource("page.css"))
                .append("</style>\n</head>\n<body>\n")
                .append(resource("page.html"))
                .append("<script type=\"application/json\" id=\"bitexts\">\n{\"title\":")
                .append(json(title))
                .append(",\"version\":")
                .append(json(version()))
                .append(",\"pairs\":[");
    }

    @Override
    public Counts write(Bitext bitext) throws IOException {
        int[] sources = paragraphs(bitext.source());
        int[] targets = paragraphs(bitext.target());
        List<PageBead> beads = bitext.sentences().beads().stream()
                .map(bead -> new PageBead(
                        Passage.of(bitext.source(), bead.source(), sources),
                        Passage.of(bitext.target(), bead.target(), targets),
                        bead.confidence(),
                        bead.evidence()))
                .toList();
        pair(
                document(bitext.source().id(), bitext.source().language()),
                document(bitext.target().id(), bitext.target().language()),
                beads);
        return Counts.written(beads.size(), 0);
    }

    /** Writes rows as a file held them; those of the same two documents that follow each other are one pair. */
    public void write(List<Row> rows) throws IOException {
        for (int start = 0, end; start < rows.size(); start = end) {
            Row row = rows.get(start);
            for (end = start + 1; end < rows.size() && isOfOnePair(row, rows.get(end)); end++) {}
            pair(
                    document(row.source().document(), row.source().language()),
                    document(row.target().document(), row.target().language()),
                    rows.subList(start, end).stream().map(PageBead::of).toList());
        }
    }

    private static boolean isOfOnePair(Row one, Row other) {
        return one.source().document().equals(other.source().document())
                && one.target().document().equals(other.target().document())
                && one.source().language().equals(other.source().language())
                && one.target().language().equals(other.target().language());
    }

    private Map<String, Object> document(String id, Language language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("language", language.tag());
        document.put("tag", tmx.tag(language));
        return document;
    }

    private void pair(Map<String, Object> source, Map<String, Object> target, List<PageBead> beads) throws IOException {
        file.writer().append(first ? "\n" : ",\n").append("{\"source\":").append(json(source));
        file.writer().append(",\"target\":").append(json(target)).append(",\"beads\":[");
        first = false;
        String separator = "\n";
        for (PageBead bead : beads) {
            file.writer().append(separator).append(json(bead.json()));
            separator = ",\n";
        }
        file.writer().append("]}");
    }

    /** JSON that a script element can hold: nothing in it ends the element or begins a comment. */
    private static String json(Object value) {
        return Json.compact(value).replace("<", "\\u003c");
    }

    private static int[] paragraphs(Document document) {
        int[] paragraphs = new int[document.sentences().size()];
        int number = 0;
        for (Span paragraph : document.paragraphs()) {
            Arrays.fill(paragraphs, paragraph.start(), paragraph.end(), number++);
        }
        return paragraphs;
    }

    private static String version() {
        return Optional.ofNullable(ReviewPage.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReviewPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void commit() throws IOException {
        file.writer().append("\n]}\n</script>\n<script>\n\"use strict\";\n");
        for (String script : List.of("words.js", "bitext.js", "save.js", "page.js")) {
            file.writer().append(resource(script));
        }
        file.writer().append("</script>\n</body>\n</html>\n");
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
