package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.text.InputException;
import org.couplet.text.Place;

/**
 * Document pairs: {@code source TAB target TAB confidence TAB evidence TAB kind TAB order TAB covers} under a header row
 * of these words. Nothing is escaped, so that {@code C:\texts\new.txt} in a file written by hand means what it says.
 * What is no pair, and why, may follow as rows of the same columns that begin with {@code #}: who takes the mark away
 * has a pair.
 *
 * <p>Reading takes two columns or more; passed over are blank lines, lines that begin with {@code #}, and headers:
 * lines whose first column is the word {@code source}. A third column that is no number in [0, 1] is a remark, not an
 * error.
 */
public final class PairsTsv {
    private static final String HEADER = "source\ttarget\tconfidence\tevidence\tkind\torder\tcovers\n";

    private static final String REMARK = "#";

    private static final Pattern CONFIDENCE =
            Pattern.compile("0(\\.\\d+)?([eE]-\\d+)?|1(\\.0+)?|[1-9](\\.\\d+)?[eE]-\\d+");

    private PairsTsv() {}

    public static void write(Iterable<PairRow> pairs, Path file) throws IOException {
        write(pairs, List.of(), file);
    }

    /** @param others documents that are in no pair, each beside the one that comes nearest */
    public static void write(Iterable<PairRow> pairs, Iterable<PairRow> others, Path file) throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            write(pairs, others, whole.writer());
            whole.commit();
        }
    }

    /** @throws InputException if a file name of a pair holds a tab or a line break */
    public static void write(Iterable<PairRow> pairs, Iterable<PairRow> others, Appendable out) throws IOException {
        out.append(HEADER);
        for (PairRow pair : pairs) {
            row(pair, out);
        }
        for (PairRow other : others) {
            out.append(REMARK)
                    .append(' ')
                    .append(inCell(other.source()))
                    .append('\t')
                    .append(inCell(other.target()));
            rest(other, out);
        }
    }

    private static void row(PairRow pair, Appendable out) throws IOException {
        out.append(name(pair.source())).append('\t').append(name(pair.target()));
        rest(pair, out);
    }

    private static void rest(PairRow pair, Appendable out) throws IOException {
        out.append('\t').append(String.valueOf(pair.confidence()));
        for (String cell : List.of(pair.evidence(), pair.kind(), pair.order(), pair.covers())) {
            out.append('\t').append(inCell(cell));
        }
        out.append('\n');
    }

    private static String inCell(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }

    private static String name(String file) throws InputException {
        if (file.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r')) {
            throw new InputException(Place.file(file), "a tab or line break cannot stand in a list", "Rename the file");
        }
        return file.startsWith(REMARK) ? "./" + file : file;
    }

    public static List<PairRow> read(Path file) throws IOException {
        List<PairRow> pairs = new ArrayList<>();
        Lines.read(file, (line, place) -> pair(line, place).ifPresent(pairs::add));
        return pairs;
    }

    private static Optional<PairRow> pair(String line, Place place) throws InputException {
        List<String> cells = List.of(line.split("\t", -1));
        if (line.isBlank() || line.startsWith(REMARK) || cell(cells, 0).equalsIgnoreCase("source")) {
            return Optional.empty();
        }
        if (cell(cells, 0).isEmpty() || cell(cells, 1).isEmpty()) {
            throw new InputException(place, "the line names no two documents", "Write SOURCE, a tab, and TARGET");
        }
        return Optional.of(new PairRow(
                cell(cells, 0),
                cell(cells, 1),
                confidence(cell(cells, 2)),
                cell(cells, 3),
                cell(cells, 4),
                cell(cells, 5),
                cell(cells, 6)));
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static double confidence(String cell) {
        return CONFIDENCE.matcher(cell).matches() ? Double.parseDouble(cell) : 1;
    }
}
