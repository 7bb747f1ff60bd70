package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** The two languages of a set, which are also the endings of its files. */
record SetLanguages(Language source, Language target) {
    /**
     * @param name that tells the languages: the folder's, or {@code zh-en} in its place
     * @throws InputException if it does not
     */
    static SetLanguages in(Path folder, String name) throws IOException {
        return named(name, endings(folder))
                .orElseThrow(() -> new InputException(
                        Place.file(folder.toString()),
                        "'%s' does not tell the languages of its files".formatted(name),
                        "Call it as in news-zh-en, or name them with --languages zh-en"));
    }

    /**
     * The last two neighbours of the name's parts that are endings of files too: {@code zh} and {@code en} of
     * {@code news-zh-en-hard}. Other parts may look like languages, as {@code new} does, which is Newari.
     */
    static Optional<SetLanguages> named(String name, Set<String> endings) {
        List<String> parts = List.of(name.split("-", -1));
        for (int i = parts.size() - 2; i >= 0; i--) {
            if (endings.containsAll(parts.subList(i, i + 2))) {
                return Optional.of(new SetLanguages(Language.of(parts.get(i)), Language.of(parts.get(i + 1))));
            }
        }
        return Optional.empty();
    }

    boolean isBetween(Language from, Language to) {
        return source.sameCode(from) && target.sameCode(to);
    }

    private static Set<String> endings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(name.lastIndexOf('.') + 1))
                    .collect(Collectors.toSet());
        }
    }
}
