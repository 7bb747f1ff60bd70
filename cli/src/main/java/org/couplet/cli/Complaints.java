package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.couplet.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, as one line: where, what, how to mend. */
final class Complaints {
    private Complaints() {}

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
        if (command.getParent() == null
                && wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()) {
            String commands = String.join(", ", command.getSubcommands().keySet());
            return "'%s' is no command; known are %s"
                    .formatted(unmatched.getUnmatched().get(0), commands);
        }
        return wrong.getMessage();
    }

    static int failure(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr().println("couplet: " + of(failure));
        traceIf(parsed.originalArgs().contains(Console.DEBUG), failure, command.getErr());
        return ExitCode.FAILED;
    }

    /** One line without the program's name, which ends in a full stop. */
    static String of(Exception failure) {
        return oneLine(sentence(failure instanceof IOException disk ? ofDisk(disk) : ofProgram(failure)));
    }

    private static String ofProgram(Exception failure) {
        return failure instanceof UncheckedIOException unchecked
                ? ofDisk(unchecked.getCause())
                : "a fault of Couplet's own, not of the input: %s. Add --debug and report what it prints"
                        .formatted(failure);
    }

    private static String ofDisk(IOException failure) {
        if (failure instanceof InputException || !(failure instanceof FileSystemException disk)) {
            return failure.getMessage() == null ? failure.toString() : failure.getMessage();
        }
        return disk.getFile() + ": " + what(disk);
    }

    private static String what(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder. Check the path";
        } else if (failure instanceof AccessDeniedException) {
            return "access is denied. Check its permissions, or name another place";
        } else if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            return "a file is in the way. Name another place, or move that file";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }

    private static String suggestion(ParameterException wrong) {
        List<String> close =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
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
