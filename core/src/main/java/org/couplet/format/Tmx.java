package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.couplet.text.Bitext;

/**
 * Translation memories. Written is TMX 1.4: for every two-sided bead one unit with the source variant first and the
 * properties {@code x-document-source}, {@code x-document-target}, {@code x-confidence} (three decimals),
 * {@code x-evidence} (if there is any) and {@code x-bead} ({@code [0, 1]:[2]}, see {@link Beads}). Read are TMX 1.1 to
 * 1.4b.
 */
public final class Tmx {
    private Tmx() {}

    /** Writes one bitext with {@link TmxOptions#DEFAULT}. */
    public static Counts write(Bitext bitext, Path file) throws IOException {
        return write(bitext, file, TmxOptions.DEFAULT);
    }

    public static Counts write(Bitext bitext, Path file, TmxOptions options) throws IOException {
        return writer(file, options).writeAlone(bitext);
    }

    /**
     * For many bitexts in one file, of one or several pairs of languages. The header's {@code srclang} is the source
     * language of the first; units of another source language say so themselves.
     */
    public static BitextWriter writer(Path file, TmxOptions options) throws IOException {
        return new TmxWriter(WholeFile.at(file), options);
    }

    /** All units of a file, in memory. */
    public static List<Unit> read(Path file) throws IOException {
        List<Unit> units = new ArrayList<>();
        read(file, units::add);
        return units;
    }

    /**
     * Hands over each unit as it is read. Inline codes ({@code bpt ept ph it ut}) are left out, and what they enclose
     * in {@code sub} and {@code hi} is kept. A document type is passed over: no DTD and no entity is ever fetched or
     * expanded.
     *
     * @throws org.couplet.text.InputException if the file is no TMX, with the line and column
     */
    public static void read(Path file, Consumer<Unit> units) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            read(stream, file.toString(), units);
        }
    }

    /**
     * The same from a stream, which is left open.
     *
     * @param file its name, for messages
     */
    public static void read(InputStream stream, String file, Consumer<Unit> units) throws IOException {
        TmxReader.read(stream, file, units);
    }
}
