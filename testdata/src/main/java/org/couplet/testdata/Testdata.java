package org.couplet.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the files of this module from a test of any module of the build. {@code ORIGIN.md} says what each is for. A file
 * that is missing or unreadable is a fault of the checkout, so it is thrown unchecked.
 */
public final class Testdata {
    private Testdata() {}

    /** The folder {@code testdata/} of the checkout, found from the working folder upwards. */
    public static Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("testdata/pom.xml"))) {
                return at.resolve("testdata");
            }
        }
        throw new IllegalStateException("no testdata/ above " + Path.of("").toAbsolutePath());
    }

    /** The folder of all articles, paired and unpaired, and of {@code pairs.tsv}. */
    public static Path articles() {
        return folder().resolve("articles");
    }

    /** The true pairs among the articles, by source file name. */
    public static List<ArticlePair> articlePairs() {
        return rows(articles().resolve("pairs.tsv")).stream()
                .map(row -> row.split("\t", -1))
                .map(cells -> new ArticlePair(cells[0], cells[1]))
                .toList();
    }

    /** Every sentence of both articles of the pair, once, in text order. */
    public static List<GoldBead> gold(ArticlePair pair) {
        return rows(folder().resolve("gold").resolve(pair.goldName())).stream()
                .map(GoldBead::parse)
                .toList();
    }

    /** The folder of pairs that hold one sentence a line: NAME.zh, NAME.en, and their beads NAME.align. */
    public static Path segmented() {
        return folder().resolve("segmented");
    }

    /** The folder of the gold of sentence ends: LANG.tune.txt and LANG.held.txt. Its README says what they hold. */
    public static Path sentences() {
        return folder().resolve("sentences");
    }

    /**
     * A small file that is hard to read, or a small dictionary.
     *
     * @param name of a file in {@code odd/}: {@code gb18030.txt}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Path odd(String name) {
        Path file = folder().resolve("odd").resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no file odd/" + name);
        }
        return file;
    }

    /** The lines below the header. */
    private static List<String> rows(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.subList(1, lines.size());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
