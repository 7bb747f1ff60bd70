package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What every command of texts has: which words it may know, and how to ask for help. */
final class WordOptions {
    @Option(
            names = "--dictionary",
            paramLabel = "FILE",
            description = "Word list that helps: CC-CEDICT, hunalign's or two-column TSV; repeatable.")
    private List<Path> dictionaries = new ArrayList<>();

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "What 'couplet align --save-lexicon' learnt of other texts; repeatable.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(names = "--no-starter-lexicon", description = "Do without the starter lexicon.")
    private boolean noStarterLexicon;

    // Read by picocli.
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    KnownWords words(SetLanguages spoken) throws IOException {
        return KnownWords.read(dictionaries, lexicons, !noStarterLexicon, spoken);
    }
}
