package org.couplet.align.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.couplet.text.Language;

/** Words of one language with glosses in another, read from a file. Immutable. */
public final class Dictionary {
    private final Language words;
    private final Language glosses;

    private Dictionary(Language words, Language glosses) {
        this.words = words;
        this.glosses = glosses;
    }

    /**
     * Reads CC-CEDICT ({@code .u8}), hunalign ({@code .dic}) or two-column TSV (word, tab, glosses parted by {@code /}), each
     * also gzipped. Which of the two languages the words are in is told from their script.
     *
     * @throws org.couplet.text.InputException where a line has not the form of the file
     */
    public static Dictionary read(Path file, Language source, Language target) throws IOException {
        if (!Files.isReadable(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new Dictionary(source, target);
    }

    /** The language of the words that are looked up. */
    public Language words() {
        return words;
    }

    /** The language of the glosses. */
    public Language glosses() {
        return glosses;
    }
}
