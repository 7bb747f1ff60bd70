package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.couplet.align.eval.Score;

/** The kept table of how right sets are aligned: a row for every commit, set, mode and lexicon. */
record AccuracyCsv(KeptTable table, int cores) {
    private static final String HEAD =
            "date,commit,set,mode,lexicon,documents,lines,strict,lax,group,ece-strict,ece-group,seconds,cores";

    AccuracyCsv(Path file, LocalDate date, String commit, int cores) {
        this(new KeptTable(file, HEAD, date, commit), cores);
    }

    /** Of today, of this machine. */
    static AccuracyCsv today(Path file) {
        return new AccuracyCsv(KeptTable.today(file, HEAD), Runtime.getRuntime().availableProcessors());
    }

    void put(Result result) throws IOException {
        table.put(List.of(result.set(), result.mode().toString(), result.lexicon()), values(result));
    }

    private List<String> values(Result result) {
        return List.of(
                String.valueOf(result.documents()),
                String.valueOf(result.lines()),
                f1(result.scores().strict()),
                f1(result.scores().lax()),
                f1(result.scores().group()),
                KeptTable.decimals(4, result.reliability().strictError()),
                KeptTable.decimals(4, result.reliability().groupError()),
                KeptTable.decimals(1, result.seconds()),
                String.valueOf(cores));
    }

    private static String f1(Score score) {
        return KeptTable.decimals(4, score.f1());
    }
}
