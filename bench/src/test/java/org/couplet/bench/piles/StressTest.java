package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StressTest {
    private static final PileTexts SET = Piles.of(30, 20);

    private static PileTexts one(Stress stress, PileTexts set) {
        assertThat(stress.of(set)).hasSize(1);
        return stress.of(set).get(0);
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void isTheSameEachTime(Stress stress) {
        List<PileTexts> once = stress.of(SET);
        assertThat(stress.of(Piles.of(30, 20))).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(Stress.class)
    void goldNamesTextsThatAreThere(Stress stress) {
        for (PileTexts pile : stress.of(SET)) {
            Set<String> ids = pile.texts().stream().map(PileText::id).collect(Collectors.toSet());
            assertThat(ids).hasSameSizeAs(pile.texts());
            assertThat(pile.gold()).allMatch(link -> ids.contains(link.first()) && ids.contains(link.second()));
        }
    }

    /** 58 characters of 80, and of 240 letters the same share, to the end of a word. */
    @Test
    void partnersAreCutAtTheSameShare() {
        PileTexts cut = one(Stress.FIRST_58, Piles.of(1, 0));
        assertThat(cut.texts().get(0).letters()).isEqualTo(58 * 3);
        assertThat(cut.texts().get(1).letters()).isEqualTo(174);
        assertThat(cut.gold()).isEqualTo(Piles.of(1, 0).gold());
    }

    @Test
    void halvesTranslateEachOther() {
        PileTexts halves = one(Stress.HALVES, Piles.of(1, 0));
        assertThat(halves.texts()).extracting(PileText::id).containsExactly("zh/a0", "zh/a0-2", "en/b0", "en/b0-2");
        assertThat(halves.gold()).containsOnly(Link.of("zh/a0", "en/b0"), Link.of("zh/a0-2", "en/b0-2"));
    }

    @Test
    void ofEverySecondPairTheHalvesAreNotTheSame() {
        PileTexts pairs = Piles.of(2, 0);
        PileTexts halves = one(Stress.ONE_HALF, pairs);
        assertThat(halves.gold()).containsExactly(Link.of("zh/a0", "en/b0"));
        Map<String, PileText> texts = halves.texts().stream().collect(Collectors.toMap(PileText::id, text -> text));
        assertThat(texts.get("zh/a0")).isEqualTo(text(pairs, "zh/a0").half(false));
        assertThat(texts.get("en/b0")).isEqualTo(text(pairs, "en/b0").half(false));
        assertThat(texts.get("en/b1")).isEqualTo(text(pairs, "en/b1").half(false));
        assertThat(texts.get("zh/a1")).isEqualTo(text(pairs, "zh/a1").half(true));
    }

    private static PileText text(PileTexts set, String id) {
        return set.texts().stream()
                .filter(text -> text.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void copiesKnowTheirOriginals() {
        PileTexts twice = one(Stress.TWICE, Piles.of(1, 0));
        assertThat(twice.texts()).hasSize(4);
        assertThat(twice.copies()).containsEntry("zh/a0-copy", "zh/a0").containsEntry("en/b0-copy", "en/b0");
    }

    @ParameterizedTest
    @CsvSource({"OF_2, 2", "OF_3, 3", "OF_5, 5", "OF_10, 10"})
    void smallPilesHoldPairsAndOthersOfTwoLanguages(Stress stress, int size) {
        List<PileTexts> piles = stress.of(SET);
        assertThat(piles).hasSize(200).allSatisfy(pile -> {
            assertThat(pile.texts()).hasSize(size);
            assertThat(pile.texts())
                    .extracting(text -> PileFolder.language(text.id()))
                    .contains("zh", "en");
        });
        int gold = piles.stream().mapToInt(pile -> pile.gold().size()).sum();
        assertThat(gold).isBetween(200 * size / 8, 200 * size / 2 - 50);
    }

    @Test
    void aThirdLanguageIsMadeOfTheOneInLetters() {
        PileTexts three = one(Stress.THREE, SET);
        assertThat(three.texts())
                .extracting(text -> PileFolder.language(text.id()))
                .contains("zh", "en", "eo");
        assertThat(three.gold())
                .contains(Link.of("en/b0", "eo/b0"), Link.of("zh/a0", "eo/b0"), Link.of("zh/a1", "eo/b1"));
        assertThat(three.texts()).extracting(PileText::id).doesNotContain("en/b1", "eo/b2");
        assertThat(one(Stress.THREE, three)).isEqualTo(three);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old bridge, 1,847 metres long. | Nzt lds pkesvt, 1,847 ftnkta dlgv.",
                "Yesterday Zhao Minghui left. | Ytantksoy Zhao Minghui dtun."
            })
    void numbersAndNamesStayInTheCipher(String plain, String ciphered) {
        assertThat(ThirdLanguage.ciphered(plain)).isEqualTo(ciphered);
    }
}
