package org.couplet.align.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.format.WholeFile;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** The file of a {@link KeptLexicon}, read line by line. */
final class KeptTable {
    private static final List<String> COUNTS = List.of("forward", "of", "backward", "of");
    private static final int CELLS = 2 + COUNTS.size();
    private static final String MEND = "Name a file that --save-lexicon wrote";

    private final Path file;
    private final Language source;
    private final Language target;
    private final List<KeptLexicon.Entry> entries = new ArrayList<>();
    private int number; // of the line in hand
    private List<String> header = List.of();

    private KeptTable(Path file, Language source, Language target) {
        this.file = file;
        this.source = source;
        this.target = target;
    }

    static void write(List<KeptLexicon> lexicons, Path file) throws IOException {
        try (WholeFile whole = WholeFile.at(file)) {
            for (KeptLexicon lexicon : lexicons) {
                write(lexicon, whole.writer());
            }
            whole.commit();
        }
    }

    private static void write(KeptLexicon lexicon, Writer out) throws IOException {
        out.append(String.join("\t", header(lexicon.source(), lexicon.target())))
                .append('\n');
        for (KeptLexicon.Entry entry : lexicon.entries()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\n",
                    entry.source(),
                    entry.target(),
                    entry.forward(),
                    entry.sources(),
                    entry.backward(),
                    entry.targets()));
        }
    }

    private static List<String> header(Language source, Language target) {
        List<String> header = new ArrayList<>(List.of(source.code(), target.code()));
        header.addAll(COUNTS);
        return header;
    }

    static Optional<KeptLexicon> find(Path file, Language source, Language target) throws IOException {
        KeptTable table = new KeptTable(file, source, target);
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.take(List.of(line.split("\t", -1)));
            }
        } catch (CharacterCodingException broken) {
            throw new InputException(Place.file(file.toString()), "it is no UTF-8 text", MEND, broken);
        }
        return table.entries.isEmpty() ? Optional.empty() : Optional.of(KeptLexicon.of(source, target, table.entries));
    }

    private void take(List<String> cells) throws InputException {
        number++;
        if (cells.size() == CELLS && cells.subList(2, CELLS).equals(COUNTS)) {
            header = cells;
        } else if (header.isEmpty()
                || cells.size() != CELLS
                || cells.get(0).isEmpty()
                || cells.get(1).isEmpty()) {
            throw noLine(null);
        } else if (header.equals(header(source, target))) {
            entries.add(new KeptLexicon.Entry(
                    cells.get(0), cells.get(1), count(cells, 2), count(cells, 3), count(cells, 4), count(cells, 5)));
        } else if (header.equals(header(target, source))) {
            entries.add(new KeptLexicon.Entry(
                    cells.get(1), cells.get(0), count(cells, 4), count(cells, 5), count(cells, 2), count(cells, 3)));
        }
    }

    private double count(List<String> cells, int cell) throws InputException {
        try {
            return Double.parseDouble(cells.get(cell));
        } catch (NumberFormatException noCount) {
            throw noLine(noCount);
        }
    }

    private InputException noLine(Exception cause) {
        return new InputException(
                Place.line(file.toString(), number), "this is no line of a lexicon that a run saved", MEND, cause);
    }
}
