package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.Term;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(), Language.ENGLISH, Language.SIMPLIFIED);

    private static Coverage coverage(Document source, Document target) {
        Side sources = Side.of(List.of(source), target.language(), Set.of(), LEXICON);
        Side targets = Side.of(List.of(target), source.language(), Set.of(), LEXICON);
        Prior prior = LEXICON.prior(sources.vocabulary(), targets.vocabulary());
        Candidate both = new Candidate(0, 0, 0, 0, 0, new Order.Found(0, 0, Chain.NONE));
        return Coverage.of(both, sources, targets, prior);
    }

    @Test
    void aTranslationHoldsMostOfWhatTheOtherSays() {
        assertThat(coverage(Articles.BRIDGE_EN, Articles.BRIDGE_ZH).logRatio()).isGreaterThan(1);
    }

    @Test
    void anotherArticleMissesMostOfIt() {
        assertThat(coverage(Articles.FERRY_EN, Articles.BRIDGE_ZH).logRatio()).isLessThan(-1);
    }

    @Test
    void aLoneSharedNumberSaysLittle() {
        Document source = Articles.article("en", "en", "There were 20 of them.");
        Document target = Articles.article("zh", "zh-Hans", "共有20个。");
        assertThat(coverage(source, target).logRatio()).isBetween(0.1, 0.7);
    }

    @Test
    void wordsAndDigitsDoNotCount() {
        Document source = Articles.article("en", "en", "Linux 3");
        Document target = Articles.article("zh", "zh-Hans", "Linux 3");
        assertThat(coverage(source, target)).isEqualTo(new Coverage(0, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"37412, 500", "1847, 20", "12.5, 40", "58400, 58000"})
    void moreDigitsTellMore(String more, String fewer) {
        assertThat(Usual.information(new Term(Term.Kind.NUMBER, more)))
                .isGreaterThan(Usual.information(new Term(Term.Kind.NUMBER, fewer)));
    }

    @Test
    void countsTheInformationOfBothSides() {
        // 1847 has four digits, 10^-4.5, and 37412 five, 10^-5: the first is shared by both, the second missed by one.
        Document source = Articles.article("en", "en", "It was 1,847 and 37,412.");
        Coverage coverage = coverage(source, Articles.article("zh", "zh-Hans", "1847元"));
        assertThat(coverage.shared()).isCloseTo(9 * Math.log(10), within(1e-9));
        assertThat(coverage.missed()).isCloseTo(5 * Math.log(10), within(1e-9));
        assertThat(coverage.logRatio())
                .isCloseTo(Math.log((20 + 9 * Math.log(10)) / (20 + 5 * Math.log(10))), within(1e-9));
    }

    @Test
    void countsATermOnceHoweverOftenItStands() {
        Document chinese = Articles.article("zh", "zh-Hans", "1847元");
        assertThat(coverage(Articles.article("en", "en", "1,847 and 1,847 and 1,847"), chinese))
                .isEqualTo(coverage(Articles.article("en", "en", "1,847"), chinese));
    }
}
