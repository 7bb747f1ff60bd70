package org.couplet.format;

import java.io.IOException;
import java.nio.file.Path;
import org.couplet.text.Bitext;

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
        String name = String.valueOf(file.getFileName());
        String suffix = "." + Format.MOSES.ending();
        return new MosesWriter(
                name.endsWith(suffix) ? file.resolveSibling(name.substring(0, name.length() - suffix.length())) : file);
    }
}
