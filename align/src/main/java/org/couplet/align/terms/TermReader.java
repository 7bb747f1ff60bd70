package org.couplet.align.terms;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.couplet.text.Language;
import org.couplet.text.Span;

/** Reads the terms of sentences of one language, to be compared with those of another. Immutable, safe for any threads. */
public final class TermReader {
    private final Language own;

    private TermReader(Language own) {
        this.own = own;
    }

    /**
     * @param own the language of the sentences
     * @param other the language that they are compared with; equal words of both get equal keys
     * @param pinyinNames names to recognise, as {@link PinyinNames} gives them; the same set for both sides
     */
    public static TermReader of(Language own, Language other, Set<String> pinyinNames) {
        return new TermReader(own);
    }

    /** The sentence's terms in order of place. */
    public List<Occurrence> terms(String sentence) {
        List<Occurrence> found = new ArrayList<>();
        BreakIterator words = BreakIterator.getWordInstance(own.locale());
        words.setText(sentence);
        for (int start = 0, end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                found.add(new Occurrence(new Term(Term.Kind.WORD, word), new Span(start, end)));
            }
        }
        return found;
    }

    /** The words of a dictionary's phrase as terms, by the rule that {@link #terms} has for the words of a sentence. */
    public List<Term> words(String phrase) {
        return terms(phrase).stream().map(Occurrence::term).toList();
    }
}
