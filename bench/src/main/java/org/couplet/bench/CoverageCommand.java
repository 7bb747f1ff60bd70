package org.couplet.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench coverage}: how much of running text the lexicon speaks of. */
@Command(
        name = "coverage",
        description = "Looks up the words of Chinese-English sets in the lexicon.",
        sortOptions = false,
        footer = {
            "",
            "listed     of the running Chinese words, as smartcn cuts them, how many have an entry;",
            "           numbers, numerals of one character, names, places, codes and marks aside",
            "by list    the same as the aligner cuts them: by the entries, so that more are listed",
            "explained  of the running English words of gold 1-1 beads, how many a term of the Chinese",
            "           sentence is linked with before anything is learnt",
            "by next    the same with the Chinese sentence of the next such bead: mostly chance"
        })
final class CoverageCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "NAME.zh, NAME.en and NAME.align for each pair.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private SetOptions options;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        out.println("set                             lexicon                  zh words  listed  by list"
                + "  en words  explained  by next");
        for (Path folder : folders) {
            GoldSet set = options.set(folder);
            KnownWords words = options.words(set.languages());
            out.println(row(set.name(), words.name(), coverage(folder, set, CoverageReader.of(words))));
        }
        return 0;
    }

    private static Coverage coverage(Path folder, GoldSet set, CoverageReader reader) throws InputException {
        if (set.languages().isBetween(Language.CHINESE, Language.ENGLISH)) {
            return coverage(set.pairs(), reader);
        }
        if (set.languages().isBetween(Language.ENGLISH, Language.CHINESE)) {
            return coverage(set.pairs().stream().map(GoldPair::turned).toList(), reader);
        }
        throw new InputException(
                Place.file(folder.toString()),
                "it is of %s and %s"
                        .formatted(set.languages().source(), set.languages().target()),
                "Name a set of Chinese and English");
    }

    private static Coverage coverage(List<GoldPair> pairs, CoverageReader reader) {
        return pairs.stream().map(reader::of).reduce(Coverage.NONE, Coverage::plus);
    }

    private static String row(String set, String lexicon, Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "%-30s  %-23s  %8d   %.3f    %.3f  %8d      %.3f    %.3f",
                set,
                lexicon,
                coverage.listed().whole(),
                coverage.listed().ratio(),
                coverage.cutByList().ratio(),
                coverage.explained().whole(),
                coverage.explained().ratio(),
                coverage.byNext().ratio());
    }
}
