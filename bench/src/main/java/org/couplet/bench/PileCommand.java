package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.couplet.bench.piles.ArticlePile;
import org.couplet.bench.piles.SyntheticPile;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench pile}: made-up documents, to see how pairing grows with their number. */
@Command(
        name = "pile",
        description = "Makes N Chinese and N English texts from the words of the starter lexicon: 70%% have a partner "
                + "in the other language, with noise. They make no sense.",
        sortOptions = false)
final class PileCommand implements Callable<Integer> {
    @Parameters(paramLabel = "N", description = "Documents a side.")
    private int size;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to make.")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another gives other texts.")
    private long seed;

    @Option(names = "--articles", description = "Make them of pieces of our own articles, with other facts and words.")
    private boolean articles;

    // Read by picocli.
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder)) {
            throw new InputException(Place.file(folder.toString()), "it is there already", "Name a new folder");
        }
        if (articles) {
            new ArticlePile(size, seed).write(folder);
        } else {
            new SyntheticPile(size, seed).write(folder);
        }
        return 0;
    }
}
