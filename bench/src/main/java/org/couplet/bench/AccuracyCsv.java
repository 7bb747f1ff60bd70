package org.couplet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.align.eval.Score;
import org.couplet.format.WholeFile;

/**
 * The table of results that is kept: a row for every commit, set, mode and lexicon that was measured. Measuring one
 * again replaces its row.
 */
record AccuracyCsv(Path file, LocalDate date, String commit, int cores) {
    private static final String HEAD =
            "date,commit,set,mode,lexicon,documents,lines,strict,lax,group,ece-strict,ece-group,seconds,cores";

    /** Of today, of this machine. */
    static AccuracyCsv today(Path file) {
        return new AccuracyCsv(
                file,
                LocalDate.now(ZoneOffset.UTC),
                Commit.current(file),
                Runtime.getRuntime().availableProcessors());
    }

    void put(Result result) throws IOException {
        List<String> rows = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of(HEAD));
        String key = key(result);
        String row = date + key + values(result);
        int place = 0;
        while (place < rows.size() && !afterDate(rows.get(place)).startsWith(key)) {
            place++;
        }
        if (place < rows.size()) {
            rows.set(place, row);
        } else {
            rows.add(row);
        }
        write(rows);
    }

    private static String afterDate(String row) {
        return row.substring(Math.max(0, row.indexOf(',')));
    }

    /** With the commas around it. */
    private String key(Result result) {
        return Stream.of(commit, result.set(), result.mode().toString(), result.lexicon())
                .map(AccuracyCsv::cell)
                .collect(Collectors.joining(",", ",", ","));
    }

    private String values(Result result) {
        return Stream.of(
                        String.valueOf(result.documents()),
                        String.valueOf(result.lines()),
                        f1(result.scores().strict()),
                        f1(result.scores().lax()),
                        f1(result.scores().group()),
                        decimals(4, result.reliability().strictError()),
                        decimals(4, result.reliability().groupError()),
                        decimals(1, result.seconds()),
                        String.valueOf(cores))
                .collect(Collectors.joining(","));
    }

    private static String f1(Score score) {
        return decimals(4, score.f1());
    }

    private static String decimals(int digits, double value) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** As RFC 4180 has it. */
    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void write(List<String> rows) throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            for (String row : rows) {
                whole.writer().append(row).append('\n');
            }
            whole.commit();
        }
    }
}
