package org.couplet.align.lexicon;

import java.util.List;
import java.util.Set;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Language;

/** Everything known of a language pair before its texts are aligned. Immutable, safe for any number of threads. */
public final class Lexicon {
    private final List<Dictionary> dictionaries;
    private final Language source;
    private final TermReader ofSource;
    private final TermReader ofTarget;

    private Lexicon(List<Dictionary> dictionaries, Language source, Language target) {
        this.dictionaries = List.copyOf(dictionaries);
        this.source = source;
        this.ofSource = TermReader.of(source, target, Set.of());
        this.ofTarget = TermReader.of(target, source, Set.of());
    }

    /**
     * @param dictionaries of these two languages, either of them the language of the words; may be empty
     * @throws IllegalArgumentException if a dictionary is of other languages
     */
    public static Lexicon of(List<Dictionary> dictionaries, Language source, Language target) {
        for (Dictionary dictionary : dictionaries) {
            boolean forward =
                    dictionary.words().sameCode(source) && dictionary.glosses().sameCode(target);
            boolean backward =
                    dictionary.words().sameCode(target) && dictionary.glosses().sameCode(source);
            if (!forward && !backward) {
                throw new IllegalArgumentException("a dictionary from %s to %s does not serve %s and %s"
                        .formatted(dictionary.words(), dictionary.glosses(), source, target));
            }
        }
        return new Lexicon(dictionaries, source, target);
    }

    /** d(s, t) for every source type: {@link #prior} in one direction. */
    public Links links(Vocabulary source, Vocabulary target) {
        return table(source, target).bySource(source.size());
    }

    /** The links of both directions, from one search. */
    public Prior prior(Vocabulary source, Vocabulary target) {
        LinkTable table = table(source, target);
        return new Prior(table.bySource(source.size()), table.byTarget(target.size()));
    }

    private LinkTable table(Vocabulary source, Vocabulary target) {
        LinkTable table = new LinkTable();
        Identity.link(source, target, table);
        Cognates.link(source, target, table);
        for (Dictionary dictionary : dictionaries) {
            if (dictionary.words().sameCode(this.source)) {
                DictionaryLinks.find(dictionary, ofTarget, source, target, table::add);
            } else {
                DictionaryLinks.find(dictionary, ofSource, target, source, (t, s, weight) -> table.add(s, t, weight));
            }
        }
        return table;
    }
}
