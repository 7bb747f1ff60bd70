package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Format;
import org.couplet.format.RowOptions;
import org.couplet.format.TmxOptions;
import org.couplet.format.Xlsx;
import org.couplet.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code couplet convert}: one form of a bitext into another. */
@Command(
        name = "convert",
        description = "Turns a bitext of one form into another: TMX, TSV, JSON Lines, XLSX, XLIFF, line pairs.%n"
                + "A table that was reviewed becomes a translation memory again: rows with the verdict 'bad' are left out "
                + "and counted, edited texts are taken.",
        sortOptions = false,
        customSynopsis = {"couplet convert [OPTIONS] IN OUT", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "tsv, jsonl and xlsx hold all that is known of every bead; tmx, xliff and moses its two-sided beads alone, tmx",
            "without offsets and paragraphs, moses the texts alone; beads are written where sentence numbers are known.",
            "",
            "Examples:",
            "  couplet convert henan.tsv henan.xlsx --order doubt    to review, the most doubtful first",
            "  couplet convert henan.xlsx henan.tmx                  the review's result",
            "  couplet convert memory.tmx memory.tsv",
            "  couplet convert memory.tmx en-fr.jsonl --from en --to fr",
            "  couplet convert corpus.moses corpus.tmx --from zh --to en    corpus.zh and corpus.en"
        })
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "IN", description = "What to read; its form by its ending.")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "What to write; its form by its ending, or --format.")
    private Path out;

    @Mixin
    private FormatOption format;

    @Option(
            names = "--read-as",
            paramLabel = "FORMAT",
            converter = FormatOption.Converter.class,
            description = "The form of IN, where its ending does not say it.")
    private Format readAs;

    @Option(
            names = "--from",
            paramLabel = "LANG",
            converter = LanguageOptions.Converter.class,
            description = "Source language: of line pairs, and of a TMX in several languages or with another source.")
    private Language from;

    @Option(
            names = "--to",
            paramLabel = "LANG",
            converter = LanguageOptions.Converter.class,
            description = "Target language, likewise.")
    private Language to;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            description =
                    "Of the rows of an xlsx: text, or doubt for the least confident first (default: text). Sorted "
                            + "either way, they find back to the order of the text.")
    private Xlsx.Order order = Xlsx.Order.TEXT;

    @Mixin
    private TmxChoices tmx;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        Format target = format.orByEnding(out);
        Format source = readAs == null ? FormatOption.byEnding(command, in, "--read-as") : readAs;
        RowOptions options = options();
        if (source != Format.MOSES) {
            NamedFile.required(in, "Name a file");
        }
        Counts counts = convert(source, target, options);
        console.say("Converted %s into %s: %s."
                .formatted(
                        in,
                        out,
                        Summary.count(
                                counts.written(), target == Format.TMX || target == Format.XLIFF ? "unit" : "bead")));
        Summary.leftOut(counts).forEach(console::say);
        return ExitCode.DONE;
    }

    private Counts convert(Format source, Format target, RowOptions options) throws IOException {
        Counts[] counts = {Counts.NONE};
        TmxOptions written = tmx.options().withCreated(Creation.date(List.of(in)));
        try (BitextWriter writer = target == Format.XLSX ? Xlsx.writer(out, order) : target.writer(out, written)) {
            source.read(in, options, row -> counts[0] = counts[0].plus(writer.write(row)));
            writer.commit();
        }
        return counts[0];
    }

    private RowOptions options() {
        if (from == null && to == null) {
            return RowOptions.DEFAULT;
        } else if (from == null || to == null) {
            throw new ParameterException(command.commandLine(), "--from and --to belong together");
        }
        return RowOptions.between(from, to);
    }
}
