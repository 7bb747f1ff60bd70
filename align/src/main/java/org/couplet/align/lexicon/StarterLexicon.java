package org.couplet.align.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.couplet.text.Language;

/**
 * The word list that Couplet brings along, so that words are evidence where the user has no dictionary: about 27,000
 * Chinese words with one to five English glosses each. A README beside the list in the sources says what is in it.
 *
 * <p>It is loaded when it is first asked for, once: 38 ms of processor time in a fresh JVM in which ICU is there already
 * (median of five, two cores that much else kept busy, 2026-11-26).
 */
public final class StarterLexicon {
    private static final String RESOURCE = "zh-en.tsv";

    private StarterLexicon() {}

    /**
     * The list of two languages, either of them the source; empty where there is none: all but Chinese and English.
     */
    public static Optional<Dictionary> between(Language source, Language target) {
        boolean forward = source.sameCode(Language.CHINESE) && target.sameCode(Language.ENGLISH);
        boolean backward = source.sameCode(Language.ENGLISH) && target.sameCode(Language.CHINESE);
        return forward || backward ? Optional.of(Loaded.CHINESE_ENGLISH) : Optional.empty();
    }

    /** Loads the list when it is first asked for. */
    private static final class Loaded {
        static final Dictionary CHINESE_ENGLISH = load();

        private Loaded() {}

        private static Dictionary load() {
            try (InputStream list =
                    Objects.requireNonNull(StarterLexicon.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                DictionaryText text = new DictionaryText(list.readAllBytes());
                return Dictionary.of(text, DictionaryForm.TSV, Language.CHINESE, Language.ENGLISH, RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
