package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.couplet.bench.piles.PileSet;
import org.couplet.bench.piles.PileTexts;
import org.couplet.bench.piles.Stress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench stress}: how right piles are paired after something has befallen them. */
@Command(
        name = "stress",
        description = "Spoils copies of piles, pairs them and compares with their gold, which follows.",
        sortOptions = false,
        footer = {
            "",
            "first-230  only the first 230 Han characters (690 letters) of a text, and the same share of its",
            "           partner; first-115, first-58",
            "halves     both halves of each text stand for themselves; the gold is of first halves and of second halves",
            "one-half   one half of each text; of every second pair it is the first on one side, the second on the",
            "           other, and no pair",
            "thinned    two paragraphs in five are missing, on either side others",
            "twice      each text stands there twice; a pair counts once, whichever copies are paired",
            "of-2       two hundred piles of two documents, pairs and texts without partner mixed, counted",
            "           together; of-3, of-5, of-10",
            "three      a third language, where there are but two, made by a cipher from one in letters",
            "The same set gives the same copies."
        })
final class StressCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "LANG/ID.txt, and gold.tsv with two columns of ids.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "STRESS",
            split = ",",
            description = "Only these: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Stress> only = new ArrayList<>();

    @Mixin
    private Copies copies;

    @Mixin
    private PairReport report;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            String name = SetOptions.name(folder);
            PileSet set = PileSet.read(folder, name);
            for (Stress stress : only.isEmpty() ? List.of(Stress.values()) : only) {
                measure(name + "-" + stress, stress.of(PileTexts.of(set)));
            }
        }
        report.end();
        return 0;
    }

    private void measure(String name, List<PileTexts> spoilt) throws IOException {
        List<PileSet> piles = new ArrayList<>();
        for (int i = 0; i < spoilt.size(); i++) {
            String folder = spoilt.size() == 1 ? name : "%s/%03d".formatted(name, i);
            copies.with(folder, spoilt.get(i)::write, copy -> piles.add(PileSet.read(copy, name)));
        }
        report.add(name, piles);
    }
}
