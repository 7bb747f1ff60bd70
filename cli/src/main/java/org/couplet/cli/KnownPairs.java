package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.format.PairRow;
import org.couplet.format.PairsTsv;
import org.couplet.read.ByName;
import org.couplet.read.ReadOptions;
import org.couplet.text.Language;

/**
 * The pairs that a user names.
 *
 * @param reading how every file is read, its language aside
 */
record KnownPairs(ReadOptions reading, LanguageOptions languages) {
    KnownPair one(Path source, Path target) {
        return pair("", source, target);
    }

    /** A table of pairs, as {@code couplet pair} writes it. Files are sought from here, then from the table's folder. */
    List<KnownPair> listed(Path table) throws IOException {
        PairNames names = new PairNames();
        List<KnownPair> pairs = new ArrayList<>();
        for (PairRow row : PairsTsv.read(NamedFile.required(table, "Name a table, or a folder with --by-name"))) {
            pairs.add(pair(
                    names.of(row.source(), row.target()), sought(row.source(), table), sought(row.target(), table)));
        }
        return pairs;
    }

    private static Path sought(String file, Path table) {
        Path beside = table.resolveSibling(file);
        String whole = file.replaceFirst("#[A-Za-z-]{2,20}$", "");
        boolean isHere = Files.exists(Path.of(file)) || Files.exists(Path.of(whole));
        boolean isBeside = Files.exists(beside) || Files.exists(table.resolveSibling(whole));
        return !isHere && isBeside ? beside : Path.of(file);
    }

    private KnownPair pair(String name, Path source, Path target) {
        ReadOptions from = languages.from().map(reading::withLanguage).orElse(reading);
        ReadOptions to = languages.to().map(reading::withLanguage).orElse(reading);
        return new KnownPair(name, TextFile.of(source, from), TextFile.of(target, to));
    }

    /** The files of a folder whose names differ only in their language; only those asked for, if any are. */
    List<KnownPair> named(ByName folder) {
        return folder.pairs().stream()
                .map(pair -> languages.turned(pair.sourceLanguage(), pair.targetLanguage()) ? pair.reversed() : pair)
                .filter(pair -> languages.wants(pair.sourceLanguage(), pair.targetLanguage()))
                .map(this::pair)
                .toList();
    }

    private KnownPair pair(ByName.Pair pair) {
        Language from = languages.from().orElse(pair.sourceLanguage());
        Language to = languages.to().orElse(pair.targetLanguage());
        return new KnownPair(
                pair.name(),
                TextFile.of(pair.source(), reading.withLanguage(from)),
                TextFile.of(pair.target(), reading.withLanguage(to)));
    }
}
