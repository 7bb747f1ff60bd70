package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.couplet.normal.HanForms;
import org.couplet.normal.Normal;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Run it after every change of the list: it names the lines that break a rule. */
class StarterLexiconTest {
    private static final String LIST = list();
    private static final List<String> LINES = LIST.lines().toList();
    private static final List<String> WORDS = LINES.stream()
            .map(line -> line.substring(0, Math.max(0, line.indexOf('\t'))))
            .toList();

    @Test
    void everyLineIsAWordATabAndOneToFiveGlosses() {
        assertThat(linesThatBreak(line -> line.matches("\\p{IsHan}{1,12}\t[^/\t]+(/[^/\t]+){0,4}")))
                .isEmpty();
        assertThat(LIST).endsWith("\n").doesNotContain("\r", "\n\n");
    }

    @Test
    void wordsAscendByCodePointAndNoneStandsTwice() {
        for (int i = 1; i < WORDS.size(); i++) {
            assertThat(Arrays.compare(codePoints(WORDS.get(i - 1)), codePoints(WORDS.get(i))))
                    .as("%s before %s", WORDS.get(i - 1), WORDS.get(i))
                    .isNegative();
        }
    }

    private static int[] codePoints(String word) {
        return word.codePoints().toArray();
    }

    @Test
    void wordsAreInSimplifiedCharacters() {
        assertThat(linesThatBreak(line -> line.codePoints().noneMatch(HanForms::onlyTraditional)))
                .isEmpty();
    }

    @Test
    void glossesAreOneToFourWordsOfAsciiLetters() {
        assertThat(linesThatBreak(line -> glosses(line).stream()
                        .allMatch(gloss -> gloss.matches("[A-Za-z][A-Za-z'-]*( [A-Za-z'-]+){0,3}"))))
                .isEmpty();
    }

    @Test
    void verbsStandWithoutTo() {
        assertThat(linesThatBreak(line -> glosses(line).stream().noneMatch(gloss -> gloss.startsWith("to "))))
                .isEmpty();
    }

    @Test
    void noGlossStandsTwiceInALine() {
        assertThat(linesThatBreak(line -> glosses(line).stream()
                                .map(gloss -> gloss.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == glosses(line).size()))
                .isEmpty();
    }

    @Test
    void thereAreEnoughWords() {
        assertThat(WORDS).hasSizeGreaterThan(12_000);
    }

    @ParameterizedTest
    @CsvSource({
        "落实, implement",
        "总工会, Federation of Trade Unions",
        "呼和浩特, Hohhot",
        "抓手, lever",
        "苹果, apple",
        "增长, growth",
        "如果, if",
        "拜登, Biden",
        "前功尽弃, all in vain",
        "水, water"
    })
    void knows(String word, String gloss) {
        assertThat(starter(Language.CHINESE, Language.ENGLISH).glosses(word)).contains(gloss);
    }

    @ParameterizedTest
    @CsvSource({"的", "了", "一百", "十万", "第一", "宝玉"})
    void hasNoParticlesNumeralsOrPrivateNames(String word) {
        assertThat(WORDS).doesNotContain(word);
    }

    @Test
    void everyLineIsFoundByItsNormalisedWord() {
        Dictionary starter = starter(Language.CHINESE, Language.ENGLISH);
        assertThat(linesThatBreak(line -> {
                    String word = line.substring(0, line.indexOf('\t'));
                    return starter.glosses(Normal.of(word).text()).containsAll(glosses(line));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zh, en", "en, zh", "zh-Hant-TW, en-GB", "en-US, zh-Hans"})
    void servesChineseAndEnglishEitherWayRound(String source, String target) {
        Dictionary starter = starter(Language.of(source), Language.of(target));
        assertThat(starter.words()).isEqualTo(Language.CHINESE);
        assertThat(starter.glosses()).isEqualTo(Language.ENGLISH);
        assertThat(starter).isSameAs(starter(Language.CHINESE, Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"de, fr", "zh, fr", "en, de", "ja, en", "zh-Hans, zh-Hant", "en-US, en-GB"})
    void isEmptyForOtherLanguages(String source, String target) {
        assertThat(StarterLexicon.between(Language.of(source), Language.of(target)))
                .isEmpty();
    }

    private static Dictionary starter(Language source, Language target) {
        return StarterLexicon.between(source, target).orElseThrow();
    }

    private static List<String> linesThatBreak(Predicate<String> rule) {
        return LINES.stream().filter(rule.negate()).toList();
    }

    private static List<String> glosses(String line) {
        return List.of(line.substring(line.indexOf('\t') + 1).split("/", -1));
    }

    private static String list() {
        try (InputStream list = StarterLexicon.class.getResourceAsStream("zh-en.tsv")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
