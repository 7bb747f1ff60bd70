package org.couplet.align.terms;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.couplet.number.Mention;
import org.couplet.number.Mentions;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.couplet.tokens.Token;
import org.couplet.tokens.Tokenizer;
import org.couplet.tokens.Tokenizers;

/**
 * Reads the terms of sentences of one language, to be compared with those of another. Immutable, safe for any threads.
 */
public final class TermReader {
    /** Stands for a number or a string, so that the words around it are cut as they are beside one. */
    private static final char FILLER = '1';

    private final Language own;
    private final Writing writing;
    private final Tokenizer tokenizer;
    private final WordKeys keys;
    private final PlaceNames places;
    private final Set<String> pinyinNames;
    private final HanNames hanNames;

    private TermReader(Language own, Language other, Set<String> pinyinNames, Tokenizer tokenizer) {
        this.own = own;
        this.writing = Writing.of(own);
        this.tokenizer = tokenizer;
        this.keys = WordKeys.of(own, other);
        this.places = PlaceNames.of(own);
        this.pinyinNames = Set.copyOf(pinyinNames);
        this.hanNames = new HanNames(pinyinNames);
    }

    /**
     * @param own the language of the sentences
     * @param other the language that they are compared with; equal words of both get equal keys
     * @param pinyinNames names to recognise, as {@link PinyinNames} gives them; the same set for both sides
     */
    public static TermReader of(Language own, Language other, Set<String> pinyinNames) {
        return of(own, other, pinyinNames, Tokenizers.of(own));
    }

    /**
     * The same with a tokenizer of the caller's for the words.
     *
     * @param tokenizer of text in the sentences' language
     */
    public static TermReader of(Language own, Language other, Set<String> pinyinNames, Tokenizer tokenizer) {
        return new TermReader(own, other, pinyinNames, tokenizer);
    }

    /**
     * The sentence's terms in order of place. A character belongs to one term, save that a name stands with its parts,
     * a date with its year, and a Chinese name that is also a dictionary's word with that word.
     */
    public List<Occurrence> terms(String sentence) {
        TermDraft draft = new TermDraft(sentence);
        addStringsAndNumbers(draft);
        List<Token> tokens = tokenizer.tokens(draft.text(own.writtenSolid() ? FILLER : ' '));
        addPlaces(draft, tokens);
        addNames(draft, tokens);
        addWords(draft, tokens);
        MarkTerms.find(sentence, draft.claimed(), (key, span) -> draft.add(Term.Kind.MARK, key, span));
        return draft.inOrder();
    }

    /**
     * The terms of a dictionary's phrase, by the rules that {@link #terms} has for a sentence: its words, the countries
     * and other names of ICU's it holds, and every word that may be a name in pinyin both as a word and as that name.
     */
    public List<Term> glossTerms(String phrase) {
        TermDraft draft = new TermDraft(phrase);
        List<Token> tokens = tokenizer.tokens(draft.text());
        addPlaces(draft, tokens);
        addWords(draft, tokens);
        if (writing == Writing.LATIN) {
            LatinNames.findAll(phrase, (key, span) -> {
                if (draft.isFree(span)) {
                    draft.add(Term.Kind.NAME, key, span);
                }
            });
        }
        return draft.inOrder().stream().map(Occurrence::term).toList();
    }

    /** What it gives words. */
    public WordKeys keys() {
        return keys;
    }

    private void addStringsAndNumbers(TermDraft draft) {
        List<Mention> mentions = Mentions.in(draft.sentence(), own);
        Codes.find(draft.sentence(), (key, span) -> {
            boolean number =
                    mentions.stream().anyMatch(mention -> mention.span().contains(span));
            if (!number) {
                draft.add(Term.Kind.STRING, key, span);
                draft.claim(span);
            }
        });
        for (Mention mention : mentions) {
            if (draft.isFree(mention.span()) && NumberTerms.add(mention, draft)) {
                draft.claim(mention.span());
            }
        }
    }

    private void addPlaces(TermDraft draft, List<Token> tokens) {
        for (PlaceNames.Found place : places.find(draft, tokens)) {
            draft.add(Term.Kind.PLACE, place.key(), place.span());
            draft.claim(place.span());
        }
    }

    private void addNames(TermDraft draft, List<Token> tokens) {
        if (pinyinNames.isEmpty()) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        BiConsumer<String, Span> take = (key, span) -> {
            if (draft.isFree(span)) {
                draft.add(Term.Kind.NAME, key, span);
                spans.add(span);
            }
        };
        if (writing == Writing.LATIN) {
            LatinNames.find(draft.sentence(), pinyinNames, take);
        } else if (own.sameCode(Language.CHINESE)) {
            hanNames.find(draft.text(FILLER), edges(tokens), (key, span) -> take.accept(key, draft.original(span)));
            for (Token token : tokens) {
                if (token.span().length() > 1 && spans.contains(draft.original(token.span()))) {
                    addWord(draft, token);
                }
            }
        }
        spans.forEach(draft::claim);
    }

    private static BitSet edges(List<Token> tokens) {
        BitSet edges = new BitSet();
        for (Token token : tokens) {
            edges.set(token.span().start());
            edges.set(token.span().end());
        }
        return edges;
    }

    private void addWords(TermDraft draft, List<Token> tokens) {
        for (Token token : tokens) {
            if (isWord(token.text())) {
                if (draft.isFree(draft.original(token.span()))) {
                    addWord(draft, token);
                } else if (Writing.of(token.text()) == Writing.HAN) {
                    addRest(draft, token);
                }
            }
        }
    }

    /** What a name left of a longer token: 省 of 河南省. */
    private void addRest(TermDraft draft, Token token) {
        int start = token.span().end();
        while (start > token.span().start()
                && draft.isFree(draft.original(new Span(start - 1, token.span().end())))) {
            start--;
        }
        if (start < token.span().end()) {
            Span rest = new Span(start, token.span().end());
            addWord(draft, new Token(rest, rest.of(draft.text())));
        }
    }

    private void addWord(TermDraft draft, Token token) {
        draft.add(Term.Kind.WORD, keys.ofNormal(token.text()), draft.original(token.span()));
    }

    private static boolean isWord(String token) {
        for (int i = 0; i < token.length(); i += Character.charCount(token.codePointAt(i))) {
            if (UCharacter.isLetter(token.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
