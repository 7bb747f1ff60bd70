package org.couplet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.align.documents.DocumentPile;
import org.couplet.align.documents.Pairing;
import org.couplet.format.PairRow;
import org.couplet.format.PairsTsv;
import org.couplet.read.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code couplet pair}: which documents of a pile translate each other. */
@Command(
        name = "pair",
        description =
                "Finds which documents of a pile translate each other, and writes them as a table: "
                        + "source, target, confidence, evidence, kind (full, abridged or part), order (of the rarest shared "
                        + "terms, how many stand in one order), what is covered. Lines with # name what was left alone, and duplicates.",
        sortOptions = false,
        customSynopsis = {"couplet pair [OPTIONS] INPUT... [-o FILE.tsv]", ""},
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  couplet pair articles                        print the pairs",
            "  couplet pair zh/ en/ --from zh -o pairs.tsv  Chinese first, into a file",
            "  couplet pair news --date-window 3            at most three days apart",
            "  couplet pair docs --same-name                names count as evidence",
            "  couplet align --pairs pairs.tsv -o out       align what you have checked"
        })
final class PairCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.tsv",
            description = "Where to write the pairs (default: stdout). An older file is replaced.")
    private Path output;

    @Mixin
    private PileOptions pile;

    @Mixin
    private Console console;

    @Override
    public Integer call() throws IOException {
        Inputs found = pile.find();
        try (DocumentPile texts = pile.texts()) {
            Pile read = pile.read(found, texts, console);
            Pairing pairing = pile.pair(read, texts, pile.pairing(read), console);
            write(pairing);
            Summary.found(read, texts.recurring(), pairing).forEach(console::say);
            return read.skipped().isEmpty() ? ExitCode.DONE : ExitCode.DONE_IN_PART;
        }
    }

    private void write(Pairing pairing) throws IOException {
        List<PairRow> rows = Pairs.rows(pairing);
        List<PairRow> others = Pairs.others(pairing);
        if (output == null) {
            PairsTsv.write(rows, others, console.results());
        } else {
            PairsTsv.write(rows, others, output);
        }
    }
}
