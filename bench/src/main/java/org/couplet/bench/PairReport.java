package org.couplet.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.couplet.align.eval.Score;
import org.couplet.bench.piles.Calibration;
import org.couplet.bench.piles.PairResult;
import org.couplet.bench.piles.PileSet;
import org.couplet.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Pairs piles and says how right that was: a table, and what {@code --csv} and {@code --reliability} ask for. */
final class PairReport {
    private static final String HEAD =
            "date,commit,set,lexicon,documents,gold,found,right,precision,recall,f1,ece-found,ece-all,seconds,cores";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private WordOptions words;

    @Option(names = "--csv", paramLabel = "FILE", description = "Put the results into this table too.")
    private Path csv;

    @Option(names = "--reliability", description = "Show how often pairs are right, by their confidence.")
    private boolean reliability;

    private final List<Row> rows = new ArrayList<>();
    private KeptTable kept;

    private record Row(String set, String lexicon, PairResult result) {}

    /** @param piles whose results are one row */
    void add(String set, List<PileSet> piles) throws IOException {
        List<Language> languages = piles.stream()
                .flatMap(pile -> pile.languages().stream())
                .distinct()
                .toList();
        KnownWords known = words.words(new SetLanguages(languages.get(0), languages.get(1)));
        PairResult sum = PairResult.NONE;
        for (PileSet pile : piles) {
            sum = sum.plus(PairResult.of(pile, known.options().dictionaries(languages.get(0), languages.get(1))));
        }
        add(new Row(set, known.name(), sum));
    }

    private void add(Row row) throws IOException {
        if (rows.isEmpty()) {
            out().println(
                            "set                                   lexicon            docs   gold  found  right  precision"
                                    + "  recall      F1  ece-found  ece-all  seconds");
            kept = csv == null ? null : KeptTable.today(csv, HEAD);
        }
        rows.add(row);
        print(row);
        if (kept != null) {
            kept.put(List.of(row.set, row.lexicon), values(row.result));
        }
    }

    private void print(Row row) {
        Score score = row.result.score();
        out().println(String.format(
                Locale.ROOT,
                "%-36s  %-16s %6d %6d %6d %6d     %.4f  %.4f  %.4f     %.4f   %.4f  %7.1f",
                row.set,
                row.lexicon,
                row.result.documents(),
                score.expected(),
                score.found(),
                score.right(),
                score.precision(),
                score.recall(),
                score.f1(),
                row.result.found().error(),
                row.result.all().error(),
                row.result.seconds()));
    }

    private static List<String> values(PairResult result) {
        Score score = result.score();
        return List.of(
                String.valueOf(result.documents()),
                String.valueOf(score.expected()),
                String.valueOf(score.found()),
                String.valueOf(score.right()),
                KeptTable.decimals(4, score.precision()),
                KeptTable.decimals(4, score.recall()),
                KeptTable.decimals(4, score.f1()),
                KeptTable.decimals(4, result.found().error()),
                KeptTable.decimals(4, result.all().error()),
                KeptTable.decimals(1, result.seconds()),
                String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    void end() {
        if (reliability) {
            rows.forEach(this::reliability);
        }
    }

    /** What a bin believes, and what of it is true: pairs first, then what comes nearest to documents left alone too. */
    private void reliability(Row row) {
        out().println();
        out().println("%s, %s".formatted(row.set, row.lexicon));
        out().println("confidence   pairs    mean   right     all    mean   right");
        for (int i = 0; i < row.result.all().bins().size(); i++) {
            Calibration.Bin all = row.result.all().bins().get(i);
            if (all.count() > 0) {
                out().println("%.1f to %.1f %s %s"
                        .formatted(
                                i / 10.0,
                                (i + 1) / 10.0,
                                cells(row.result.found().bins().get(i)),
                                cells(all)));
            }
        }
    }

    private static String cells(Calibration.Bin bin) {
        double count = Math.max(1, bin.count());
        return String.format(
                Locale.ROOT, "%7d  %.4f  %.4f", bin.count(), bin.confidence() / count, bin.right() / count);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
