package org.couplet.align.documents;

import java.util.List;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.KeptLexicon;
import org.couplet.text.Language;

/**
 * What the pairing of a pile may use, and how sure it must be.
 *
 * @param dictionaries of any languages, the starter lexicon too if it is to be used; each serves where a pair has its
 *     two; may be empty
 * @param kept what earlier runs learnt, of any languages
 * @param minConfidence in [0, 1]; pairs below it are left alone
 * @param sourceFirst languages that are the source of a pair, the earlier before the later; those not named follow by
 *     tag
 * @param hints what names and dates of documents may say
 */
public record PairOptions(
        List<Dictionary> dictionaries,
        List<KeptLexicon> kept,
        double minConfidence,
        List<Language> sourceFirst,
        Hints hints) {
    /** No dictionary, at least as likely right as wrong, source by tag. */
    public static final PairOptions DEFAULT = new PairOptions(List.of(), List.of(), 0.5, List.of(), Hints.NONE);

    public PairOptions {
        dictionaries = List.copyOf(dictionaries);
        kept = List.copyOf(kept);
        sourceFirst = List.copyOf(sourceFirst);
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("minConfidence %s is not in [0, 1]".formatted(minConfidence));
        }
    }

    public PairOptions withDictionaries(List<Dictionary> next) {
        return new PairOptions(next, kept, minConfidence, sourceFirst, hints);
    }

    public PairOptions withKept(List<KeptLexicon> next) {
        return new PairOptions(dictionaries, next, minConfidence, sourceFirst, hints);
    }

    public PairOptions withMinConfidence(double next) {
        return new PairOptions(dictionaries, kept, next, sourceFirst, hints);
    }

    public PairOptions withSourceFirst(List<Language> next) {
        return new PairOptions(dictionaries, kept, minConfidence, next, hints);
    }

    public PairOptions withHints(Hints next) {
        return new PairOptions(dictionaries, kept, minConfidence, sourceFirst, next);
    }

    /** Dictionaries whose words and glosses are in these two languages, either way round. */
    List<Dictionary> dictionariesOf(Language one, Language other) {
        return dictionaries.stream()
                .filter(d -> isFrom(d, one, other) || isFrom(d, other, one))
                .toList();
    }

    /** What earlier runs learnt of these two languages. */
    List<KeptLexicon> keptOf(Language one, Language other) {
        return kept.stream().filter(lexicon -> lexicon.isOf(one, other)).toList();
    }

    private static boolean isFrom(Dictionary dictionary, Language words, Language glosses) {
        return dictionary.words().sameCode(words) && dictionary.glosses().sameCode(glosses);
    }

    /** Whether the one is the source of a pair rather than the other. */
    public boolean isSource(Language one, Language other) {
        return rank(one) == rank(other) ? one.code().compareTo(other.code()) < 0 : rank(one) < rank(other);
    }

    /** Place of a language among the sources: smaller first. */
    int rank(Language language) {
        for (int i = 0; i < sourceFirst.size(); i++) {
            if (sourceFirst.get(i).sameCode(language)) {
                return i;
            }
        }
        return sourceFirst.size();
    }
}
