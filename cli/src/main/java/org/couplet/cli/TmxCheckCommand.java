package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.memory.Check;
import org.couplet.memory.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code couplet tmx check}: what is wrong with a memory. */
@Command(
        name = "check",
        description = "Says what is wrong with TMX files, line by line, and how to mend it.",
        sortOptions = false,
        customSynopsis = {"couplet tmx check [OPTIONS] FILE...", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "An error breaks the format: some tool refuses the file, or loses the unit. A warning does not, but some tool",
            "will not find the unit, or find it useless. The exit code is 1 where there is an error.",
            "",
            "Examples:",
            "  couplet tmx check memory.tmx",
            "      memory.tmx:812:5: error: srclang is EN-US, the variant's language en-US. Write both alike, to the letter.",
            "  couplet tmx check --errors-only --most 20 *.tmx",
            "  couplet tmx clean memory.tmx -o mended.tmx     mends the header, dates, languages, their order"
        })
final class TmxCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "TMX of any version.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--errors-only", description = "Say nothing of warnings.")
    private boolean errorsOnly;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Show the first N of each file and count the rest (default: 100).")
    private int most = 100;

    @Mixin
    private Console console;

    /** What was found in one file. */
    private static final class Found {
        long errors;
        long warnings;
        long hidden;
    }

    @Override
    public Integer call() throws IOException {
        boolean right = true;
        for (Path file : files) {
            right &= check(file);
        }
        return right ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean check(Path file) throws IOException {
        Found found = new Found();
        try {
            Check.file(NamedFile.required(file, "Name TMX files"), finding -> take(finding, found));
        } catch (IOException unreadable) {
            console.warn(Complaints.of(unreadable));
            return false;
        }
        if (found.hidden > 0) {
            console.results().println("%s: and %,d more. See them with --most N.".formatted(file, found.hidden));
        }
        console.results().flush();
        console.say("%s: %s, %s."
                .formatted(file, Summary.count(found.errors, "error"), Summary.count(found.warnings, "warning")));
        return found.errors == 0;
    }

    private void take(Finding finding, Found found) {
        boolean error = finding.severity() == Finding.Severity.ERROR;
        found.errors += error ? 1 : 0;
        found.warnings += error ? 0 : 1;
        if (!error && errorsOnly) {
            return;
        }
        if (found.errors + (errorsOnly ? 0 : found.warnings) > most) {
            found.hidden++;
        } else {
            console.results().println(finding);
        }
    }
}
