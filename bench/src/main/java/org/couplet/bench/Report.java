package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures sets and says how right they were: a table, and what {@code --csv} and {@code --reliability} ask for. */
final class Report {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--csv", paramLabel = "FILE", description = "Put the results into this table too.")
    private Path csv;

    @Option(names = "--reliability", description = "Show how often beads are right, by their confidence.")
    private boolean reliability;

    private final List<Result> results = new ArrayList<>();
    private AccuracyCsv kept;

    void add(GoldSet set, Aligning aligning, List<Mode> modes) throws IOException {
        for (Mode mode : modes) {
            Result result = Result.of(set, aligning, mode);
            if (results.isEmpty()) {
                begin();
            }
            results.add(result);
            table().row(result);
            if (csv != null) {
                kept.put(result);
            }
        }
    }

    private void begin() {
        table().head();
        if (csv != null) {
            kept = AccuracyCsv.today(csv);
        }
    }

    void end() {
        if (reliability) {
            results.forEach(table()::reliability);
        }
    }

    private ResultTable table() {
        return new ResultTable(command.commandLine().getOut());
    }
}
