package org.couplet.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.couplet.text.InputException;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench scale}: how time and memory grow with the work. */
@Command(
        name = "scale",
        description = "Reads and aligns N copies of a set, or one pair N times as long.",
        sortOptions = false,
        footer = {"", "The texts as they are come first, uncounted: that warms Java up."})
final class ScaleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FOLDER", description = "NAME.zh, NAME.en and NAME.align for each pair.")
    private Path folder;

    @Option(names = "--document", paramLabel = "NAME", description = "This pair alone, made longer.")
    private String document;

    @Option(
            names = "--times",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2,4,8",
            description = "How many times (default: ${DEFAULT-VALUE}).")
    private List<Integer> times;

    @Mixin
    private AligningOptions options;

    @Mixin
    private Copies copies;

    @Override
    public Integer call() throws IOException {
        GoldSet set = options.set(folder);
        Aligning aligning = options.aligning(set.languages());
        List<GoldText> texts = texts(set);
        PrintWriter out = command.commandLine().getOut();
        run(1, set, texts, aligning, warmUp -> {});
        out.println(ScaleRun.HEAD);
        for (int n : times) {
            run(n, set, texts, aligning, run -> out.println(run.row()));
        }
        return 0;
    }

    private List<GoldText> texts(GoldSet set) throws InputException {
        List<GoldText> texts = set.pairs().stream()
                .filter(pair -> document == null || document.equals(pair.name()))
                .map(GoldText::of)
                .toList();
        if (texts.isEmpty()) {
            throw new InputException(
                    Place.file(folder.toString()), "no pair '%s' is in it".formatted(document), "Check the name");
        }
        return texts;
    }

    private void run(int n, GoldSet set, List<GoldText> texts, Aligning aligning, Consumer<ScaleRun> sink)
            throws IOException {
        List<GoldText> more = document == null ? Repetition.copies(texts, n) : Repetition.longer(texts, n);
        copies.with(set.name() + "-" + n, copy -> GoldText.write(more, copy, set.languages()), copy -> {
            for (Mode mode : options.modes()) {
                sink.accept(ScaleRun.of(n, copy, set.languages(), aligning, mode));
            }
        });
    }
}
