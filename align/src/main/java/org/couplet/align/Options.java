package org.couplet.align;

import java.util.List;
import org.couplet.align.lexicon.Dictionary;

/**
 * What an alignment may use besides the two texts.
 *
 * @param dictionaries word lists of the language pair, in either direction
 */
public record Options(List<Dictionary> dictionaries) {
    /** The texts alone. */
    public static final Options DEFAULT = new Options(List.of());

    public Options {
        dictionaries = List.copyOf(dictionaries);
    }

    public Options withDictionaries(List<Dictionary> dictionaries) {
        return new Options(dictionaries);
    }
}
