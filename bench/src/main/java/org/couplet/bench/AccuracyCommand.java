package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench accuracy}: how right sets are aligned. */
@Command(name = "accuracy", description = "Aligns sets and compares with their gold.", sortOptions = false)
final class AccuracyCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "NAME.zh, NAME.en and NAME.align for each pair.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private AligningOptions options;

    @Mixin
    private Report report;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            GoldSet set = options.set(folder);
            report.add(set, options.aligning(set.languages()), options.modes());
        }
        report.end();
        return 0;
    }
}
