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
import org.couplet.format.WholeFile;

/**
 * A table of results that is kept in git: a row for every commit and thing measured. Measuring one again replaces its
 * row.
 *
 * @param head names of the columns: {@code date,commit}, then those of the keys and the values
 */
record KeptTable(Path file, String head, LocalDate date, String commit) {
    /** Of today, of the sources as they are. */
    static KeptTable today(Path file, String head) {
        return new KeptTable(file, head, LocalDate.now(ZoneOffset.UTC), Commit.current(file));
    }

    /** @param keys what makes a row another one, beside the commit */
    void put(List<String> keys, List<String> values) throws IOException {
        List<String> rows = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of(head));
        String key = Stream.concat(Stream.of(commit), keys.stream())
                .map(KeptTable::cell)
                .collect(Collectors.joining(",", ",", ","));
        String row = date + key + String.join(",", values);
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

    static String decimals(int digits, double value) {
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
