package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.memory.Split;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code couplet tmx split}: many memories of one. */
@Command(
        name = "split",
        description = "Makes many memories of one: NAME-001.tmx, NAME-002.tmx and so on.",
        sortOptions = false,
        customSynopsis = {"couplet tmx split [OPTIONS] FILE -o NAME", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The file is read through once before anything is written, so that a broken one leaves no half a result.",
            "",
            "Examples:",
            "  couplet tmx split huge.tmx -o parts/huge               parts/huge-001.tmx, … of at most 1 GB, as Trados takes",
            "  couplet tmx split huge.tmx -o huge --size 100M",
            "  couplet tmx split huge.tmx -o huge --units 50000"
        })
final class TmxSplitCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9})([KMG]?)B?");

    private static final Map<String, Integer> POWERS = Map.of("", 0, "K", 10, "M", 20, "G", 30);

    /** Trados takes 1 GB; a thousandth is left for what the way there may add. */
    private static final long DEFAULT_SIZE = (1L << 30) / 1000 * 999;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "TMX of any version.")
    private Path in;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "NAME",
            description = "What the parts are called, with their folder, without -001.tmx.")
    private Path out;

    private long size = DEFAULT_SIZE;

    private long units = Long.MAX_VALUE;

    @Mixin
    private Console console;

    @Option(
            names = "--size",
            paramLabel = "SIZE",
            description = "Largest size of a part: 500K, 100M, 1G (default: 1G).")
    void setSize(String asked) {
        Matcher matcher = SIZE.matcher(asked.toUpperCase(Locale.ROOT));
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--size': '%s' is no size such as 100M".formatted(asked));
        }
        size = Long.parseLong(matcher.group(1)) << POWERS.get(matcher.group(2));
    }

    @Option(names = "--units", paramLabel = "N", description = "Most units of a part (default: any number).")
    void setUnits(long asked) {
        if (asked < 1) {
            throw new ParameterException(command.commandLine(), "--units %d is less than 1".formatted(asked));
        }
        units = asked;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = Split.file(NamedFile.required(in, "Name a TMX file"), stem(), size, units);
        files.forEach(console.results()::println);
        console.results().flush();
        console.say("Split %s into %s.".formatted(in, Summary.count(files.size(), "file")));
        return ExitCode.DONE;
    }

    private Path stem() {
        String name = String.valueOf(out.getFileName());
        return name.endsWith(".tmx") ? out.resolveSibling(name.substring(0, name.length() - 4)) : out;
    }
}
