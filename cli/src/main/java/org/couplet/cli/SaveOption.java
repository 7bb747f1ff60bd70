package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --save-lexicon}. */
final class SaveOption {
    @Option(
            names = "--save-lexicon",
            paramLabel = "FILE.tsv",
            description = "Write what was learnt of words, a table to read and to use with --lexicon.")
    private Path file;

    /** Nothing where it was not asked for. */
    void save(Aligners aligners) throws IOException {
        if (file != null) {
            aligners.save(file);
        }
    }
}
