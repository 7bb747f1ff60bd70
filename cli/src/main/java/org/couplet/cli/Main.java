package org.couplet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;

/** The program. {@link #run} is the same without an end of the JVM, for tests and for programs that embed it. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), System.err, arguments));
    }

    /**
     * Runs one command.
     *
     * @param out for results, in UTF-8; what cannot be written to it is a failure, save into a pipe that was closed
     * @param err for words about them, in UTF-8
     * @return the exit code, one of {@link ExitCode}
     */
    public static int run(OutputStream out, OutputStream err, String... arguments) {
        Results stream = new Results(out);
        PrintWriter results = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        PrintWriter words = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new CoupletCommand())
                .setOut(results)
                .setErr(words)
                .registerConverter(Path.class, new PathConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaints::usage)
                .setExecutionExceptionHandler(Complaints::failure);
        try {
            int code = line.execute(arguments);
            results.flush();
            return stream.failure().isEmpty() ? code : Complaints.results(stream.failure(), words);
        } catch (OutOfMemoryError full) {
            words.println("couplet: " + Complaints.MEMORY + ", or name fewer or smaller files.");
            return ExitCode.FAILED;
        } finally {
            results.flush();
            words.flush();
        }
    }
}
