package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.Bitext;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;

/**
 * Line pairs, as Moses and other trainers read them: line n of one file translates line n of the other. Both files
 * stand beside each other and differ in their ending, which is the language: {@code out.moses} (or {@code out}) with
 * Chinese and English becomes {@code out.zh} and {@code out.en}; two forms of one language keep their whole tags,
 * {@code out.pt-BR} and {@code out.pt-PT}. Two-sided beads only; line breaks inside a text become spaces. Without any
 * bitext there is no file.
 */
public final class Moses {
    private Moses() {}

    public static Counts write(Bitext bitext, Path file) throws IOException {
        return writer(file).writeAlone(bitext);
    }

    /** For many bitexts of one pair of languages; another pair is an {@link org.couplet.text.InputException}. */
    public static BitextWriter writer(Path file) {
        return new MosesWriter(stem(file));
    }

    private static Path stem(Path file) {
        String name = String.valueOf(file.getFileName());
        String suffix = "." + Format.MOSES.ending();
        return name.endsWith(suffix) ? file.resolveSibling(name.substring(0, name.length() - suffix.length())) : file;
    }

    /**
     * Reads {@code out.zh} and {@code out.en} for {@code out.moses}: rows of which no more than the texts is known.
     *
     * @throws InputException if one file has more lines than the other
     */
    static void read(Path file, Language source, Language target, Sink<Row> rows) throws IOException {
        List<String> endings = MosesWriter.endings(source, target);
        Path stem = stem(file);
        Path from = stem.resolveSibling(stem.getFileName() + "." + endings.get(0));
        Path to = stem.resolveSibling(stem.getFileName() + "." + endings.get(1));
        try (Lines targets = Lines.of(to)) {
            Lines.read(
                    from,
                    (line, place) -> rows.take(new Row(
                            Side.of(from.toString(), source, line),
                            Side.of(to.toString(), target, targets.next().orElseThrow(() -> uneven(to))),
                            1,
                            List.of())));
            if (targets.next().isPresent()) {
                throw uneven(from);
            }
        }
    }

    private static InputException uneven(Path shorter) {
        return new InputException(
                Place.file(shorter.toString()),
                "it has fewer lines than the other file of the pair",
                "Give two files of as many lines");
    }
}
