package org.couplet.bench.piles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.couplet.number.Mentions;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.GoldBead;
import org.couplet.testdata.Testdata;

/**
 * Our own articles as what made-up ones are made of.
 *
 * @param articles each of its beads in their order
 * @param words that may stand for others
 */
record Articles(List<List<ArticleBead>> articles, List<Fact> words) {
    /** In traditional characters, which the words are not. */
    private static final Set<String> TRADITIONAL = Set.of("a14.txt", "a25.txt");

    /** Of numbers, dates and words, so that what is made of a bead is never twice the same. */
    private static final int LEAST_SLOTS = 2;

    /** One English word that is not so short that it stands within another meaning. */
    private static final Pattern WORD = Pattern.compile("[a-z]{4,12}");

    private static final Pattern OF_NUMBERS = Pattern.compile("[〇零一二三四五六七八九十百千万亿两半几数多余来年月日时点分秒第成倍个元角余号近约上下]");

    private static final int FEWEST = 10;
    private static final int MOST = 25;

    Articles {
        articles = articles.stream().map(List::copyOf).toList();
        words = List.copyOf(words);
    }

    static Articles read(SyntheticWords all) throws IOException {
        List<Fact> words = single(all);
        List<List<ArticleBead>> articles = new ArrayList<>();
        for (ArticlePair pair : Testdata.articlePairs()) {
            if (!TRADITIONAL.contains(pair.source())) {
                articles.add(Testdata.gold(pair).stream()
                        .filter(GoldBead::isTwoSided)
                        .map(bead -> ArticleBead.of(bead, words))
                        .filter(bead -> bead.slots().size() >= LEAST_SLOTS)
                        .toList());
            }
        }
        return new Articles(articles, words);
    }

    /** Each Chinese word once for each gloss of one word, those of more characters first. */
    private static List<Fact> single(SyntheticWords all) {
        List<Fact> words = new ArrayList<>();
        Set<Fact> seen = new HashSet<>();
        for (Fact fact : all.words()) {
            for (String gloss : fact.english()) {
                Fact word = new Fact(fact.chinese(), gloss);
                if (WORD.matcher(gloss).matches() && !isNumber(word) && seen.add(word)) {
                    words.add(word);
                }
            }
        }
        words.sort((one, other) ->
                Integer.compare(other.chinese().length(), one.chinese().length()));
        return words;
    }

    /** Or would be part of one beside it. */
    private static boolean isNumber(Fact word) {
        return OF_NUMBERS.matcher(word.chinese()).find()
                || !Mentions.in(word.english().get(0)).isEmpty();
    }

    /** Ten to twenty-five beads of two or three articles, in their order. */
    List<ArticleBead> drawn(SplittableRandom random) {
        List<List<ArticleBead>> rest = new ArrayList<>(articles);
        List<ArticleBead> drawn = new ArrayList<>();
        int sources = 2 + random.nextInt(2);
        int wanted = random.nextInt(FEWEST, MOST + 1);
        for (int k = 0; k < sources; k++) {
            drawn.addAll(rest.remove(random.nextInt(rest.size())));
        }
        while (drawn.size() > wanted) {
            drawn.remove(random.nextInt(drawn.size()));
        }
        return drawn;
    }

    /** What a document says in both languages, a bead each; its words are the theme's as {@link ArticleFacts} has it. */
    List<Fact> said(List<ArticleBead> beads, long theme, double loyalty, SplittableRandom random) {
        ArticleFacts facts = new ArticleFacts(words, theme, loyalty, random);
        return beads.stream().map(bead -> bead.of(facts)).toList();
    }
}
