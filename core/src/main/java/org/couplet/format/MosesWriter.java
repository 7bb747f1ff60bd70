package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Language;

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
    public Counts write(Bitext bitext) throws IOException {
        open(bitext);
        Counts counts = Counts.NONE;
        for (Bead bead : bitext.sentences().beads()) {
            counts = counts.plus(write(bitext, bead));
        }
        return counts;
    }

    private Counts write(Bitext bitext, Bead bead) throws IOException {
        if (!bead.isTwoSided()) {
            return Counts.ONE_SIDED;
        }
        String source = oneLine(bitext.sourceText(bead));
        String target = oneLine(bitext.targetText(bead));
        if (source.isBlank() || target.isBlank()) {
            return Counts.BLANK;
        }
        files.get(0).writer().append(source).append('\n');
        files.get(1).writer().append(target).append('\n');
        return Counts.written(1, 0);
    }

    private static String oneLine(String text) {
        return BREAK.matcher(text).replaceAll(" ");
    }

    private void open(Bitext bitext) throws IOException {
        List<String> asked = endings(bitext.source().language(), bitext.target().language());
        if (endings.isEmpty()) {
            endings.addAll(asked);
            for (String ending : endings) {
                files.add(WholeFile.at(stem.resolveSibling(stem.getFileName() + "." + ending)));
            }
        } else if (!endings.equals(asked)) {
            throw new IllegalArgumentException(
                    "line pairs of %s cannot take a bitext of %s; open another file".formatted(endings, asked));
        }
    }

    private static List<String> endings(Language source, Language target) {
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
