package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.couplet.format.Beads;
import org.couplet.format.IndexBead;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.text.Document;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/**
 * A folder of pairs with gold: for each {@code NAME.align} the files {@code NAME.zh} and {@code NAME.en}, a sentence a
 * line, with {@code NAME.zh.par} where paragraphs are known.
 *
 * @param name in tables: the folder's
 * @param pairs by name
 */
record GoldSet(String name, SetLanguages languages, List<GoldPair> pairs) {
    static final String GOLD = ".align";

    GoldSet {
        pairs = List.copyOf(pairs);
    }

    /** @throws InputException if there is no gold, a text is missing, or a bead names a line that is not there */
    static GoldSet read(Path folder, String name, SetLanguages languages) throws IOException {
        List<GoldPair> pairs = new ArrayList<>();
        for (Path gold : goldFiles(folder)) {
            pairs.add(pair(gold, languages));
        }
        return new GoldSet(name, languages, pairs);
    }

    private static List<Path> goldFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> gold = files.filter(file -> file.toString().endsWith(GOLD))
                    .sorted()
                    .toList();
            if (gold.isEmpty()) {
                throw new InputException(
                        Place.file(folder.toString()), "there is no gold in it", "Give each pair a NAME" + GOLD);
            }
            return gold;
        }
    }

    private static GoldPair pair(Path file, SetLanguages languages) throws IOException {
        String ended = file.getFileName().toString();
        String name = ended.substring(0, ended.length() - GOLD.length());
        Document source = text(file, name, languages.source());
        Document target = text(file, name, languages.target());
        List<IndexBead> gold = Beads.read(file);
        for (IndexBead bead : gold) {
            if (isBeyond(bead.source(), source) || isBeyond(bead.target(), target)) {
                throw new InputException(
                        Place.file(file.toString()),
                        "%s names a line that is not in the texts".formatted(bead),
                        "Count lines from 0");
            }
        }
        return new GoldPair(name, source, target, gold);
    }

    private static Document text(Path gold, String name, Language language) throws IOException {
        Path file = gold.resolveSibling(name + "." + language);
        ReadOptions options = ReadOptions.DEFAULT.withSegmented(true).withLanguage(language);
        return DocumentReader.read(file, file.toString(), options).document();
    }

    private static boolean isBeyond(List<Integer> numbers, Document document) {
        return numbers.stream()
                .anyMatch(number -> number >= document.sentences().size());
    }

    /** Of both sides. */
    int lines() {
        return pairs.stream().mapToInt(GoldPair::lines).sum();
    }
}
