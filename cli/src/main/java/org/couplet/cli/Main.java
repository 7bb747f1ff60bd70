package org.couplet.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. {@link #run} is the same without an end of the JVM, for tests and for programs that embed it. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /**
     * Runs one command.
     *
     * @param out for results, in UTF-8
     * @param err for words about them, in UTF-8
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        PrintWriter words = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new CoupletCommand())
                .setOut(results)
                .setErr(words)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::usage)
                .setExecutionExceptionHandler(Complaints::failure);
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            words.println(
                    "couplet: memory is full. Give Java more, as in COUPLET_JAVA_OPTS=-Xmx4g, or a smaller pile.");
            return ExitCode.FAILED;
        } finally {
            results.flush();
            words.flush();
        }
    }
}
