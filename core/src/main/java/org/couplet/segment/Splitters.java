package org.couplet.segment;

import java.util.Set;
import org.couplet.text.Language;

/** The splitter of each language. */
public final class Splitters {
    private static final Set<String> FULL_WIDTH = Set.of("zh", "yue", "ja", "wuu", "nan", "hak", "lzh");

    private Splitters() {}

    /**
     * Full-width rules for Chinese and Japanese, ICU with our exceptions for all others. A paragraph in the other kind
     * of writing (an English one in a Chinese text, a Chinese one in an English text) is split by the rules of its own.
     */
    public static Splitter of(Language language) {
        Continuation continuation = language.code().equals("ja") ? Continuation.JAPANESE : Continuation.CHINESE;
        Splitter wide = new WideSplitter(continuation);
        if (FULL_WIDTH.contains(language.code())) {
            Splitter latin = new IcuSplitter(Language.ENGLISH);
            return paragraph -> (Marks.wideShare(paragraph) > 0 ? wide : latin).sentences(paragraph);
        }
        Splitter narrow = new IcuSplitter(language);
        return paragraph -> (Marks.wideShare(paragraph) > 0.5 ? wide : narrow).sentences(paragraph);
    }
}
