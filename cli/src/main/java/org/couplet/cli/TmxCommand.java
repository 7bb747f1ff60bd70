package org.couplet.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code couplet tmx}: what is done with translation memories. */
@Command(
        name = "tmx",
        description = "Checks, cleans, merges, counts and splits translation memories, whoever made them.%n"
                + "Units keep their notes, properties, dates and inline codes. What is written is TMX 1.4 that every tool "
                + "accepts, whatever was read.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        subcommands = {
            TmxCheckCommand.class,
            TmxCleanCommand.class,
            TmxMergeCommand.class,
            TmxStatsCommand.class,
            TmxSplitCommand.class,
            HelpCommand.class
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  couplet tmx check memory.tmx                    what is wrong with it, line by line",
            "  couplet tmx clean memory.tmx -o clean.tmx       without repetitions and empty units",
            "  couplet tmx merge old.tmx new.tmx -o all.tmx    one of many",
            "  couplet tmx split huge.tmx -o parts/huge        many of one, each small enough for Trados"
        })
final class TmxCommand implements Runnable {
    @Spec
    private CommandSpec command;

    // Read by picocli.
    @SuppressWarnings("unused")
    @Mixin
    private Console console;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "a command is missing: check, clean, merge, stats or split");
    }
}
