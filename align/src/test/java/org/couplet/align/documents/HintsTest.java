package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {
    private static final PairOptions SAME_NAME = PairOptions.DEFAULT.withHints(Hints.NONE.withSameName(true));

    private static PairOptions window(int days) {
        return PairOptions.DEFAULT.withHints(Hints.NONE.withDateWindow(days));
    }

    private static double confidence(List<Document> pile, PairOptions options) {
        List<DocumentPair> pairs =
                DocumentPairs.in(pile, options.withMinConfidence(0)).pairs();
        return pairs.isEmpty() ? 0 : pairs.get(0).confidence();
    }

    @Test
    void oneNameMakesAPairLikelier() {
        List<Document> short1 = List.of(
                Articles.article("zh/d1.txt", "zh-Hans", "苹果价格跌至4.85元。"),
                Articles.article("en/d1.txt", "en", "The price of apples fell to 4.85 yuan."));
        assertThat(confidence(short1, SAME_NAME)).isGreaterThan(confidence(short1, PairOptions.DEFAULT));
        List<Document> otherNames =
                List.of(Articles.renamed(short1.get(0), "zh/d1.txt"), Articles.renamed(short1.get(1), "en/d2.txt"));
        assertThat(confidence(otherNames, SAME_NAME)).isEqualTo(confidence(otherNames, PairOptions.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "zh/d1.txt, en/d1.txt, true",
        "news/d1.zh.txt, news/d1.en.txt, true",
        "site/zh/2023/d1.html, site/en/2023/d1.html, true",
        "zh/2023/d1.txt, en/2022/d1.txt, false",
        "zh/d1.txt, en/d12.txt, false",
    })
    void aNameIsThePathButForTheLanguage(String chinese, String english, boolean same) {
        List<Document> pile = List.of(
                Articles.article(chinese, "zh-Hans", "苹果价格跌至4.85元。"),
                Articles.article(english, "en", "The price of apples fell to 4.85 yuan."));
        assertThat(confidence(pile, SAME_NAME) > confidence(pile, PairOptions.DEFAULT))
                .isEqualTo(same);
    }

    @Test
    void oneNameForcesNoPairOfTextsThatDisagree() {
        List<Document> pile = List.of(
                Articles.renamed(Articles.SCHOOL_ZH, "zh/d1.txt"), Articles.renamed(Articles.CHESS_EN, "en/d1.txt"));
        assertThat(DocumentPairs.in(pile, SAME_NAME).pairs()).isEmpty();
    }

    @Test
    void documentsDatedFurtherApartThanTheWindowAreNoPair() {
        List<Document> pile = List.of(
                Articles.renamed(Articles.HARVEST_ZH, "2023/12/04/zh.txt"),
                Articles.renamed(Articles.HARVEST_EN, "20231207-apples.txt"));
        assertThat(DocumentPairs.in(pile, window(3)).pairs()).hasSize(1);
        Pairing apart = DocumentPairs.in(pile, window(2));
        assertThat(apart.pairs()).isEmpty();
        assertThat(apart.alone().get(0).reason())
                .isEqualTo("no document in another language shares its rare numbers and names within the date window");
    }

    @Test
    void documentsWithoutADateAreNotTouchedByTheWindow() {
        List<Document> pile = List.of(Articles.renamed(Articles.HARVEST_ZH, "2023/12/04/zh.txt"), Articles.HARVEST_EN);
        assertThat(DocumentPairs.in(pile, window(0)).pairs()).hasSize(1);
    }

    @Test
    void aWindowIsNoNumberBelowZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hints.NONE.withDateWindow(-1))
                .withMessage("dateWindow -1 is below 0");
    }
}
