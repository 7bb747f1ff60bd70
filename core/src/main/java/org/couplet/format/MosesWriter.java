package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/** See {@link Moses}. */
final class MosesWriter implements BitextWriter {
    /** What any reader may take for the end of a line; Python's {@code splitlines} takes these as well. */
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\u000B\f\r\u001C-\u001E\u0085\u2028\u2029]");

    /** Without the ending. */
    private final Path stem;

    /** None yet, or the source and the target. */
    private final List<WholeFile> files = new ArrayList<>();

    private final List<String> endings = new ArrayList<>();

    MosesWriter(Path stem) {
        this.stem = stem;
    }

    @Override
    public Counts write(Row row) throws IOException {
        open(row.source().language(), row.target().language());
        if (row.isOneSided()) {
            return Counts.ONE_SIDED;
        }
        String source = oneLine(row.source().text());
        String target = oneLine(row.target().text());
        if (source.isBlank() || target.isBlank()) {
            return Counts.BLANK;
        } else if (row.verdict() == Verdict.BAD) {
            return Counts.REJECTED;
        }
        files.get(0).writer().append(source).append('\n');
        files.get(1).writer().append(target).append('\n');
        return Counts.written(1, 0);
    }

    private static String oneLine(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }

    private void open(Language source, Language target) throws IOException {
        List<String> asked = endings(source, target);
        if (endings.isEmpty()) {
            endings.addAll(asked);
            for (String ending : endings) {
                files.add(WholeFile.at(stem.resolveSibling(stem.getFileName() + "." + ending)));
            }
        } else if (!endings.equals(asked)) {
            throw new InputException(
                    Place.file(stem.toString()),
                    "line pairs of %s cannot take texts of %s".formatted(endings, asked),
                    "Write a file for each pair of languages");
        }
    }

    static List<String> endings(Language source, Language target) {
        return source.sameCode(target) ? List.of(source.tag(), target.tag()) : List.of(source.code(), target.code());
    }

    @Override
    public void commit() throws IOException {
        for (WholeFile file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files) {
            file.close();
        }
    }
}
