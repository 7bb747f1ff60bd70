package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.format.PairRow;
import org.couplet.format.PairsTsv;
import org.couplet.read.ByName;

/**
 * Two files that the user says translate each other.
 *
 * @param name of the result, without an ending
 */
record KnownPair(String name, Path source, Path target) {
    /** A table of pairs, as {@code couplet pair} writes it. Files are sought from here, then from the table's folder. */
    static List<KnownPair> listed(Path table) throws IOException {
        PairNames names = new PairNames();
        List<KnownPair> pairs = new ArrayList<>();
        for (PairRow row : PairsTsv.read(table)) {
            pairs.add(new KnownPair(
                    names.of(row.source(), row.target()), sought(row.source(), table), sought(row.target(), table)));
        }
        return pairs;
    }

    private static Path sought(String file, Path table) {
        Path beside = table.resolveSibling(file);
        return !Files.exists(Path.of(file)) && Files.exists(beside) ? beside : Path.of(file);
    }

    /** The files of a folder whose names differ only in their language. */
    static List<KnownPair> byName(Path folder, LanguageOptions languages) throws IOException {
        return ByName.pairs(folder).stream()
                .map(pair -> new KnownPair(pair.name(), pair.source(), pair.target()))
                .toList();
    }
}
