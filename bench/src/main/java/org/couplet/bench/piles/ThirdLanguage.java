package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.couplet.text.Language;

/**
 * Another language for a set that has but two: each text in letters comes once more with its letters exchanged one for
 * one. Numbers stay, and so do words with a capital within a sentence: names. It is called Esperanto, of which nothing
 * is known but how it writes numbers.
 */
final class ThirdLanguage {
    private static final Language MADE = Language.of("eo");
    private static final Pattern NAME_OR_WORD = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}*|\\p{L}+");
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String CIPHER = "oprstuvzebcdfglhjkanmiqwyx";

    /** Of every so many texts one loses its partner, and another its cipher. */
    private static final int LONELY = 5;

    private ThirdLanguage() {}

    static PileTexts in(PileTexts set) {
        Set<String> languages =
                set.texts().stream().map(text -> PileFolder.language(text.id())).collect(Collectors.toSet());
        return languages.size() > 2 ? set : made(set);
    }

    private static PileTexts made(PileTexts set) {
        List<PileText> texts = new ArrayList<>();
        Set<Link> gold = new HashSet<>(set.gold());
        Map<String, PileText> partners = set.partners();
        String model = model(set);
        int n = 0;
        for (PileText text : set.texts()) {
            boolean ciphered = PileFolder.language(text.id()).equals(model);
            int turn = ciphered ? n++ % LONELY : 0;
            if (turn != 1) {
                texts.add(text);
            }
            if (ciphered && turn != 2) {
                PileText made = ciphered(text);
                texts.add(made);
                gold.add(Link.of(made.id(), text.id()));
                if (partners.containsKey(text.id())) {
                    gold.add(Link.of(made.id(), partners.get(text.id()).id()));
                }
            }
        }
        return new PileTexts(texts, gold, set.copies()).only(text -> true);
    }

    /** Of the languages with letters the first: English of Chinese and English, of German and French German. */
    private static String model(PileTexts set) {
        return set.texts().stream()
                .filter(text -> !text.language().writtenSolid())
                .map(text -> PileFolder.language(text.id()))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private static PileText ciphered(PileText text) {
        String id = MADE + text.id().substring(text.id().indexOf('/'));
        List<List<String>> paragraphs = text.paragraphs().stream()
                .map(sentences ->
                        sentences.stream().map(ThirdLanguage::ciphered).toList())
                .toList();
        return new PileText(id, MADE, paragraphs);
    }

    static String ciphered(String sentence) {
        Matcher words = NAME_OR_WORD.matcher(sentence);
        return words.replaceAll(word ->
                Matcher.quoteReplacement(isName(word.start(), word.group()) ? word.group() : exchanged(word.group())));
    }

    private static boolean isName(int start, String word) {
        return start > 0 && Character.isUpperCase(word.charAt(0));
    }

    private static String exchanged(String word) {
        StringBuilder exchanged = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            int i = PLAIN.indexOf(Character.toLowerCase(c));
            char other = i < 0 ? c : CIPHER.charAt(i);
            exchanged.append(Character.isUpperCase(c) ? Character.toUpperCase(other) : other);
        }
        return exchanged.toString();
    }
}
