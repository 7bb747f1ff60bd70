package org.couplet.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code couplet} itself: what it is and which commands it has. */
@Command(
        name = "couplet",
        description = "Turns piles of articles and their translations into translation memories.%n"
                + "Reads text, web pages, Office documents, PDF and more, finds which translate each other, aligns their sentences, and writes TMX. "
                + "No text leaves your machine.",
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        versionProvider = CoupletCommand.Version.class,
        subcommands = {
            RunCommand.class,
            PairCommand.class,
            AlignCommand.class,
            ConvertCommand.class,
            ReviewCommand.class,
            EvalCommand.class,
            TmxCommand.class,
            HelpCommand.class
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  couplet run articles -o out    find the pairs and align them into out/",
            "  couplet pair articles          only see which articles belong together",
            "  couplet align henan.zh.txt henan.en.txt -o henan.tmx",
            "  couplet run --help             all about one command",
            "",
            "Exit codes: 0 all done; 1 failed; 2 wrong usage; 3 done in part.",
            "Set COUPLET_JAVA_OPTS=-Xmx4g to give it more memory."
        })
final class CoupletCommand implements Runnable {
    @Spec
    private CommandSpec command;

    // Both are read by picocli.
    @SuppressWarnings("unused")
    @Mixin
    private Console console;

    @SuppressWarnings("unused")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(), "a command is missing: run, pair, align, convert, eval or tmx");
    }

    /** The version and, of a packed program, which build of it: two builds of one version need not align alike. */
    static String build() throws IOException {
        Path program = Path.of(URI.create(CoupletCommand.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Files.isRegularFile(program)
                ? "%s %d %d"
                        .formatted(
                                version(),
                                Files.size(program),
                                Files.getLastModifiedTime(program).toMillis())
                : version();
    }

    static String version() {
        return Optional.ofNullable(CoupletCommand.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"couplet " + version(), "Java " + Runtime.version()};
        }
    }
}
