package org.couplet.format;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.format.xml.XmlText;

/**
 * One unit for every two-sided bead. See {@link Tmx}. Where a unit names its neighbours it waits for the one that
 * follows.
 */
final class TmxWriter implements BitextWriter {
    static final String DOCUMENT_SOURCE = "x-document-source";
    static final String DOCUMENT_TARGET = "x-document-target";
    static final String CONFIDENCE = "x-confidence";
    static final String EVIDENCE = "x-evidence";
    static final String BEAD = "x-bead";
    static final String VERDICT = "x-verdict";
    private static final String CREATED = "creationdate";
    private static final String BEFORE = "x-context-pre";
    private static final String AFTER = "x-context-post";

    private final UnitWriter units;
    private final TmxOptions options;

    /** None or one. */
    private final List<Row> waiting = new ArrayList<>();

    private List<String> documents = List.of();
    private String before = "";

    TmxWriter(WholeFile file, TmxOptions options) {
        this.units = new UnitWriter(file, header(options));
        this.options = options;
    }

    static Meta header(TmxOptions options) {
        return isDated(options) ? Meta.NONE.with(CREATED, TmxDates.of(options.created())) : Meta.NONE;
    }

    private static boolean isDated(TmxOptions options) {
        return !options.created().equals(Instant.EPOCH);
    }

    @Override
    public Counts write(Row row) throws IOException {
        if (options.neighbours()) {
            meet(row);
        }
        Counts counts = count(row);
        if (counts.written() > 0) {
            waiting.add(row);
        }
        if (!options.neighbours()) {
            flush("");
        }
        return counts;
    }

    private Counts count(Row row) {
        String source = row.source().text();
        String target = row.target().text();
        if (row.isOneSided()) {
            return Counts.ONE_SIDED;
        } else if (XmlText.isBlank(source) || XmlText.isBlank(target)) {
            return Counts.BLANK;
        } else if (row.verdict() == Verdict.BAD) {
            return Counts.REJECTED;
        } else if (row.confidence() < options.minConfidence() && row.verdict() != Verdict.GOOD) {
            return Counts.DOUBTFUL;
        }
        return Counts.written(
                1,
                XmlText.forbidden(source)
                        + XmlText.forbidden(target)
                        + XmlText.forbidden(row.source().document())
                        + XmlText.forbidden(row.target().document()));
    }

    /** Writes the waiting unit if this row says what follows it. */
    private void meet(Row row) throws IOException {
        List<String> pair = List.of(row.source().document(), row.target().document());
        if (!pair.equals(documents)) {
            flush("");
            documents = pair;
            before = "";
        } else if (!XmlText.isBlank(row.source().text())) {
            flush(row.source().text());
        }
    }

    private void flush(String after) throws IOException {
        for (Row row : waiting) {
            units.write(unit(row, after));
        }
        waiting.clear();
    }

    private Unit unit(Row row, String after) {
        List<Prop> props = new ArrayList<>();
        add(props, DOCUMENT_SOURCE, row.source().document());
        add(props, DOCUMENT_TARGET, row.target().document());
        add(props, CONFIDENCE, threeDecimals(row.confidence()));
        add(props, EVIDENCE, Cells.evidence(row.evidence()));
        if (row.isNumbered()) {
            add(props, BEAD, row.source().sentences() + ":" + row.target().sentences());
        }
        add(props, VERDICT, row.verdict().word());
        add(props, BEFORE, before);
        add(props, AFTER, after);
        Meta remarks = row.remarks().unit();
        remarks.props().stream().filter(prop -> !isReplaced(prop)).forEach(props::add);
        before = options.neighbours() ? row.source().text() : "";
        Map<String, String> attributes = new LinkedHashMap<>();
        if (isDated(options)) {
            attributes.put(CREATED, TmxDates.of(options.created()));
        }
        attributes.putAll(remarks.attributes());
        return new Unit(
                List.of(
                        variant(row.source(), row.remarks().source()),
                        variant(row.target(), row.remarks().target())),
                new Meta(attributes, remarks.notes(), props));
    }

    /** The neighbours that a unit had before are no longer those that it has. */
    private boolean isReplaced(Prop prop) {
        return options.neighbours()
                && (prop.type().equals(BEFORE) || prop.type().equals(AFTER));
    }

    private static void add(List<Prop> props, String type, String value) {
        if (!value.isEmpty()) {
            props.add(new Prop(type, value));
        }
    }

    private Variant variant(Side side, Meta remarks) {
        return new Variant(side.language(), options.tag(side.language()), side.text(), "", remarks);
    }

    /** {@code 0.973}: {@link String#format} takes longer than all the rest of a unit. */
    private static String threeDecimals(double confidence) {
        long thousandths = Math.round(confidence * 1000);
        return thousandths / 1000 + "."
                + String.valueOf(1000 + thousandths % 1000).substring(1);
    }

    @Override
    public void commit() throws IOException {
        flush("");
        units.commit();
    }

    @Override
    public void close() throws IOException {
        units.close();
    }
}
