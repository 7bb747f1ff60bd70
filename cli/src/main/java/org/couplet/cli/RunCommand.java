package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.couplet.align.documents.DocumentPile;
import org.couplet.align.documents.PairOptions;
import org.couplet.align.documents.Pairing;
import org.couplet.format.PairsTsv;
import org.couplet.format.TmxOptions;
import org.couplet.format.WholeFile;
import org.couplet.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code couplet run}: from files to translation memories. */
@Command(
        name = "run",
        description = "Reads files and folders, finds which texts translate each other, learns from all pairs, aligns "
                + "their sentences, and writes everything into one folder.",
        sortOptions = false,
        customSynopsis = {"couplet run [OPTIONS] INPUT... -o DIR", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Writes into DIR:",
            "  all.tmx                all units",
            "  tmx/SOURCE-TARGET.tmx  the units of one pair",
            "  tsv/SOURCE-TARGET.tsv  all sentences of one pair, also those without a partner",
            "  pairs.tsv              the pairs, with confidence and evidence, how much of each",
            "                         other they are, what was left alone, and duplicates",
            "  run.json               all counts, what was skipped or left alone and why,",
            "                         and which pairs may be no translation",
            "  run.html               the same as a page to look at",
            "  review.html            with --review, all beads on a page to check and mend",
            "DIR appears whole or not at all. In the DIR of an earlier run each file is",
            "replaced whole, and what only that run wrote is removed; other files stay.",
            "A run that was broken off goes on where it was when the same command is given",
            "again. Pairs that come out as in an earlier run into DIR are not done again.",
            "",
            "Examples:",
            "  couplet run articles -o out",
            "  couplet run zh/ en/ --from zh --to en -o out      Chinese is the source",
            "  couplet run articles -o out --dictionary cedict_ts.u8.gz",
            "  couplet run articles -o out --min-confidence 0.5 --tmx-lang zh=zh-Hans"
        })
final class RunCommand implements Callable<Integer> {
    static final String ALL = "all.tmx";
    static final String PAIRS = "pairs.tsv";
    static final String PAGE = "run.html";
    static final String REVIEW = "review.html";

    /** Options that change nothing in what is written of a pair. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("--output", "--force", "--save-lexicon", "--threads", PairMinutes.NAME, "--quiet", Console.DEBUG);

    @Spec
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder for all results.")
    private Path output;

    @Option(names = "--force", description = "Write into a folder that holds files of others, beside them.")
    private boolean force;

    @Option(names = "--review", description = "Write review.html as well, a page to check and mend all beads on.")
    private boolean review;

    @Mixin
    private SaveOption save;

    @Mixin
    private PileOptions pile;

    @Mixin
    private PairMinutes time;

    @Mixin
    private TmxChoices tmx;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        TmxOptions undated = tmx.options();
        Inputs inputs = pile.find();
        TmxOptions options = undated.withCreated(Creation.date(inputs.found()));
        try (OutputFolder folder = OutputFolder.open(output, force);
                DonePairs done = DonePairs.in(folder);
                DocumentPile texts = pile.texts()) {
            try {
                return run(inputs, folder, done, texts, options);
            } catch (IOException | RuntimeException | OutOfMemoryError broken) {
                if (folder.isKept()) {
                    console.warn("%s done and kept in %s. The same command goes on with them."
                            .formatted(Summary.count(done.ofThisRun(), "pair"), folder.aside()));
                }
                throw broken;
            }
        }
    }

    private int run(Inputs inputs, OutputFolder folder, DonePairs done, DocumentPile texts, TmxOptions options)
            throws IOException {
        String words = pile.aligners().words();
        Checkpoint checkpoint = Checkpoint.of(folder.aside(), words, given(), inputs);
        checkpoint.found(done.ofThisRun()).ifPresent(console::say);
        Pile read = pile.read(inputs, texts, console);
        Pairing pairing = pairing(checkpoint, read, texts);
        folder.keep();
        PairWork work = new PairWork(
                folder,
                done,
                texts,
                read.paths(),
                pile.aligners(),
                time.limit(),
                options,
                PairWork.made(words, options));
        Stages stages = new Stages(pile.aligners(), pile.threads(), console);
        Aligned aligned = new Run(folder, work, stages, options, review).align(pairing.pairs(), console);
        done.finish(aligned.pairs());
        Map<String, Integer> recurring = texts.recurring();
        PairsTsv.write(Pairs.rows(pairing), Pairs.others(pairing), folder.file(PAIRS));
        Path page = folder.file(PAGE); // listed in the report
        RunReport report = new RunReport(inputs, read, recurring, pairing, aligned, folder.names());
        try (WholeFile whole = WholeFile.at(page)) {
            whole.writer().append(new RunPage(report).html(given()));
            whole.commit();
        }
        try (WholeFile whole = WholeFile.at(folder.file(OutputFolder.REPORT))) {
            report.writeTo(whole.writer(), given());
            whole.commit();
        }
        save.save(pile.aligners());
        folder.commit();
        Summary.found(read, recurring, pairing).forEach(console::say);
        if (done.ofAnEarlierRun() > 0) {
            console.say("Took over %s from an earlier run.".formatted(Summary.count(done.ofAnEarlierRun(), "pair")));
        }
        Summary.written(output, aligned).forEach(console::say);
        boolean all = read.skipped().isEmpty() && aligned.failed().isEmpty();
        return all ? ExitCode.DONE : ExitCode.DONE_IN_PART;
    }

    /** As the run that was broken off had found them, or sought. */
    private Pairing pairing(Checkpoint checkpoint, Pile read, DocumentPile texts) throws IOException {
        PairOptions options = pile.pairing(read);
        Optional<Pairing> before = checkpoint.pairing(read.documents());
        if (before.isPresent()) {
            return before.get();
        }
        Pairing found = pile.pair(read, texts, options, console);
        checkpoint.save(found);
        return found;
    }

    /** The options that shape the result, as the user gave them. */
    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("inputs", pile.inputs().stream().map(Path::toString).toList());
        command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !WITHOUT_EFFECT.contains(option.longestName()))
                .forEach(option -> given.put(option.longestName(), String.join(" ", option.originalStringValues())));
        return given;
    }
}
