package org.couplet.format;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Evidence;

/** One {@code <tu>} for every two-sided bead. See {@link Tmx}. */
final class TmxWriter implements BitextWriter {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Of a file that holds no unit at all. */
    private static final String ANY_LANGUAGE = "*all*";

    private final WholeFile file;
    private final TmxOptions options;
    private final StringBuilder xml = new StringBuilder();
    private String headerLanguage = "";

    TmxWriter(WholeFile file, TmxOptions options) {
        this.file = file;
        this.options = options;
    }

    @Override
    public Counts write(Bitext bitext) throws IOException {
        String source = options.tag(bitext.source().language());
        String target = options.tag(bitext.target().language());
        begin(source);
        Counts counts = Counts.NONE;
        for (Bead bead : bitext.sentences().beads()) {
            counts = counts.plus(write(bitext, bead, source, target));
        }
        return counts;
    }

    private Counts write(Bitext bitext, Bead bead, String source, String target) throws IOException {
        if (!bead.isTwoSided()) {
            return Counts.ONE_SIDED;
        }
        String sourceText = bitext.sourceText(bead);
        String targetText = bitext.targetText(bead);
        if (XmlText.isBlank(sourceText) || XmlText.isBlank(targetText)) {
            return Counts.BLANK;
        }
        if (bead.confidence() < options.minConfidence()) {
            return Counts.DOUBTFUL;
        }
        xml.append(source.equals(headerLanguage) ? "    <tu>\n" : "    <tu srclang=\"%s\">\n".formatted(source));
        int removed = props(bitext, bead) + variant(source, sourceText) + variant(target, targetText);
        xml.append("    </tu>\n");
        flush();
        return Counts.written(1, removed);
    }

    private int props(Bitext bitext, Bead bead) {
        int removed = prop("x-document-source", bitext.source().id());
        removed += prop("x-document-target", bitext.target().id());
        removed += prop("x-confidence", threeDecimals(bead.confidence()));
        if (!bead.evidence().isEmpty()) {
            removed += prop("x-evidence", evidence(bead.evidence()));
        }
        return removed + prop("x-bead", IndexBead.of(bead).toString());
    }

    private static String evidence(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::toString).collect(Collectors.joining("; "));
    }

    /** {@code 0.973}: {@link String#format} takes longer than all the rest of a unit. */
    private static String threeDecimals(double confidence) {
        long thousandths = Math.round(confidence * 1000);
        return thousandths / 1000 + "."
                + String.valueOf(1000 + thousandths % 1000).substring(1);
    }

    private int prop(String type, String value) {
        xml.append("      <prop type=\"").append(type).append("\">");
        int removed = XmlText.append(xml, value);
        xml.append("</prop>\n");
        return removed;
    }

    private int variant(String tag, String text) {
        xml.append("      <tuv xml:lang=\"").append(tag).append("\"><seg>");
        int removed = XmlText.append(xml, text);
        xml.append("</seg></tuv>\n");
        return removed;
    }

    /** The header waits for the first bitext, which says the source language. */
    private void begin(String source) throws IOException {
        if (!headerLanguage.isEmpty()) {
            return;
        }
        headerLanguage = source;
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n")
                .append("  <header creationtool=\"Couplet\" creationtoolversion=\"");
        XmlText.append(xml, version());
        xml.append("\" segtype=\"sentence\" o-tmf=\"Couplet\" adminlang=\"en\" srclang=\"")
                .append(source)
                .append("\" datatype=\"plaintext\"");
        if (!options.created().equals(Instant.EPOCH)) {
            xml.append(" creationdate=\"")
                    .append(DATE.format(options.created()))
                    .append('"');
        }
        xml.append("/>\n  <body>\n");
        flush();
    }

    private static String version() {
        return Optional.ofNullable(TmxWriter.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    private void flush() throws IOException {
        Writer writer = file.writer();
        writer.append(xml);
        xml.setLength(0);
    }

    @Override
    public void commit() throws IOException {
        begin(ANY_LANGUAGE);
        file.writer().write("  </body>\n</tmx>\n");
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
