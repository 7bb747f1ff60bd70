package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Option;

/** What every command of texts has: how a set is read, and with which words. */
final class SetOptions {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Word list that helps: CC-CEDICT, hunalign's or two-column TSV; repeatable.")
    private List<Path> dictionaries = new ArrayList<>();

    @Option(names = "--no-starter-lexicon", description = "Do without the starter lexicon.")
    private boolean noStarterLexicon;

    @Option(
            names = "--languages",
            paramLabel = "zh-en",
            description = "Source and target of a folder whose name does not tell them.")
    private String languages;

    // Read by picocli.
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    GoldSet set(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new InputException(Place.file(folder.toString()), "there is no such folder", "Check the name");
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        SetLanguages spoken = SetLanguages.in(folder, languages == null ? name : languages);
        return GoldSet.read(folder, name, spoken);
    }

    KnownWords words(SetLanguages spoken) throws IOException {
        return KnownWords.read(dictionaries, !noStarterLexicon, spoken);
    }
}
