package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinNamesTest {
    @Test
    void collectsWordsAndWholes() {
        assertThat(PinyinNames.in(List.of("The driver Xu Dandan met Bao-yu and Mr. Smith in Xi'an.")))
                .containsExactlyInAnyOrder("xu", "dandan", "xudandan", "baoyu", "xian");
    }

    @Test
    void leavesWordsThatAlsoStandInLowerCase() {
        assertThat(PinyinNames.in(List.of("Can you? You can.", "She can sing.")))
                .containsExactly("she");
        assertThat(PinyinNames.in(List.of("Long roads are long."))).isEmpty();
    }

    @Test
    void takesAFamilyNameThatIsAWordWithinALongerName() {
        assertThat(PinyinNames.in(List.of("Then he met He Xiangnan.")))
                .containsExactlyInAnyOrder("xiangnan", "hexiangnan");
    }

    @Test
    void keepsOnlyWhatBothSidesHold() {
        List<String> english = List.of("Xu Dandan came from Panama to Henan.");
        assertThat(PinyinNames.between(english, List.of("徐丹丹來到河南。")))
                .containsExactlyInAnyOrder("xudandan", "xu", "dandan", "henan");
        assertThat(PinyinNames.between(english, List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhuang", "xian", "lv", "lyu", "shaanxi", "nve", "ouyang", "er"})
    void knowsPinyin(String letters) {
        assertThat(PinyinSpelling.isName(letters)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smith", "a", "", "tokyo", "bii", "zhuangg", "ü"})
    void knowsWhatIsNone(String letters) {
        assertThat(PinyinSpelling.isName(letters)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Lü Bu, 吕布",
        "Lyu Bu, 吕布",
        "LV BU, 吕布",
        "Chongqing, 重庆",
        "Shaanxi, 陕西",
        "Ou-yang Xiu, 欧阳修",
        "Zeng Lin, 曾林"
    })
    void meetsInEverySpelling(String latin, String han) {
        assertThat(PinyinNames.between(List.of("It was " + latin + " then"), List.of(han)))
                .isNotEmpty();
    }

    @Test
    void findsTwoCharactersOnlyAsWholeWords() {
        HanNames names = new HanNames(Set.of("jingji", "wangjingji"));
        assertThat(find(names, "已经济南", 0, 2, 4)).isEmpty();
        assertThat(find(names, "京基大厦", 0, 2, 4)).containsExactly("jingji[0,2)");
        assertThat(find(names, "王京基来", 0, 1, 2, 3, 4)).containsExactly("wangjingji[0,3)");
    }

    @Test
    void findsASingleCharacterOnlyWithinALongerName() {
        HanNames names = new HanNames(Set.of("li", "na", "lina"));
        assertThat(find(names, "李在", 0, 1, 2)).isEmpty();
        assertThat(find(names, "李娜", 0, 1, 2)).containsExactly("lina[0,2)", "li[0,1)", "na[1,2)");
    }

    @Test
    void takesTheLongestRunOfLatinWords() {
        List<String> found = new ArrayList<>();
        LatinNames.find(
                "Xu Dandan and Xu", Set.of("xu", "dandan", "xudandan"), (key, span) -> found.add(key + span.start()));
        assertThat(found).containsExactly("xudandan0", "xu0", "dandan3", "xu14");
    }

    private static List<String> find(HanNames names, String text, int... edges) {
        BitSet words = new BitSet();
        for (int edge : edges) {
            words.set(edge);
        }
        List<String> found = new ArrayList<>();
        names.find(text, words, (key, span) -> found.add("%s[%d,%d)".formatted(key, span.start(), span.end())));
        return found;
    }
}
