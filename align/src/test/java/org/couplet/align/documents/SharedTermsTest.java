package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class SharedTermsTest {
    @Test
    void theRarestComesFirst() {
        // A number is the rarer the more digits it has before its zeros; one of four is rarer than a day or a country.
        assertThat(shared(
                        "On 4 May 37,412 men, 20 of them from Canada, paid 1,847.", "5月4日，来自加拿大的20名和37412名工人付了1847元。"))
                .containsExactly(
                        "NUMBER 37,412=37412", "NUMBER 1,847=1847元", "DATE 4 May=5月4日", "NAME Canada=加拿大", "NUMBER 20");
        assertThat(shared("From Canada on 4 May: 1,847.", "1847，加拿大，5月4日"))
                .containsExactly("NUMBER 1,847=1847", "DATE 4 May=5月4日", "NAME Canada=加拿大");
    }

    @Test
    void whatStandsOftenIsLessRare() {
        assertThat(shared("37,412, 37,412 and 1,847", "37412、37412、1847"))
                .containsExactly("NUMBER 1,847=1847", "NUMBER 37,412=37412");
    }

    @Test
    void atMostEightAreTold() {
        String numbers = "41173, 82304, 55195, 60746, 93887, 72618, 39469, 28531, 17952";
        assertThat(shared(numbers, numbers)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenInTwoWaysIsToldAsItStandsFirst() {
        assertThat(shared("37,700 men; 37 700 of them", "3.77万人，即37700人"))
                .first()
                .isEqualTo("NUMBER 37,700=3.77万");
    }

    @Test
    void aNameIsToldWholeWithoutItsParts() {
        assertThat(shared("Zhao Minghui", "赵明辉")).containsExactly("NAME Zhao Minghui=赵明辉");
    }

    @Test
    void wordsAreTiedAsStringsWhereTheyAreTheSame() {
        assertThat(shared("with GDP", "GDP增长")).containsExactly("STRING GDP");
        assertThat(shared("from example.org", "见example.org")).containsExactly("STRING example.org");
    }

    @Test
    void nothingSharedIsNothingTold() {
        assertThat(shared("37,412", "37413")).isEmpty();
    }

    private static List<String> shared(String english, String chinese) {
        Set<String> names = Set.of("zhaominghui", "zhao", "minghui");
        Lexicon lexicon = Lexicon.of(List.of(), Language.ENGLISH, Language.SIMPLIFIED);
        Side sources = Side.of(List.of(Articles.article("en", "en", english)), Language.SIMPLIFIED, names, lexicon);
        Side targets = Side.of(List.of(Articles.article("zh", "zh-Hans", chinese)), Language.ENGLISH, names, lexicon);
        SharedTerms shared = new SharedTerms(
                sources,
                targets,
                lexicon.prior(sources.vocabulary(), targets.vocabulary()).forward());
        return shared.of(0, 0).stream()
                .map(evidence -> evidence.kind() + " " + evidence)
                .toList();
    }
}
