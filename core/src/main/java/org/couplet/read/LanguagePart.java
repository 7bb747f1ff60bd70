package org.couplet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Language;

/**
 * One way to read a path as a name and a language.
 *
 * @param key the path below the folder, with {@code *} for a folder that names the language, without what names the
 *     language or the kind of file in the last part
 */
record LanguagePart(String key, Language language) {
    /** The surest first: what the file's own name says, then its folders from the top. */
    static List<LanguagePart> of(Path folder, Path file, Endings known) {
        return of(folder.relativize(file), known);
    }

    /** The same of a path that stands for itself. */
    static List<LanguagePart> of(Path below, Endings known) {
        FileName name = FileName.of(below, known);
        List<LanguagePart> parts = new ArrayList<>();
        name.language()
                .ifPresent(language -> parts.add(new LanguagePart(key(below, -1, name.withoutLanguage()), language)));
        for (int i = 0; i < below.getNameCount() - 1; i++) {
            int part = i;
            FileName.language(below.getName(i).toString())
                    .ifPresent(language -> parts.add(new LanguagePart(key(below, part, name.stem()), language)));
        }
        return parts;
    }

    private static String key(Path path, int languagePart, String last) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            parts.add(i == languagePart ? "*" : path.getName(i).toString());
        }
        parts.add(last);
        return String.join("/", parts);
    }

    /**
     * What the files of one key are called: {@code news/d1} of {@code news/zh/d1.txt}, {@code news} of
     * {@code news/zh.txt}.
     */
    static String name(String key) {
        String name = ("/" + key).replace("/*", "").replaceAll("^/|/$", "");
        return name.isEmpty() ? "text" : name;
    }
}
