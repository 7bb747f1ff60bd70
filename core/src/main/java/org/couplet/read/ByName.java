package org.couplet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.couplet.text.Language;

/**
 * The files of a folder whose names differ only in their language: {@code henan.zh.txt} and {@code henan.en.txt},
 * {@code d1.zh} and {@code d1.en}, {@code zh/d1.txt} and {@code en/d1.txt}. Where there are more than two languages
 * every two of them make a pair, save two scripts of one language.
 *
 * @param pairs by name
 * @param alone text files that have no partner, by path
 */
public record ByName(List<Pair> pairs, List<Path> alone) {
    /**
     * @param name what the two names share, {@code /}-separated below the folder; no other pair has it. Where there are
     *     more than two languages it ends with these two: {@code henan.de-fr}
     */
    public record Pair(String name, Path source, Language sourceLanguage, Path target, Language targetLanguage) {
        /** The same with source and target changed. */
        public Pair reversed() {
            return new Pair(name, target, targetLanguage, source, sourceLanguage);
        }
    }

    public ByName {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
    }

    /** Sources are of the language whose tag comes first in the alphabet. */
    public static ByName in(Path folder) throws IOException {
        return in(folder, List.of(), Endings.TEXT);
    }

    /**
     * @param sourceFirst languages that are the source rather than those after them and those not named; for these the
     *     alphabet decides. Script and region may be missing.
     * @param known of the files to look for
     */
    public static ByName in(Path folder, List<Language> sourceFirst, Endings known) throws IOException {
        List<Path> files = Inputs.walk(List.of(folder), known).found();
        Map<String, SortedMap<Language, Path>> groups = groups(folder, files, known);
        List<Pair> pairs = new ArrayList<>();
        Set<Path> alone = new HashSet<>(files);
        groups.forEach((key, group) -> {
            List<Language> languages = new ArrayList<>(group.keySet());
            languages.sort(Comparator.comparing((Language language) -> rank(language, sourceFirst)));
            pairs.addAll(pairs(LanguagePart.name(key), languages, group));
        });
        pairs.forEach(pair -> alone.removeAll(List.of(pair.source, pair.target)));
        return new ByName(named(pairs), files.stream().filter(alone::contains).toList());
    }

    /**
     * What a file is called but for its language, in each way to read its path that fits the language: {@code henan} of
     * {@code henan.zh.txt}, <code>*&#47;d1</code> of {@code zh/d1.txt}. Two files that differ only in language share one.
     */
    public static Set<String> names(Path file, Language language) {
        FileName name = FileName.of(file, Endings.TEXT);
        Endings known = name.isText() ? Endings.TEXT : Endings.TEXT.and(List.of(name.ending()));
        return LanguagePart.of(file, known).stream()
                .filter(part -> part.language().sameCode(language))
                .map(LanguagePart::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int rank(Language language, List<Language> first) {
        int rank = 0;
        while (rank < first.size() && !(first.get(rank).equals(language) || isBare(first.get(rank), language))) {
            rank++;
        }
        return rank;
    }

    private static boolean isBare(Language bare, Language language) {
        return bare.tag().equals(language.code());
    }

    private static List<Pair> pairs(String name, List<Language> languages, Map<Language, Path> group) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            for (int j = i + 1; j < languages.size(); j++) {
                Language source = languages.get(i);
                Language target = languages.get(j);
                String full = languages.size() > 2 ? name + "." + source + "-" + target : name;
                if (!source.sameCode(target)) {
                    pairs.add(new Pair(full, group.get(source), source, group.get(target), target));
                }
            }
        }
        return pairs;
    }

    /** Names that {@code d1.zh} and {@code zh/d1.txt} would share get a number. */
    private static List<Pair> named(List<Pair> pairs) {
        Set<String> taken = new HashSet<>();
        List<Pair> named = new ArrayList<>();
        for (Pair pair : pairs) {
            String name = pair.name;
            for (int i = 2; !taken.add(name); i++) {
                name = pair.name + "-" + i;
            }
            named.add(new Pair(name, pair.source, pair.sourceLanguage, pair.target, pair.targetLanguage));
        }
        named.sort(Comparator.comparing(Pair::name));
        return named;
    }

    /**
     * The files that share a name, by language. A part that could name two languages counts where it finds partners.
     */
    private static Map<String, SortedMap<Language, Path>> groups(Path folder, List<Path> files, Endings known) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        Map<Path, List<LanguagePart>> parts = new LinkedHashMap<>();
        for (Path file : files) {
            parts.put(file, LanguagePart.of(folder, file, known));
            for (LanguagePart part : parts.get(file)) {
                codes.computeIfAbsent(part.key(), key -> new HashSet<>())
                        .add(part.language().code());
            }
        }
        Map<String, SortedMap<Language, Path>> groups = new TreeMap<>();
        parts.forEach((file, candidates) -> candidates.stream()
                .filter(part -> codes.get(part.key()).size() > 1)
                .findFirst()
                .ifPresent(part -> groups.computeIfAbsent(part.key(), key -> new TreeMap<>())
                        .putIfAbsent(part.language(), file)));
        return groups;
    }
}
