package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Sets that a command makes: written as files, so that they go every way that files go. */
final class Copies {
    @Option(names = "--copies", paramLabel = "DIR", description = "Leave the texts that are made in this folder.")
    private Path kept;

    interface Work {
        void on(Path folder) throws IOException;
    }

    /**
     * Writes a set, works on it, and removes it unless the user wants it kept.
     *
     * @param name of the set's folder
     * @param write makes the files in it
     */
    void with(String name, Work write, Work work) throws IOException {
        Path parent = kept == null ? Files.createTempDirectory("couplet-bench") : kept;
        try {
            Path folder = Files.createDirectories(parent.resolve(name));
            write.on(folder);
            work.on(folder);
        } finally {
            if (kept == null) {
                remove(parent);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
