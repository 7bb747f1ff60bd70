package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.couplet.number.Mention;
import org.couplet.number.Mentions;
import org.couplet.testdata.GoldBead;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class ArticleBeadTest {
    private static final List<Fact> WORDS = List.of(new Fact("螃蟹", "crab"), new Fact("柑橘", "citrus"));

    private static ArticleBead bead(String chinese, String english) {
        return ArticleBead.of(new GoldBead(List.of(0), List.of(0), chinese, english), WORDS);
    }

    private static Fact other(ArticleBead bead) {
        return bead.of(new ArticleFacts(List.of(new Fact("螃蟹", "crab")), 1, 1, new SplittableRandom(1)));
    }

    @Test
    void bothLanguagesSayAnotherWord() {
        Fact other = other(bead("柑橘卖了。", "The citrus was sold."));
        assertThat(other).isEqualTo(new Fact("螃蟹卖了。", "The crab was sold."));
    }

    /** Which of them is meant, nobody knows. */
    @Test
    void whatStandsThereTwiceStays() {
        assertThat(bead("柑橘是柑橘。", "Citrus is citrus.").slots()).isEmpty();
        assertThat(bead("25人和25人。", "25 and 25 people.").slots()).isEmpty();
    }

    @Test
    void smallNumbersAndThoseOfOneSideStay() {
        assertThat(bead("3个人等了30天。", "Three people waited for a month.").slots())
                .isEmpty();
    }

    @Test
    void namesAreOthersThroughout() {
        Fact other = other(bead("汤有福在柳塘说。老汤走了。", "Tang Youfu spoke in Liutang. Tang left."));
        String family = other.english().get(0).split(" ", 2)[0];
        assertThat(other.chinese()).doesNotContain("汤").doesNotContain("柳塘");
        assertThat(other.english().get(0)).matches(family + " \\w+ spoke in \\w+\\. " + family + " left\\.");
    }

    /** The words are in them. */
    @Test
    void articlesAreInSimplifiedCharacters() throws IOException {
        String all = Articles.read(SyntheticWords.read(1)).articles().stream()
                .flatMap(List::stream)
                .map(ArticleBead::chinese)
                .collect(Collectors.joining());
        assertThat(all).doesNotContainPattern("[個們來時會這為國學館層書開關門車]").contains("们", "来", "时", "会");
    }

    /** Whatever is drawn. */
    @Test
    void bothLanguagesTellTheSameNumbersAndDates() throws IOException {
        Articles articles = Articles.read(SyntheticWords.read(1));
        for (int seed = 0; seed < 20; seed++) {
            for (List<ArticleBead> article : articles.articles()) {
                for (ArticleBead bead : article) {
                    assertTellsTheSame(
                            bead,
                            articles.said(List.of(bead), seed, 1, new SplittableRandom(seed))
                                    .get(0));
                }
            }
        }
    }

    /** As many keys in common as the bead itself has, at least. */
    private static void assertTellsTheSame(ArticleBead bead, Fact other) {
        long before = common(bead.chinese(), bead.english());
        assertThat(common(other.chinese(), other.english().get(0)))
                .as("%s = %s", other.chinese(), other.english().get(0))
                .isGreaterThanOrEqualTo(before);
    }

    private static long common(String chinese, String english) {
        List<String> keys = Mentions.in(english, Language.ENGLISH).stream()
                .map(Mention::key)
                .toList();
        return Mentions.in(chinese, Language.CHINESE).stream()
                .map(Mention::key)
                .filter(keys::contains)
                .count();
    }
}
