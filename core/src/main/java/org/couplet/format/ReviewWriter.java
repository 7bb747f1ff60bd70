package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.couplet.json.Json;
import org.couplet.text.Document;
import org.couplet.text.Language;

/**
 * The page around the beads: {@code page.html}, {@code page.css} and the scripts, all in one file. See {@link Review}.
 * Beads of the same two documents that follow each other are one pair.
 */
final class ReviewWriter implements BitextWriter {
    private static final List<String> SCRIPTS = List.of("words.js", "bitext.js", "save.js", "page.js");

    private final WholeFile file;
    private final TmxOptions tmx;
    private String pair = ""; // the one that is being written: the JSON of its documents

    ReviewWriter(WholeFile file, TmxOptions tmx) {
        this.file = file;
        this.tmx = tmx;
    }

    void head(String title) throws IOException {
        file.writer()
                .append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"generator\" content=\"Couplet\">\n<title>Couplet</title>\n<style>\n")
                .append(resource("page.css"))
                .append("</style>\n</head>\n<body>\n")
                .append(resource("page.html"))
                .append("<script type=\"application/json\" id=\"bitexts\">\n{\"title\":")
                .append(json(title))
                .append(",\"version\":")
                .append(json(version()))
                .append(",\"pairs\":[");
    }

    /** Takes the sentences as they are: a row has them joined. */
    @Override
    public Counts write(Row row, Document source, Document target) throws IOException {
        ReviewBead bead = new ReviewBead(
                Passage.of(source, row.source()),
                Passage.of(target, row.target()),
                row.confidence(),
                row.evidence(),
                row.verdict());
        write(row, bead);
        return Counts.written(1, 0);
    }

    @Override
    public Counts write(Row row) throws IOException {
        write(row, ReviewBead.of(row));
        return Counts.written(1, 0);
    }

    private void write(Row row, ReviewBead bead) throws IOException {
        String documents =
                "{\"source\":" + json(document(row.source())) + ",\"target\":" + json(document(row.target()));
        Writer writer = file.writer();
        if (documents.equals(pair)) {
            writer.append(",\n");
        } else {
            writer.append(pair.isEmpty() ? "\n" : "]},\n").append(documents).append(",\"beads\":[\n");
            pair = documents;
        }
        writer.append(json(bead.json()));
    }

    private Map<String, Object> document(Side side) {
        Language language = side.language();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", side.document());
        document.put("language", language.tag());
        document.put("tag", tmx.tag(language));
        return document;
    }

    /** JSON that a script element can hold: nothing in it ends the element or begins a comment. */
    private static String json(Object value) {
        return Json.compact(value).replace("<", "\\u003c");
    }

    private static String version() {
        return Optional.ofNullable(ReviewWriter.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    private static String resource(String name) throws IOException {
        String path = "review/" + name;
        try (InputStream in = Objects.requireNonNull(ReviewWriter.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void commit() throws IOException {
        file.writer().append(pair.isEmpty() ? "" : "]}").append("\n]}\n</script>\n<script>\n\"use strict\";\n");
        for (String script : SCRIPTS) {
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
