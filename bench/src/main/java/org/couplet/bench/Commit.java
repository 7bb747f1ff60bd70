package org.couplet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which state of the sources is measured. */
final class Commit {
    private static final String UNKNOWN = "unknown";

    private Commit() {}

    /**
     * What {@code git describe --always --dirty} says in the working folder, or {@code unknown}. One changed file makes
     * nothing dirty.
     *
     * @param table that file: the one the results go into, or every second run would be of dirty sources
     */
    static String current(Path table) {
        Optional<String> commit = git("describe", "--always");
        Optional<String> changes = git("status", "--porcelain", "--untracked-files=no");
        String name = table.getFileName().toString();
        boolean dirty = changes.stream()
                .flatMap(String::lines)
                .anyMatch(line -> !line.endsWith("/" + name) && !line.endsWith(" " + name));
        return commit.map(id -> id.strip() + (dirty ? "-dirty" : "")).orElse(UNKNOWN);
    }

    private static Optional<String> git(String... arguments) {
        List<String> command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
