package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.couplet.extract.Extractor;
import org.couplet.format.Counts;
import org.couplet.format.Format;
import org.couplet.read.ByName;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code couplet align}: the sentences of pairs that are known. */
@Command(
        name = "align",
        description = "Aligns the sentences of one pair, or of many, which are learnt from first. "
                + "Names pairs that may be no translation.",
        sortOptions = false,
        customSynopsis = {
            "couplet align [OPTIONS] SOURCE TARGET -o FILE",
            "       couplet align [OPTIONS] --pairs FILE.tsv -o DIR",
            "       couplet align [OPTIONS] --by-name DIR -o DIR",
            ""
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "What is written replaces an older file of that name, whole.",
            "",
            "Examples:",
            "  couplet align henan.zh.txt henan.en.txt -o henan.tmx",
            "  couplet align henan.zh.txt henan.en.txt -o henan.tsv     a table to look at",
            "  couplet align --pairs pairs.tsv -o out                   one TMX a pair",
            "  couplet align --by-name set --segmented --format beads -o found",
            "      for set/001.zh and set/001.en writes found/001.align",
            "  couplet align both.docx#zh both.docx#en -o both.tmx",
            "      for a file that holds both languages"
        })
final class AlignCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0..1",
            arity = "0..2",
            paramLabel = "SOURCE TARGET",
            hideParamSyntax = true,
            description = "Two files that translate each other.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "FILE.tsv",
            description = "A table of pairs, a line each: SOURCE, a tab, TARGET; as 'couplet pair' writes it.")
    private Path table;

    @Option(
            names = "--by-name",
            paramLabel = "DIR",
            description = "A folder of files whose names differ only in their language: henan.zh.txt and henan.en.txt, "
                    + "d1.zh and d1.en, zh/d1.txt and en/d1.txt.")
    private Path byName;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE|DIR",
            description = "Where to write: a file for one pair, a folder for many.")
    private Path output;

    @Mixin
    private FormatOption format;

    @Mixin
    private LanguageOptions languages;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private Aligners aligners;

    @Mixin
    private SaveOption save;

    @Mixin
    private TmxChoices tmx;

    @Mixin
    private Threads threads;

    @Mixin
    private PairMinutes time;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        requireOneShape();
        aligners.requireFiles();
        int code = files.isEmpty() ? many() : one();
        save.save(aligners);
        return code;
    }

    private void requireOneShape() {
        long shapes = Stream.of(!files.isEmpty(), table != null, byName != null)
                .filter(given -> given)
                .count();
        if (shapes != 1 || files.size() == 1) {
            throw new ParameterException(
                    command.commandLine(), "give SOURCE and TARGET, or --pairs FILE.tsv, or --by-name DIR");
        }
    }

    private int one() throws IOException {
        KnownPair pair = known().one(files.get(0), files.get(1));
        say(batch(format.orByEnding(output), List.of(pair)).one(pair, output));
        return ExitCode.DONE;
    }

    private int many() throws IOException {
        List<KnownPair> pairs = pairs();
        if (pairs.isEmpty()) {
            throw new InputException(
                    Place.file((table == null ? byName : table).toString()),
                    "there is no pair in it",
                    "See 'couplet align --help' for what a pair looks like");
        }
        Batch.Outcome outcome = batch(format.orTmx(), pairs).all(pairs, output, threads.count(), console);
        if (outcome.aligned() == 0) {
            throw new InputException(
                    Place.file(output.toString()), "no pair could be aligned", "Mend those named above");
        }
        say(outcome);
        return outcome.skipped().isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    private List<KnownPair> pairs() throws IOException {
        if (table != null) {
            return known().listed(table);
        }
        ByName folder = ByName.in(byName, List.of(), Extractor.ENDINGS);
        folder.alone()
                .forEach(
                        file -> console.say("Left alone: %s: no other file differs only in language.".formatted(file)));
        return known().named(folder);
    }

    private KnownPairs known() throws IOException {
        return new KnownPairs(reading.options(), languages);
    }

    private Batch batch(Format as, List<KnownPair> pairs) throws IOException {
        List<Path> inputs = pairs.stream()
                .flatMap(pair -> Stream.of(pair.source().path(), pair.target().path()))
                .toList();
        return new Batch(aligners, time.limit(), as, tmx.options().withCreated(Creation.date(inputs)));
    }

    private void say(Batch.Outcome outcome) {
        Counts counts = outcome.counts();
        console.say("Aligned %s: %s in %s."
                .formatted(Summary.count(outcome.aligned(), "pair"), Summary.count(counts.written(), "bead"), output));
        Summary.leftOut(counts).forEach(console::say);
        outcome.doubtful().stream().map(Doubtful::line).forEach(console::say);
    }
}
