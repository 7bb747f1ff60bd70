package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.bench.piles.PileSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench pairs}: how right piles are paired. */
@Command(name = "pairs", description = "Pairs piles and compares with their gold.", sortOptions = false)
final class PairsCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "LANG/ID.txt, and gold.tsv with two columns of ids.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private PairReport report;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            String name = SetOptions.name(folder);
            report.add(name, List.of(PileSet.read(folder, name)));
        }
        report.end();
        return 0;
    }
}
