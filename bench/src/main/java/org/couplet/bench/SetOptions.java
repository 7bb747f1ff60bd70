package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command of texts has: how a set is read, and with which words. */
final class SetOptions {
    @Mixin
    private WordOptions words;

    @Option(
            names = "--languages",
            paramLabel = "zh-en",
            description = "Source and target of a folder whose name does not tell them.")
    private String languages;

    GoldSet set(Path folder) throws IOException {
        String name = name(folder);
        SetLanguages spoken = SetLanguages.in(folder, languages == null ? name : languages);
        return GoldSet.read(folder, name, spoken);
    }

    /** @throws InputException if it is none */
    static String name(Path folder) throws InputException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(Place.file(folder.toString()), "there is no such folder", "Check the name");
        }
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    KnownWords words(SetLanguages spoken) throws IOException {
        return words.words(spoken);
    }
}
