package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bench robustness}: how right sets are aligned after something has befallen them. */
@Command(
        name = "robustness",
        description = "Spoils copies of sets, aligns them and compares with their gold, which follows.",
        sortOptions = false,
        footer = {
            "",
            "deleted  a tenth of the lines is missing on either side, at random",
            "missing  30 lines in the middle of the target are missing",
            "swapped  two passages of the target, 20 lines each, have changed places",
            "foreign  200 lines of the set's next document follow the target (of its own, if it is alone)",
            "In short documents it is a quarter of their lines. The same set gives the same copies."
        })
final class RobustnessCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "NAME.zh, NAME.en and NAME.align for each pair.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private AligningOptions options;

    @Mixin
    private Copies copies;

    @Mixin
    private Report report;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            GoldSet set = options.set(folder);
            Aligning aligning = options.aligning(set.languages());
            report.add(set, aligning, options.modes());
            for (Degradation degradation : Degradation.values()) {
                String name = set.name() + "-" + degradation;
                copies.with(
                        name,
                        copy -> GoldText.write(degradation.of(texts(set)), copy, set.languages()),
                        copy -> report.add(GoldSet.read(copy, name, set.languages()), aligning, options.modes()));
            }
        }
        report.end();
        return 0;
    }

    private static List<GoldText> texts(GoldSet set) {
        return set.pairs().stream().map(GoldText::of).toList();
    }
}
