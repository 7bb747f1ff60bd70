package org.couplet.align;

import java.util.List;
import java.util.stream.Stream;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.align.lexicon.StarterLexicon;
import org.couplet.text.Language;

/**
 * What an alignment may use besides the two texts.
 *
 * @param dictionaries word lists of the language pair, in either direction
 * @param kept what earlier runs learnt of the language pair
 * @param starterLexicon whether to use the list of {@link StarterLexicon} beside them, where it has the language pair
 */
public record Options(List<Dictionary> dictionaries, List<KeptLexicon> kept, boolean starterLexicon) {
    /** The starter lexicon and nothing else. */
    public static final Options DEFAULT = new Options(List.of(), List.of(), true);

    public Options {
        dictionaries = List.copyOf(dictionaries);
        kept = List.copyOf(kept);
    }

    public Options withDictionaries(List<Dictionary> next) {
        return new Options(next, kept, starterLexicon);
    }

    public Options withKept(List<KeptLexicon> next) {
        return new Options(dictionaries, next, starterLexicon);
    }

    public Options withStarterLexicon(boolean next) {
        return new Options(dictionaries, kept, next);
    }

    /** The dictionaries and, if it is to be used and has these two languages, the starter lexicon. */
    public List<Dictionary> dictionaries(Language source, Language target) {
        return starterLexicon
                ? Stream.concat(dictionaries.stream(), StarterLexicon.between(source, target).stream())
                        .toList()
                : dictionaries;
    }
}
