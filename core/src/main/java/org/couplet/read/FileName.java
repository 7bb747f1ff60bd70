package org.couplet.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * A file's name without folder: {@code henan}, {@code .zh} and {@code .txt} of {@code henan.zh.txt}.
 *
 * @param stem without the ending that names a kind of text
 * @param ending {@code txt}, {@code text} or another one in small letters; empty if there is none
 * @param known endings that name a kind of text
 */
record FileName(String stem, String ending, Endings known) {
    static FileName of(Path file, Endings known) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0
                ? new FileName(name, "", known)
                : new FileName(name.substring(0, dot), name.substring(dot + 1).toLowerCase(Locale.ROOT), known);
    }

    boolean isText() {
        return ending.isEmpty() || namesKind() || language(ending).isPresent();
    }

    private boolean namesKind() {
        return known.names().contains(ending);
    }

    /** The language of {@code henan.zh.txt} and {@code d1.zh}. */
    Optional<Language> language() {
        return namesKind() ? language(stem.substring(stem.lastIndexOf('.') + 1)) : language(ending);
    }

    /** {@code henan} of {@code henan.zh.txt}, {@code henan.txt} and {@code henan.zh}; empty of {@code zh.txt}. */
    String withoutLanguage() {
        return namesKind() && language().isPresent() ? stem.substring(0, Math.max(0, stem.lastIndexOf('.'))) : stem;
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
