package org.couplet.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command has, and what it says to whom: results to stdout, words about them to stderr. */
final class Console {
    static final String DEBUG = "--debug";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no summary and no progress; errors and skipped inputs are still named.")
    private boolean quiet;

    // Asked for by its name too, where the arguments do not parse.
    @Option(names = DEBUG, description = "Print the stack trace of an error, and how long each stage took.")
    private boolean debug;

    // Read by picocli.
    @SuppressWarnings("unused")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    PrintWriter results() {
        return command.commandLine().getOut();
    }

    /** For a person, unless the user wants quiet. */
    void say(String line) {
        if (!quiet) {
            command.commandLine().getErr().println(line);
        }
    }

    /** What the user must know, even with {@code --quiet}. */
    void warn(String line) {
        command.commandLine().getErr().println("couplet: " + line);
    }

    /** A bar on a terminal, a line a minute in a pipe or a file. */
    Progress progress(Pace pace) {
        Progress progress = quiet
                ? Progress.hidden()
                : Boolean.getBoolean("couplet.terminal") ? Progress.shown(pace) : Progress.told(pace, this::say);
        return debug ? progress.timed(time -> say(pace.ended(time))) : progress;
    }
}
