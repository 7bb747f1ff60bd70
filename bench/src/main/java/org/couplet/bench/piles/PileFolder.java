package org.couplet.bench.piles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Where a pile lies on disk: {@code LANG/ID.txt}, {@code gold.tsv} with two columns of ids, and, where some texts stand
 * there more than once, {@code copies.tsv}: copy and original. An id is {@code LANG/ID}, or {@code ID} where no two
 * languages have it.
 */
record PileFolder(Path folder) {
    static final String TEXT = ".txt";
    private static final String GOLD = "gold.tsv";
    private static final String COPIES = "copies.tsv";

    /** Ids of all texts, {@code LANG/ID}, sorted. */
    List<String> ids() throws IOException {
        List<String> ids = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(file -> file.toString().endsWith(TEXT))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.indexOf('/') > 0)
                    .map(name -> name.substring(0, name.length() - TEXT.length()))
                    .sorted()
                    .forEach(ids::add);
        }
        if (ids.isEmpty()) {
            throw new InputException(Place.file(folder.toString()), "no text is in it", "Lay it out as LANG/ID.txt");
        }
        return ids;
    }

    Path text(String id) {
        return folder.resolve(id + TEXT);
    }

    /** @throws InputException if a row names no text, or leaves it open which */
    Set<Link> gold(List<String> ids) throws IOException {
        Map<String, List<String>> byName = byName(ids);
        Path file = folder.resolve(GOLD);
        Set<Link> gold = new HashSet<>();
        for (List<String> row : rows(file)) {
            Set<Link> meant = new HashSet<>();
            for (String one : byName.getOrDefault(row.get(0), List.of())) {
                for (String other : byName.getOrDefault(row.get(1), List.of())) {
                    if (!language(one).equals(language(other))) {
                        meant.add(Link.of(one, other));
                    }
                }
            }
            if (meant.size() != 1) {
                throw new InputException(
                        Place.file(file.toString()),
                        "%s and %s name %d pairs of texts".formatted(row.get(0), row.get(1), meant.size()),
                        "Name one, as LANG/ID");
            }
            gold.addAll(meant);
        }
        return gold;
    }

    private static Map<String, List<String>> byName(List<String> ids) {
        Map<String, List<String>> byName = new HashMap<>();
        for (String id : ids) {
            byName.computeIfAbsent(id, name -> new ArrayList<>()).add(id);
            byName.computeIfAbsent(id.substring(id.indexOf('/') + 1), name -> new ArrayList<>())
                    .add(id);
        }
        return byName;
    }

    static String language(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    /** Originals by copy. */
    Map<String, String> copies() throws IOException {
        Path file = folder.resolve(COPIES);
        Map<String, String> copies = new HashMap<>();
        if (Files.exists(file)) {
            rows(file).forEach(row -> copies.put(row.get(0), row.get(1)));
        }
        return copies;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new InputException(Place.file(file.toString()), "there is no such file", "Write two columns of ids");
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> cells = List.of(line.strip().split("\t", -1));
                if (cells.size() < 2) {
                    throw new InputException(
                            Place.file(file.toString()),
                            "'%s' has one column".formatted(line),
                            "Write two ids, a tab between");
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    void writeText(String id, String text) throws IOException {
        Path file = text(id);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    void writeGold(Iterable<Link> gold) throws IOException {
        List<String> rows = new ArrayList<>();
        gold.forEach(link -> rows.add(link.first() + "\t" + link.second()));
        rows.sort(null);
        Files.write(folder.resolve(GOLD), rows);
    }

    void writeCopies(Map<String, String> copies) throws IOException {
        if (!copies.isEmpty()) {
            Files.write(
                    folder.resolve(COPIES),
                    copies.entrySet().stream()
                            .map(copy -> copy.getKey() + "\t" + copy.getValue())
                            .sorted()
                            .toList());
        }
    }
}
