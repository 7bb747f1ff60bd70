package org.couplet.align.lexicon;

import java.util.List;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Language;

/** Everything known of a language pair before its texts are aligned. Immutable, safe for any number of threads. */
public final class Lexicon {
    private Lexicon() {}

    /** @param dictionaries of these two languages, either of them the language of the words; may be empty */
    public static Lexicon of(List<Dictionary> dictionaries, Language source, Language target) {
        for (Dictionary dictionary : dictionaries) {
            if (!dictionary.words().sameCode(source) && !dictionary.words().sameCode(target)) {
                throw new IllegalArgumentException("a dictionary of %s words does not serve %s and %s"
                        .formatted(dictionary.words(), source, target));
            }
        }
        return new Lexicon();
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
        return table;
    }
}
