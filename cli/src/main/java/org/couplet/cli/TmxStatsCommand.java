package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.couplet.memory.Stats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code couplet tmx stats}: what a memory holds. */
@Command(
        name = "stats",
        description = "Counts what memories hold: units, languages, characters, repetitions, dates, confidence.",
        sortOptions = false,
        customSynopsis = {"couplet tmx stats [OPTIONS] FILE...", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "To count repetitions, 32 to 64 bytes are kept for each unit.",
            "",
            "Examples:",
            "  couplet tmx stats memory.tmx",
            "  couplet tmx stats out/tmx/*.tmx"
        })
final class TmxStatsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "TMX of any version.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        int counted = 0;
        for (Path file : files) {
            try {
                print(file, Stats.of(NamedFile.required(file, "Name TMX files")));
                counted++;
            } catch (IOException broken) {
                console.warn((files.size() > 1 ? "skipped " : "") + Complaints.of(broken));
            }
        }
        if (counted == files.size()) {
            return ExitCode.DONE;
        }
        return counted == 0 ? ExitCode.FAILED : ExitCode.DONE_IN_PART;
    }

    private void print(Path file, Stats stats) {
        PrintWriter out = console.results();
        out.println(file);
        line("units", stats.units(), "");
        line("repeated", stats.repeated(), "the same in all languages as one before");
        line("with codes", stats.withCodes(), "inline tags");
        stats.translations().forEach((pair, count) -> line("translated", count, pair));
        stats.languages()
                .forEach((tag, side) -> line(
                        tag,
                        side.variants(),
                        "%,d characters, the longest %,d, %,d empty"
                                .formatted(side.chars(), side.longest(), side.blank())));
        if (!stats.firstDate().isEmpty()) {
            out.println("  dated        %s to %s".formatted(stats.firstDate(), stats.lastDate()));
        }
        stats.header()
                .attribute("creationtool")
                .ifPresent(tool -> out.println("  made by      %s %s"
                        .formatted(
                                tool,
                                stats.header().attribute("creationtoolversion").orElse(""))
                        .stripTrailing()));
        confidences(stats.confidences());
        out.flush();
    }

    private void confidences(List<Long> tenths) {
        for (int i = 0; i < tenths.size(); i++) {
            if (tenths.get(i) > 0) {
                line("confidence", tenths.get(i), String.format(Locale.ROOT, "%.1f to %.1f", i / 10.0, (i + 1) / 10.0));
            }
        }
    }

    private void line(String what, long count, String words) {
        console.results()
                .println(String.format(Locale.ROOT, "  %-11s %,10d  %s", what, count, words)
                        .stripTrailing());
    }
}
