package org.couplet.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.couplet.format.xml.XmlText;

/**
 * Writes translation units as TMX 1.4 that every tool accepts, wherever they come from: the header has all that it needs,
 * notes and props stand before the variants, the source variant first, and {@code srclang} is its language to the
 * letter. The file appears at {@link #commit}, or not at all. A writer belongs to one thread at a time.
 */
public final class UnitWriter implements Closeable {
    /** Of a header, and of a unit whose variants are all equal. */
    static final String ANY_LANGUAGE = "*all*";

    private static final String SOURCE_LANGUAGE = "srclang";
    private static final String END = "  </body>\n</tmx>\n";

    private final WholeFile file;
    private final Meta asked;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final StringBuilder xml = new StringBuilder();
    private long bytes;

    /** @param asked what the header says; its {@code srclang} yields to that of the first unit */
    UnitWriter(WholeFile file, Meta asked) {
        this.file = file;
        this.asked = asked;
    }

    /**
     * Writes one unit whose segments hold something.
     *
     * @return how many code points were left out because XML forbids them
     */
    public int write(Unit unit) throws IOException {
        List<Variant> variants = sourceFirst(unit);
        String source = sourceTag(unit, variants.get(0));
        begin(source);
        int removed = append(unit, variants, source);
        flush();
        return removed;
    }

    private int append(Unit unit, List<Variant> variants, String source) {
        xml.append("    <tu");
        int removed = attributes(unit.meta(), source);
        xml.append(">\n");
        removed += notesAndProps(unit.meta(), "      ");
        for (Variant variant : variants) {
            removed += variant(variant);
        }
        xml.append("    </tu>\n");
        return removed;
    }

    /** Whether the file, with this unit after those that were written, has at most so many bytes when it ends. */
    public boolean hasRoomFor(Unit unit, long mostBytes) {
        List<Variant> variants = sourceFirst(unit);
        append(unit, variants, sourceTag(unit, variants.get(0)));
        long more = utf8(xml);
        xml.setLength(0);
        return bytes + more + END.length() <= mostBytes;
    }

    private static List<Variant> sourceFirst(Unit unit) {
        List<Variant> variants = new ArrayList<>(unit.variants());
        variants.add(0, variants.remove(variants.indexOf(unit.source())));
        return variants;
    }

    /** The source's tag to the letter; {@code *all*} of a unit that says so. */
    private static String sourceTag(Unit unit, Variant source) {
        boolean any = unit.meta().attribute(SOURCE_LANGUAGE).stream().anyMatch(ANY_LANGUAGE::equals);
        return any ? ANY_LANGUAGE : source.tag();
    }

    private int attributes(Meta meta, String source) {
        int removed = source.equals(header.get(SOURCE_LANGUAGE)) ? 0 : attribute(SOURCE_LANGUAGE, source);
        for (Map.Entry<String, String> attribute : meta.attributes().entrySet()) {
            String name = attribute.getKey();
            if (TmxAttributes.isOfUnit(name)
                    && !name.equals(SOURCE_LANGUAGE)
                    && !isInherited(name, attribute.getValue())) {
                removed += attribute(name, attribute.getValue());
            }
        }
        return removed;
    }

    private boolean isInherited(String name, String value) {
        return (name.equals("segtype") || name.equals("datatype")) && value.equals(header.get(name));
    }

    private int attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"");
        int removed = XmlText.appendAttribute(xml, TmxAttributes.repaired(name, value));
        xml.append('"');
        return removed;
    }

    private int notesAndProps(Meta meta, String indent) {
        int removed = 0;
        for (String note : meta.notes()) {
            xml.append(indent).append("<note>");
            removed += XmlText.append(xml, note);
            xml.append("</note>\n");
        }
        for (Prop prop : meta.props()) {
            xml.append(indent).append("<prop type=\"");
            removed += XmlText.appendAttribute(xml, prop.type());
            xml.append("\">");
            removed += XmlText.append(xml, prop.value());
            xml.append("</prop>\n");
        }
        return removed;
    }

    private int variant(Variant variant) {
        xml.append("      <tuv xml:lang=\"");
        int removed = XmlText.appendAttribute(xml, variant.tag());
        xml.append('"');
        for (Map.Entry<String, String> attribute : variant.meta().attributes().entrySet()) {
            if (TmxAttributes.isOfVariant(attribute.getKey())) {
                removed += attribute(attribute.getKey(), attribute.getValue());
            }
        }
        xml.append('>');
        if (!variant.meta().notes().isEmpty() || !variant.meta().props().isEmpty()) {
            xml.append('\n');
            removed += notesAndProps(variant.meta(), "        ");
            xml.append("        ");
        }
        xml.append("<seg>");
        if (variant.hasCodes()) {
            xml.append(variant.markup());
        } else {
            removed += XmlText.append(xml, variant.text());
        }
        xml.append("</seg></tuv>\n");
        return removed;
    }

    /** The header waits for the first unit, which says the source language. */
    private void begin(String source) throws IOException {
        if (!header.isEmpty()) {
            return;
        }
        header.putAll(TmxAttributes.header(asked));
        header.put(SOURCE_LANGUAGE, source);
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header");
        header.forEach(this::attribute);
        if (asked.notes().isEmpty() && asked.props().isEmpty()) {
            xml.append("/>\n");
        } else {
            xml.append(">\n");
            notesAndProps(asked, "    ");
            xml.append("  </header>\n");
        }
        xml.append("  <body>\n");
        flush();
    }

    private void flush() throws IOException {
        bytes += utf8(xml);
        file.writer().append(xml);
        xml.setLength(0);
    }

    /** Bytes of a text without lone surrogates. */
    private static long utf8(CharSequence text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    /** Ends the file and puts it in its place, over an older one. Nothing can be written afterwards. */
    public void commit() throws IOException {
        begin(asked.attribute(SOURCE_LANGUAGE).orElse(ANY_LANGUAGE));
        file.writer().write(END);
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
