package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.memory.Clean;
import org.couplet.memory.CleanOptions;
import org.couplet.memory.Cleaned;
import org.couplet.memory.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code couplet tmx clean}: what does harm is left out. */
@Command(
        name = "clean",
        description = "Leaves out of a memory what does harm or no good, and says how much that was.",
        sortOptions = false,
        customSynopsis = {"couplet tmx clean [OPTIONS] FILE -o FILE", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "empty      one side has no text",
            "duplicate  the same source with the same target stands before",
            "copy       the target is the source, and no mere number or address",
            "long       one side has more than --longest characters; Trados in the cloud takes 2,000",
            "language   a side is in another script than it should be, or in the other side's language; Chinese in the other",
            "           script; texts of fewer than twenty letters are believed",
            "numbers    a number written in digits has no counterpart, in digits, words or Chinese numerals",
            "",
            "A unit of several languages loses only those at fault. To find duplicates, 32 to 64 bytes are kept for each",
            "unit; all else takes no memory, however large the file.",
            "",
            "Examples:",
            "  couplet tmx clean memory.tmx -o clean.tmx                       drops empty units and duplicates",
            "  couplet tmx clean memory.tmx -o clean.tmx --drop all",
            "  couplet tmx clean memory.tmx -o clean.tmx --drop empty,long --longest 500",
            "  couplet tmx clean memory.tmx -o clean.tmx --targets newest     one target for each source"
        })
final class TmxCleanCommand implements Callable<Integer> {
    private static final String EVERYTHING = "all";

    private static final Set<Fault> NAMED = EnumSet.complementOf(EnumSet.of(Fault.OTHER_TARGET));

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "FILE", description = "TMX of any version.")
    private Path in;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The clean memory; may be the same file.")
    private Path out;

    @Option(
            names = "--drop",
            paramLabel = "FAULT",
            split = ",",
            description =
                    "What to leave out, parted by commas: empty, duplicate, copy, long, language, numbers, or all "
                            + "(default: empty,duplicate).")
    private List<String> drop = new ArrayList<>(List.of("empty", "duplicate"));

    @Option(
            names = "--longest",
            paramLabel = "N",
            description = "How many characters a side may have before it counts as long (default: 2000).")
    private int longest = CleanOptions.DEFAULT.most();

    @Option(
            names = "--targets",
            paramLabel = "WHICH",
            description =
                    "Where one source has several targets: keep all, the newest (by changedate or creationdate) or "
                            + "the most-confident (by x-confidence) (default: all).")
    private String targets = "all";

    @Option(names = "--flatten", description = "Take inline codes out of the texts that are kept.")
    private boolean flatten;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        CleanOptions options = options();
        Cleaned cleaned = Clean.file(NamedFile.required(in, "Name a TMX file"), out, options);
        cleaned.leftOut().forEach((fault, count) -> console.results()
                .println(String.format(Locale.ROOT, "%-12s %,10d  %s", fault.word(), count, fault.words())));
        console.results().flush();
        console.say("Kept %s of %s in %s: %s."
                .formatted(
                        Summary.count(cleaned.kept(), "translation"),
                        "%,d".formatted(cleaned.kept() + cleaned.allLeftOut()),
                        out,
                        Summary.count(cleaned.units(), "unit")));
        return ExitCode.DONE;
    }

    private CleanOptions options() {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        drop.forEach(word -> faults.addAll(word.equals(EVERYTHING) ? NAMED : Set.of(fault(word))));
        if (longest < 1) {
            throw new ParameterException(command.commandLine(), "--longest %d is less than 1".formatted(longest));
        }
        return CleanOptions.DEFAULT
                .withFaults(faults)
                .withMost(longest)
                .withTargets(targets())
                .withFlat(flatten);
    }

    private Fault fault(String word) {
        return NAMED.stream()
                .filter(fault -> fault.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong("--drop", word, NAMED.stream().map(Fault::word)));
    }

    private CleanOptions.Targets targets() {
        return Stream.of(CleanOptions.Targets.values())
                .filter(value -> word(value).equals(targets))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "--targets",
                        targets,
                        Stream.of(CleanOptions.Targets.values()).map(TmxCleanCommand::word)));
    }

    private static String word(CleanOptions.Targets targets) {
        return targets.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ParameterException wrong(String option, String word, Stream<String> known) {
        return new ParameterException(
                command.commandLine(),
                "Invalid value for option '%s': '%s' is none of %s"
                        .formatted(option, word, known.collect(Collectors.joining(", "))));
    }
}
