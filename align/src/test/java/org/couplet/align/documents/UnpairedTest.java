package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class UnpairedTest {
    private static final Unpaired UNPAIRED = new Unpaired(List.of(
            new DocumentPair(ref(Articles.HARVEST_EN), ref(Articles.HARVEST_ZH), 0.9, List.of(), Extent.UNKNOWN)));
    private static final Order.Found IN_ORDER = new Order.Found(20, 40, Chain.NONE);
    private static final Coverage MOST = new Coverage(80, 20, 100);

    @Test
    void theNearestHasAPartnerAlready() {
        assertThat(reason(Articles.HARVEST_ZH, IN_ORDER, MOST))
                .isEqualTo("zh/b.txt comes nearest, but is closer to en/harvest.txt");
        assertThat(UNPAIRED.with(ref(Articles.SCHOOL_ZH), ref(Articles.HARVEST_EN), verdict(IN_ORDER, MOST))
                        .reason())
                .isEqualTo("en/harvest.txt comes nearest, but is closer to zh/b.txt");
    }

    @Test
    void theTermsStandInAnotherOrder() {
        assertThat(reason(Articles.BRIDGE_ZH, new Order.Found(8, 0, new Chain(8, 4)), MOST))
                .isEqualTo("zh/a.txt comes nearest, but the terms they share stand in another order");
    }

    @Test
    void tooLittleIsShared() {
        assertThat(reason(Articles.BRIDGE_ZH, IN_ORDER, new Coverage(20, 21, 100)))
                .isEqualTo("zh/a.txt comes nearest, but holds too few of its numbers and names");
    }

    @Test
    void whatIsSharedMayBeChance() {
        assertThat(reason(Articles.BRIDGE_ZH, IN_ORDER, new Coverage(20, 20, 100)))
                .isEqualTo("zh/a.txt comes nearest, but what they share may be chance");
    }

    @Test
    void aTitleMustShareMore() {
        assertThat(reason(Articles.BRIDGE_ZH, IN_ORDER, new Coverage(20, 0, 6)))
                .isEqualTo("zh/a.txt comes nearest, but texts as short as these must share more");
    }

    @Test
    void nothingIsShared() {
        assertThat(without(Articles.CHESS_EN))
                .isEqualTo("no document in another language shares its rare numbers and names");
        assertThat(without(Articles.article("en", "en", "?!"))).isEqualTo("it holds no text to compare");
    }

    @Test
    void whoeverIsAloneKeepsWhatComesNearestAndHowSureThatIs() {
        Alone alone = UNPAIRED.with(ref(Articles.FERRY_EN), ref(Articles.BRIDGE_ZH), verdict(IN_ORDER, MOST));
        assertThat(alone.document()).isEqualTo(ref(Articles.FERRY_EN));
        assertThat(alone.nearest()).isEqualTo("zh/a.txt");
        assertThat(alone.confidence()).isEqualTo(0.25);
    }

    @Test
    void pairedAreTheTwoOfAPair() {
        assertThat(UNPAIRED.isPaired(ref(Articles.HARVEST_EN))).isTrue();
        assertThat(UNPAIRED.isPaired(ref(Articles.HARVEST_ZH))).isTrue();
        assertThat(UNPAIRED.isPaired(ref(Articles.BRIDGE_EN))).isFalse();
    }

    @Test
    void aConfidenceIsAProbability() {
        for (double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Alone(ref(Articles.FERRY_EN), "it", "", wrong))
                    .withMessage("confidence %s is not in [0, 1]", wrong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DocumentPair(
                            ref(Articles.FERRY_EN), ref(Articles.BRIDGE_ZH), wrong, List.of(), Extent.UNKNOWN))
                    .withMessage("confidence %s is not in [0, 1]", wrong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PairOptions.DEFAULT.withMinConfidence(wrong))
                    .withMessage("minConfidence %s is not in [0, 1]", wrong);
        }
    }

    @Test
    void aPairIsOfTwoLanguages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DocumentPair(ref(Articles.FERRY_EN), ref(Articles.BRIDGE_EN), 1, List.of(), Extent.UNKNOWN))
                .withMessage("en/ferry.txt and en/bridge.txt are both in en");
    }

    private static DocumentRef ref(Document document) {
        return DocumentRef.of(document);
    }

    private static String reason(Document nearest, Order.Found order, Coverage coverage) {
        return UNPAIRED.with(ref(Articles.FERRY_EN), ref(nearest), verdict(order, coverage))
                .reason();
    }

    private static Verdict verdict(Order.Found order, Coverage coverage) {
        return new Verdict(new Candidate(0, 0, 0, 0, 0, order), coverage, 0.25);
    }

    private static String without(Document document) {
        TermReader reader = TermReader.of(Language.ENGLISH, Language.SIMPLIFIED, Set.of());
        return Unpaired.without(ref(document), new Reading(document, reader, new Vocabulary()), Hints.NONE)
                .reason();
    }
}
