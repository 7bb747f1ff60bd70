package org.couplet.cli;

import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --pair-minutes}. */
final class PairMinutes {
    /** Articles take hundredths of a second (bench/README.md), so that this decides on none of them. */
    private static final int MOST = 30;

    static final String NAME = "--pair-minutes";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int minutes = MOST;

    @Option(
            names = NAME,
            paramLabel = "N",
            description =
                    "Set a pair aside that takes longer than N minutes to align (default: 30). It is by the clock, so "
                            + "which pairs are set aside may differ from run to run, and from machine to machine; nothing else may.")
    void setMinutes(int asked) {
        if (asked < 1) {
            throw new ParameterException(command.commandLine(), "%s %d is less than 1".formatted(NAME, asked));
        }
        minutes = asked;
    }

    TimeLimit limit() {
        return new TimeLimit(Duration.ofMinutes(minutes));
    }
}
