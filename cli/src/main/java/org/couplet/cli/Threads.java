package org.couplet.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --threads}. */
final class Threads {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work (default: one a processor). The results are the same for any number.")
    void setThreads(int asked) {
        if (asked < 1) {
            throw new ParameterException(command.commandLine(), "--threads %d is less than 1".formatted(asked));
        }
        threads = asked;
    }

    int count() {
        return threads;
    }
}
