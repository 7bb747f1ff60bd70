package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.couplet.format.BitextWriter;
import org.couplet.format.Counts;
import org.couplet.format.Format;
import org.couplet.format.Review;
import org.couplet.format.RowOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code couplet review}: a page to check and mend a bitext on. */
@Command(
        name = "review",
        description =
                "Makes one HTML file of a bitext, to check and mend it in a browser: split, merge and move sentences, "
                        + "edit texts, mark beads as good or bad, by keyboard or mouse. It opens from the disk, asks nothing of "
                        + "any network, and saves TMX and TSV.",
        sortOptions = false,
        customSynopsis = {"couplet review [OPTIONS] FILE [-o PAGE.html]", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "What is done on the page is kept by the browser. Some thousands of beads are quick.",
            "",
            "Examples:",
            "  couplet review henan.tsv                 henan.html, with every sentence and its paragraph",
            "  couplet review memory.tmx -o check.html",
            "  couplet run articles -o out --review     a page of the whole run, out/review.html"
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "TMX, TSV, JSON Lines, XLSX or XLIFF; its form by its ending.")
    private Path in;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE.html",
            description = "Where to write the page (default: beside FILE, with the ending .html).")
    private Path output;

    @Mixin
    private TmxChoices tmx;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        Format format = FormatOption.byEnding(command, in, "couplet convert --read-as");
        NamedFile.required(in, "Name a file");
        Path page = output == null ? beside() : output;
        Counts[] counts = {Counts.NONE};
        try (BitextWriter writer = Review.writer(page, tmx.options())) {
            format.read(in, RowOptions.DEFAULT, row -> counts[0] = counts[0].plus(writer.write(row)));
            writer.commit();
        }
        console.say("Wrote %s of %s to %s: open it in a browser."
                .formatted(Summary.count(counts[0].written(), "bead"), in, page));
        return ExitCode.DONE;
    }

    private Path beside() {
        return in.resolveSibling(in.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".html");
    }
}
