package org.couplet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Measures Couplet, for those who develop it. */
@Command(
        name = "bench",
        description = "Measures how right and how fast Couplet is.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            AccuracyCommand.class,
            RobustnessCommand.class,
            ScaleCommand.class,
            CoverageCommand.class,
            PairsCommand.class,
            StressCommand.class,
            PileCommand.class,
            MemoryCommand.class,
            HelpCommand.class
        },
        footer = {"", "'bench jmh' passes all that follows to JMH, which times the hot parts one by one."})
public final class Bench {
    private Bench() {}

    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            System.exit(run(writer(System.out), writer(System.err), arguments));
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** @return 0, 1 for input that cannot be used, 2 for wrong arguments */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Bench())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof IOException)) {
                        throw failure;
                    }
                    err.println("bench: " + failure.getMessage());
                    return 1;
                })
                .execute(arguments);
    }
}
