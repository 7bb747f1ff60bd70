package org.couplet.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.couplet.format.Meta;
import org.couplet.format.Prop;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.UnitWriter;
import org.couplet.format.Variant;

/**
 * Makes one memory of many. A unit whose source language is not the first file's says so itself; the header is the first
 * file's, with the notes and properties of all.
 */
public final class Merge {
    /** @param repeated units that were left out because the very same stood before */
    public record Merged(long units, long repeated) {}

    private final boolean unique;
    private final Fingerprint fingerprint = new Fingerprint();
    private final Seen seen = new Seen();
    private long units;
    private long repeated;

    private Merge(boolean unique) {
        this.unique = unique;
    }

    /**
     * Writes all units in the order of the files.
     *
     * @param unique whether a unit that is the same in all its languages as one before is left out
     * @throws org.couplet.text.InputException if one of them is no TMX; then nothing is written
     */
    public static Merged files(List<Path> files, Path out, boolean unique) throws IOException {
        List<Meta> headers = new ArrayList<>();
        for (Path file : files) {
            headers.add(Tmx.header(file));
        }
        try (UnitWriter writer = Tmx.unitWriter(out, together(headers))) {
            Merge merge = new Merge(unique);
            for (Path file : files) {
                Tmx.read(file, unit -> merge.write(unit, writer));
            }
            writer.commit();
            return new Merged(merge.units, merge.repeated);
        }
    }

    private static Meta together(List<Meta> headers) {
        Set<String> notes = new LinkedHashSet<>();
        Set<Prop> props = new LinkedHashSet<>();
        for (Meta header : headers) {
            notes.addAll(header.notes());
            props.addAll(header.props());
        }
        return new Meta(headers.get(0).attributes(), List.copyOf(notes), List.copyOf(props));
    }

    private void write(Unit unit, UnitWriter writer) throws IOException {
        if (unique && !seen.add(fingerprint.of(texts(unit)))) {
            repeated++;
        } else {
            writer.write(unit);
            units++;
        }
    }

    static String[] texts(Unit unit) {
        List<String> texts = new ArrayList<>();
        for (Variant variant : unit.variants()) {
            texts.add(variant.tag());
            texts.add(variant.hasCodes() ? variant.markup() : variant.text());
        }
        return texts.toArray(String[]::new);
    }
}
