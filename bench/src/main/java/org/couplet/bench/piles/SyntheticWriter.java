package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.couplet.text.Language;

/**
 * Writes made-up facts down in one language, as a careless author would: words are left out or replaced, sentences
 * left out or joined, in English words change places too.
 */
record SyntheticWriter(Language language, SyntheticWords words, SplittableRandom random) {
    private static final double LEFT_OUT = 0.12;
    private static final double REPLACED = 0.05;
    private static final double SENTENCE_LEFT_OUT = 0.07;
    private static final double JOINED = 0.06;
    private static final double TURNED = 0.2;

    private static final List<String> LINKS_ZH = List.of("的", "的", "在", "了", "和", "是", "对", "与");
    private static final List<String> LINKS_EN =
            List.of("the", "the", "of", "and", "to", "in", "a", "is", "for", "with");

    private static final int LONGEST_PARAGRAPH = 5;

    PileText text(String id, List<List<Fact>> sentences) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i == 0 || random.nextDouble() >= SENTENCE_LEFT_OUT) {
                paragraph.add(sentence(sentences.get(i)));
            }
            if (i % LONGEST_PARAGRAPH == LONGEST_PARAGRAPH - 1) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }
        paragraphs.add(paragraph);
        return new PileText(
                id, language, paragraphs.stream().filter(one -> !one.isEmpty()).toList());
    }

    private String sentence(List<Fact> facts) {
        List<String> said = new ArrayList<>();
        for (Fact fact : facts) {
            if (random.nextDouble() >= LEFT_OUT) {
                said.add(said(random.nextDouble() < REPLACED ? words.draw(random) : fact));
            }
        }
        return isChinese() ? chinese(said) : english(said);
    }

    private String said(Fact fact) {
        int ways = fact.english().size();
        return isChinese() ? fact.chinese() : fact.english().get(random.nextBoolean() ? 0 : random.nextInt(ways));
    }

    private boolean isChinese() {
        return language.sameCode(Language.CHINESE);
    }

    private String chinese(List<String> said) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < said.size(); i++) {
            sentence.append(said.get(i));
            if (random.nextInt(4) == 0) {
                sentence.append(LINKS_ZH.get(random.nextInt(LINKS_ZH.size())));
            } else if (i > 4 && i % 5 == 0 && i + 1 < said.size()) {
                sentence.append('，');
            }
        }
        return sentence.append(random.nextDouble() < JOINED ? '；' : '。').toString();
    }

    private String english(List<String> said) {
        for (int i = 1; i < said.size(); i++) {
            if (random.nextDouble() < TURNED) {
                Collections.swap(said, i - 1, i);
            }
        }
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < said.size(); i++) {
            sentence.append(i > 4 && i % 6 == 0 ? ", " : " ");
            if (random.nextInt(5) < 2) {
                sentence.append(LINKS_EN.get(random.nextInt(LINKS_EN.size()))).append(' ');
            }
            sentence.append(said.get(i));
        }
        return sentence.append(random.nextDouble() < JOINED ? ";" : ".").toString();
    }
}
