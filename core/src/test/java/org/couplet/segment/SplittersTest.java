package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.segment.Cut.assertCut;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplittersTest {
    private static final List<String> LANGUAGES = List.of("zh", "ja", "en", "de", "th", "hu");

    @Property(tries = 300)
    void everyCharacterThatIsNotBlankIsInOneTrimmedSentence(
            @ForAll("languages") String language, @ForAll("paragraphs") String paragraph) {
        List<Span> sentences = Splitters.of(Language.of(language)).sentences(paragraph);
        int end = 0;
        for (Span sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(sentence.isEmpty()).isFalse();
            assertThat(Marks.trim(paragraph, sentence.start(), sentence.end())).isEqualTo(sentence);
            end = sentence.end();
        }
        assertThat(solid(sentences.stream().map(span -> span.of(paragraph)).collect(Collectors.joining())))
                .isEqualTo(solid(paragraph));
    }

    private static String solid(String text) {
        return text.chars()
                .filter(c -> !Marks.isBlank(c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    /** Marks among letters of several scripts, and characters of every plane. */
    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> marks = Arbitraries.of(
                "。", "！", "？", "…", "……", ".", "...", "!", "?", "“", "”", "\"", "‘", "’", "「", "」", "（", "）", "(", ")",
                "《", "》", "«", "»", "„", "，", "：", "-", "—", " ", "  ", "\u3000", "[1]", "😂", "\u200B", "\uFEFF",
                "\uD800", "说", "的");
        Arbitrary<String> letters = Arbitraries.of(
                "他来了", "我", "He", "went", "Dr", "U.S", "3", "14", "Élan", "мы", "と言った", "가자", "ไป", "𠮷");
        Arbitrary<String> any = Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(c -> c != '\n' && c != '\r')
                .map(Character::toString);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, marks),
                        net.jqwik.api.Tuple.of(4, letters),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en", "ja", "ko", "xx-Latn"})
    void blankTextHasNoSentence(String language) {
        Splitter splitter = Splitters.of(new Language(language));
        assertThat(splitter.sentences("")).isEmpty();
        assertThat(splitter.sentences(" \u3000\t\u200B")).isEmpty();
    }

    @Test
    void anEnglishParagraphInChineseTextIsSplitAsEnglish() {
        assertCut("zh", "Mr. Lee came. ⏐He met Dr. Wu.");
    }

    @Test
    void aChineseParagraphInEnglishTextIsSplitAsChinese() {
        assertCut("en", "他来了。⏐“快走！”她说。");
    }

    @Test
    void otherScriptsHaveTheirOwnMarks() {
        assertCut("hi", "वह आया। ⏐वह गया।");
        assertCut("ar", "أين هو؟ ⏐لا أعرف.");
    }

    @Test
    void aLongParagraphCostsNoMoreThanItsLength() {
        String many = "他说：“我不去（真的）。”".repeat(20_000) + "(".repeat(20_000) + "“".repeat(20_000);
        assertThat(Splitters.of(Language.CHINESE).sentences(many)).hasSize(20_001);
        String english = "He said (really) \"I won't.\" ".repeat(20_000) + "(".repeat(20_000);
        assertThat(Splitters.of(Language.ENGLISH).sentences(english)).hasSize(20_001);
        assertThat(Splitters.of(Language.of("de")).sentences("1. ".repeat(60_000)))
                .hasSize(1);
        assertThat(Splitters.of(Language.ENGLISH).sentences("1) Buy milk 2) ".repeat(20_000)))
                .hasSize(1);
    }
}
