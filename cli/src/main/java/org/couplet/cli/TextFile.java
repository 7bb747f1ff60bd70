package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.extract.Extracted;
import org.couplet.extract.Extractor;
import org.couplet.read.Inputs;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/**
 * A file that one document is to be read from.
 *
 * @param part which of the two it is where the file holds a text and its translation, if the user said so
 */
record TextFile(Path path, Optional<Language> part, ReadOptions options) {
    /** {@code both.docx#zh}, as the documents of such a file are called. */
    private static final Pattern PART = Pattern.compile("(.+)#([A-Za-z-]{2,20})");

    /** @param named a file, or its part in one language where there is no file of that name */
    static TextFile of(Path named, ReadOptions options) {
        Matcher part = PART.matcher(named.toString());
        if (!Files.exists(named) && part.matches() && Files.exists(Path.of(part.group(1)))) {
            return new TextFile(Path.of(part.group(1)), Optional.of(Language.of(part.group(2))), options);
        }
        return new TextFile(named, Optional.empty(), options);
    }

    /** @throws InputException if it cannot be read, or which of its two documents is meant cannot be told */
    ReadDocument read() throws IOException {
        Extracted file = Extractor.read(path, Inputs.id(path), options);
        if (!file.isPair() && part.isEmpty()) {
            return file.documents().get(0);
        }
        Language wanted = part.orElse(options.language());
        return file.documents().stream()
                .filter(document -> document.document().language().sameCode(wanted))
                .findFirst()
                .orElseThrow(() -> none(file, wanted));
    }

    private InputException none(Extracted file, Language wanted) {
        String name = Inputs.id(path);
        if (!file.isPair() || !options.detectsLanguage() || part.isPresent()) {
            return new InputException(
                    Place.file(name),
                    "it holds no text in %s".formatted(LanguageNames.name(wanted)),
                    "Name another file or language");
        }
        String one = file.documents().get(0).document().id();
        String other = file.documents().get(1).document().id();
        return new InputException(
                Place.file(name),
                "it holds a text and its translation",
                "Name one: '%s' or '%s'".formatted(one, other));
    }
}
