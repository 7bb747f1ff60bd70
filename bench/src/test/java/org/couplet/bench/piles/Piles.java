package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.couplet.text.Language;

/** Piles whose sentences say where they stood. */
final class Piles {
    private Piles() {}

    /** {@code zh/a1} to {@code en/b1}, and so on, then as many without partner. */
    static PileTexts of(int pairs, int lonely) {
        List<PileText> texts = new ArrayList<>();
        Set<Link> gold = new HashSet<>();
        for (int i = 0; i < pairs + lonely; i++) {
            texts.add(chinese("zh/a" + i, 4));
            texts.add(english("en/b" + i, 4));
            if (i < pairs) {
                gold.add(Link.of("zh/a" + i, "en/b" + i));
            }
        }
        return new PileTexts(texts, gold);
    }

    /** Paragraphs of two sentences, of ten characters and a stop each. */
    static PileText chinese(String id, int paragraphs) {
        return text(id, Language.CHINESE, "一二三四五六七八九十。", paragraphs);
    }

    /** Paragraphs of two sentences, of thirty letters each in five words. */
    static PileText english(String id, int paragraphs) {
        return text(id, Language.ENGLISH, "Aaaaaa bbbbbb cccccc dddddd eeeeee.", paragraphs);
    }

    private static PileText text(String id, Language language, String sentence, int paragraphs) {
        return new PileText(
                id,
                language,
                IntStream.range(0, paragraphs)
                        .mapToObj(i -> List.of(sentence, sentence))
                        .toList());
    }
}
