package org.couplet.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.text.Bitext;
import org.couplet.text.Language;

/**
 * Translation memories. Written is TMX 1.4: for every two-sided bead one unit with the source variant first and the
 * properties {@code x-document-source}, {@code x-document-target}, {@code x-confidence} (three decimals),
 * {@code x-evidence} (as in a {@link Tsv}) and {@code x-bead} ({@code [0, 1]:[2]}, see {@link Beads}), each where it is
 * known, {@code x-verdict} where a reviewer said {@code good}, and on demand {@code x-context-pre} and
 * {@code x-context-post}. Read are TMX 1.1 to 1.4b.
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
     * Hands over each unit as it is read. A variant's text is without inline codes ({@code bpt ept ph it ut}), and what
     * they enclose in {@code sub} and {@code hi} is kept; its markup has them. A document type is passed over: no DTD and no
     * entity is ever fetched or expanded.
     *
     * @throws org.couplet.text.InputException if the file is no TMX, with the line and column
     */
    public static void read(Path file, Sink<Unit> units) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            read(stream, file.toString(), units);
        }
    }

    /**
     * The same from a stream.
     *
     * @param file its name, for messages
     */
    public static void read(InputStream stream, String file, Sink<Unit> units) throws IOException {
        TmxReader.read(stream, file, units);
    }

    /**
     * The language that a memory calls by this tag; {@code zh_CN} and names older than BCP 47 are understood. Empty for
     * {@code *all*} and where there is no such language.
     */
    public static Optional<Language> language(String tag) {
        return TmxLanguages.known(tag);
    }

    /** What the header says of the whole memory. */
    public static Meta header(Path file) throws IOException {
        return TmxReader.header(file);
    }

    /** For units of memories that were written with these options, to be put together. */
    public static UnitWriter unitWriter(Path file, TmxOptions options) throws IOException {
        return unitWriter(file, TmxWriter.header(options));
    }

    /**
     * For units as they are, of a memory that was read.
     *
     * @param header of the new file; what the format demands and it lacks is added
     */
    public static UnitWriter unitWriter(Path file, Meta header) throws IOException {
        return new UnitWriter(WholeFile.at(file), header);
    }
}
