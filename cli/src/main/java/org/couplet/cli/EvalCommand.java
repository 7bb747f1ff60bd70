package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.couplet.align.eval.PairScores;
import org.couplet.align.eval.Score;
import org.couplet.align.eval.SentenceScores;
import org.couplet.format.Beads;
import org.couplet.format.IndexBead;
import org.couplet.format.PairsTsv;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code couplet eval}: how right an alignment or a pairing is. */
@Command(
        name = "eval",
        description = "Compares beads with gold beads, or pairs with gold pairs: precision, recall and F1.",
        sortOptions = false,
        customSynopsis = {"couplet eval [OPTIONS] GOLD AUTO", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "strict  the very same bead; precision counts one-sided beads, recall does not",
            "lax     a bead that shares a sentence on both sides with a gold bead",
            "group   beads inside one gold bead are merged first, then compared as strict",
            "",
            "Examples:",
            "  couplet align --by-name set --from zh --segmented --format beads -o found",
            "  couplet eval set found                     set/*.align against found/*.align",
            "  couplet eval gold/001.align found/001.align",
            "  couplet eval gold.tsv out/pairs.tsv        pairs of documents, by file name"
        })
final class EvalCommand implements Callable<Integer> {
    private static final String ENDING = ".align";

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "NAME.align, a folder of them, or a table of pairs (.tsv).")
    private Path gold;

    @Parameters(index = "1", paramLabel = "AUTO", description = "The same, found by a program.")
    private Path found;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(gold)) {
            return folders();
        } else if (gold.toString().toLowerCase(Locale.ROOT).endsWith(".tsv")) {
            print(List.of("pairs"), List.of(PairScores.of(PairsTsv.read(gold), PairsTsv.read(found))));
        } else {
            print(scores(beads(gold), beads(found)));
        }
        return ExitCode.DONE;
    }

    /** Pools all files; one that is missing in the second folder counts as aligned to nothing. */
    private int folders() throws IOException {
        SentenceScores sum = SentenceScores.NONE;
        boolean all = true;
        for (Path file : goldFiles()) {
            Path other = found.resolve(gold.relativize(file));
            boolean there = Files.exists(other);
            if (!there) {
                console.warn("%s: no such file. Its gold counts as missed.".formatted(other));
            }
            List<IndexBead> beads = there ? beads(other) : List.of();
            sum = sum.plus(scores(beads(file), beads));
            all &= there;
        }
        print(sum);
        return all ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private static List<IndexBead> beads(Path file) throws IOException {
        return Beads.read(NamedFile.required(file, "Name two folders, or two files"));
    }

    private SentenceScores scores(List<IndexBead> expected, List<IndexBead> beads) {
        if (sentences(expected, IndexBead::source) != sentences(expected, IndexBead::target)
                && sentences(expected, IndexBead::source) == sentences(beads, IndexBead::target)
                && sentences(expected, IndexBead::target) == sentences(beads, IndexBead::source)) {
            console.warn("%s: source and target look swapped. Align with --from.".formatted(found));
        }
        return SentenceScores.of(expected, beads);
    }

    private static int sentences(List<IndexBead> beads, Function<IndexBead, List<Integer>> side) {
        return beads.stream()
                        .flatMap(bead -> side.apply(bead).stream())
                        .max(Integer::compare)
                        .orElse(-1)
                + 1;
    }

    private List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            List<Path> beads = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (beads.isEmpty() || !Files.isDirectory(found)) {
                throw new InputException(
                        Place.file((beads.isEmpty() ? gold : found).toString()),
                        "this is no folder with bead files",
                        "Name two folders of NAME.align, or two files");
            }
            return beads;
        }
    }

    private void print(SentenceScores scores) throws InputException {
        print(List.of("strict", "lax", "group"), List.of(scores.strict(), scores.lax(), scores.group()));
    }

    /** @throws InputException if the gold has nothing to find, which is no result but a wrong file */
    private void print(List<String> names, List<Score> scores) throws InputException {
        if (scores.get(0).expected() == 0) {
            throw new InputException(
                    Place.file(gold.toString()), "the gold is empty", "Name the gold first, then what was found");
        }
        PrintWriter out = console.results();
        out.println("measure  precision  recall     F1   right   found    gold");
        for (int i = 0; i < names.size(); i++) {
            Score score = scores.get(i);
            out.println(String.format(
                    Locale.ROOT,
                    "%-7s %10.3f %7.3f %6.3f %7d %7d %7d",
                    names.get(i),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.right(),
                    score.found(),
                    score.expected()));
        }
    }
}
