package org.couplet.align.lexicon;

import java.util.List;
import java.util.Set;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Language;
import org.couplet.tokens.Tokenizers;
import org.couplet.tokens.WordList;

/** Everything known of a language pair before its texts are aligned. Immutable, safe for any number of threads. */
public final class Lexicon {
    private final List<GlossTerms> dictionaries;
    private final List<KeptLexicon> kept;
    private final Language source;

    private Lexicon(List<GlossTerms> dictionaries, List<KeptLexicon> kept, Language source) {
        this.dictionaries = List.copyOf(dictionaries);
        this.kept = List.copyOf(kept);
        this.source = source;
    }

    /**
     * @param dictionaries of these two languages, either of them the language of the words; may be empty
     * @throws IllegalArgumentException if a dictionary is of other languages
     */
    public static Lexicon of(List<Dictionary> dictionaries, Language source, Language target) {
        return of(dictionaries, List.of(), source, target);
    }

    /**
     * The same with what earlier runs learnt.
     *
     * @throws IllegalArgumentException if a dictionary or a lexicon is of other languages
     */
    public static Lexicon of(List<Dictionary> dictionaries, List<KeptLexicon> kept, Language source, Language target) {
        for (KeptLexicon lexicon : kept) {
            if (!lexicon.isOf(source, target)) {
                throw new IllegalArgumentException("a lexicon of %s and %s does not serve %s and %s"
                        .formatted(lexicon.source(), lexicon.target(), source, target));
            }
        }
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
        return new Lexicon(dictionaries.stream().map(GlossTerms::new).toList(), kept, source);
    }

    /**
     * Reads terms so that the lexicon can translate them: where it lists Chinese words, Chinese is cut into these rather than
     * by smartcn, which knows other words and is ten times slower.
     *
     * @param pinyinNames as {@link TermReader#of(Language, Language, Set)} takes them
     */
    public TermReader reader(Language own, Language other, Set<String> pinyinNames) {
        List<GlossTerms> lists = dictionaries.stream()
                .filter(dictionary -> dictionary.words().sameCode(own))
                .toList();
        if (lists.isEmpty() || !own.sameCode(Language.CHINESE)) {
            return TermReader.of(own, other, pinyinNames);
        }
        return TermReader.of(own, other, pinyinNames, Tokenizers.ofWords(all(lists)));
    }

    private static WordList all(List<GlossTerms> lists) {
        return (text, start, end) -> {
            int lengths = 0;
            for (GlossTerms list : lists) {
                lengths |= list.lengthsAt(text, start, end);
            }
            return lengths;
        };
    }

    /** d(s, t) for every source type: {@link #prior} in one direction. */
    public Links links(Vocabulary source, Vocabulary target) {
        return prior(source, target).forward();
    }

    /** The links of both directions, from one search. */
    public Prior prior(Vocabulary source, Vocabulary target) {
        LinkTable forward = table(source, target);
        LinkTable backward = kept.isEmpty() ? forward : forward.copy();
        for (KeptLexicon lexicon : kept) {
            Language other = lexicon.source().sameCode(this.source) ? lexicon.target() : lexicon.source();
            lexicon.link(this.source, source, target, forward::add);
            lexicon.link(other, target, source, (t, s, weight) -> backward.add(s, t, weight));
        }
        return new Prior(forward.bySource(source.size()), backward.byTarget(target.size()));
    }

    private LinkTable table(Vocabulary source, Vocabulary target) {
        LinkTable table = new LinkTable();
        Identity.link(source, target, table);
        Cognates.link(source, target, table);
        for (GlossTerms dictionary : dictionaries) {
            if (dictionary.words().sameCode(this.source)) {
                DictionaryLinks.find(dictionary, source, target, table::add);
            } else {
                DictionaryLinks.find(dictionary, target, source, (t, s, weight) -> table.add(s, t, weight));
            }
        }
        return table;
    }
}
