package org.couplet.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * A file's name without folder: {@code henan}, {@code .zh} and {@code .txt} of {@code henan.zh.txt}.
 *
 * @param stem without the ending that names a kind of text
 * @param ending {@code txt}, {@code text} or another one in small letters; empty if there is none
 */
record FileName(String stem, String ending) {
    private static final List<String> TEXT = List.of("txt", "text");

    static FileName of(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(name, "")
                : new FileName(name.substring(0, dot), name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    boolean isText() {
        return ending.isEmpty() || TEXT.contains(ending) || language(ending).isPresent();
    }

    /** The language of {@code henan.zh.txt} and {@code d1.zh}. */
    Optional<Language> language() {
        return TEXT.contains(ending) ? language(stem.substring(stem.lastIndexOf('.') + 1)) : language(ending);
    }

    /** {@code henan} of {@code henan.zh.txt}, {@code henan.txt} and {@code henan.zh}; empty of {@code zh.txt}. */
    String withoutLanguage() {
        return TEXT.contains(ending) && language().isPresent()
                ? stem.substring(0, Math.max(0, stem.lastIndexOf('.')))
                : stem;
    }

    /** The language that a part of a path names, as {@code zh} or {@code zh-Hant} do. */
    static Optional<Language> language(String part) {
        try {
            return part.length() < 2 ? Optional.empty() : Optional.of(Language.of(part));
        } catch (IllegalArgumentException noTag) {
            return Optional.empty();
        }
    }
}
