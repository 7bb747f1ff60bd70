package org.couplet.cli;

import picocli.CommandLine.Option;

/** {@code --threads}. */
final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default: one a processor). The results are the same for any number.")
    private int threads = Runtime.getRuntime().availableProcessors();

    int count() {
        return Math.max(1, threads);
    }
}
