package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.couplet.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, as one line: where, what, how to mend. */
final class Complaints {
    static final String MEMORY = "memory is full. Give Java more, as in COUPLET_JAVA_OPTS=-Xmx4g";

    /** What the system says, and what to do. */
    private static final Map<String, String> MENDS = Map.of(
            "No space left on device", "Free some, or name another place",
            "Read-only file system", "Name another place",
            "File name too long", "Name a shorter one");

    /** What results are written to before they stand at their place: the user knows the folder above. */
    private static final Pattern ASIDE = Pattern.compile("[/\\\\]\\.couplet-[^/\\\\]*\\.part.*");

    private Complaints() {}

    /** Results that could not be written to stdout. */
    static int results(String failure, PrintWriter err) {
        err.println("couplet: stdout: " + oneLine(sentence(mended(failure))));
        return ExitCode.FAILED;
    }

    static int usage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String line = "couplet: %s%s See '%s --help'."
                .formatted(
                        oneLine(sentence(problem(wrong))),
                        suggestion(wrong),
                        command.getCommandSpec().qualifiedName());
        command.getErr().println(line);
        traceIf(List.of(arguments).contains(Console.DEBUG), wrong, command.getErr());
        return ExitCode.WRONG_USAGE;
    }

    /** Picocli speaks of unmatched arguments where a command is misspelt. */
    private static String problem(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        if (!command.getSubcommands().isEmpty()
                && wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            String commands = String.join(", ", command.getSubcommands().keySet());
            return "'%s' is no command; known are %s"
                    .formatted(unmatched.getUnmatched().get(0), commands);
        }
        return wrong.getMessage().replaceAll("(is not an?) (double|int)$", "is not a number");
    }

    static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof IOException && Results.isClosedPipe(String.valueOf(failure.getMessage()))) {
            return ExitCode.DONE; // written to /dev/stdout, whose reader had enough
        }
        command.getErr().println("couplet: " + of(failure));
        traceIf(parsed.originalArgs().contains(Console.DEBUG), failure, command.getErr());
        return ExitCode.FAILED;
    }

    /** One line without the program's name, which ends in a full stop. */
    static String of(Exception failure) {
        return oneLine(sentence(failure instanceof IOException disk ? ofDisk(disk) : ofProgram(failure)));
    }

    /** Of what should not have happened. */
    static String ofFault(Throwable fault) {
        return oneLine(sentence("a fault of Couplet's own, not of the input: %s. Add --debug and report what it prints"
                .formatted(fault)));
    }

    private static String ofProgram(Exception failure) {
        return failure instanceof UncheckedIOException unchecked ? ofDisk(unchecked.getCause()) : ofFault(failure);
    }

    private static String ofDisk(IOException failure) {
        if (failure instanceof InputException || !(failure instanceof FileSystemException disk)) {
            return failure.getMessage() == null ? failure.toString() : mended(failure.getMessage());
        }
        String place = ASIDE.matcher(String.valueOf(disk.getFile())).replaceFirst("");
        return (place.isEmpty() ? "/" : place) + ": " + what(disk, !place.equals(disk.getFile()));
    }

    private static String what(FileSystemException failure, boolean aside) {
        if (failure instanceof NoSuchFileException) {
            return aside
                    ? "nothing can be written here. Name another place"
                    : "there is no such file or folder. Check the name";
        } else if (failure instanceof AccessDeniedException) {
            return "access is denied. Check its permissions, or name another place";
        } else if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "a file is in the way. Name another place, or move that file";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : mended(failure.getReason());
    }

    private static String mended(String reason) {
        return MENDS.containsKey(reason) ? reason + ". " + MENDS.get(reason) : reason;
    }

    private static String suggestion(ParameterException wrong) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption() && Files.exists(Path.of(first))) {
            return " For the file of that name write './%s'.".formatted(first);
        }
        List<String> close = unmatched.getSuggestions();
        return close.isEmpty() ? "" : " Did you mean '%s'?".formatted(String.join("' or '", close));
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static void traceIf(boolean debug, Exception failure, PrintWriter err) {
        if (debug) {
            failure.printStackTrace(err);
        }
    }
}
