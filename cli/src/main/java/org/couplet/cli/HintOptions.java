package org.couplet.cli;

import org.couplet.align.documents.Hints;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --same-name} and {@code --date-window}: what the user knows of the names and dates of a pile. */
final class HintOptions {
    private Hints hints = Hints.NONE;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--same-name",
            description =
                    "Files whose paths differ only in their language are likelier a pair: zh/d1.txt and en/d1.txt, "
                            + "d1.zh.txt and d1.en.txt. Texts that disagree are none all the same.")
    void setSameName(boolean same) {
        hints = hints.withSameName(same);
    }

    @Option(
            names = "--date-window",
            paramLabel = "DAYS",
            description = "Documents dated further apart are no pair: 3 for news. The date is that of the path "
                    + "(2023/12/04/a.txt), of the first lines or of the last; documents without one are not touched.")
    void setDateWindow(int days) {
        if (days < 0) {
            throw new ParameterException(command.commandLine(), "--date-window %d is below 0".formatted(days));
        }
        hints = hints.withDateWindow(days);
    }

    Hints hints() {
        return hints;
    }
}
