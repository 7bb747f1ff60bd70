package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Agreement.Judge NOTHING = (one, other) -> Optional.empty();

    private static final DocumentRef DE = DocumentRef.of(Articles.article("de", "de", "a"));
    private static final DocumentRef DE2 = DocumentRef.of(Articles.article("de2", "de", "b"));
    private static final DocumentRef EN = DocumentRef.of(Articles.article("en", "en", "c"));
    private static final DocumentRef ZH = DocumentRef.of(Articles.article("zh", "zh-Hans", "d"));

    private static Proposal pair(DocumentRef source, DocumentRef target, double confidence) {
        return new Proposal(source, target, confidence);
    }

    private static double confidence(List<Proposal> settled, DocumentRef source, DocumentRef target) {
        return settled.stream()
                .filter(p -> p.ids().equals(List.of(source.id(), target.id())))
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    @Test
    void aPairGainsByTheWayRoundThroughAThirdLanguage() {
        List<Proposal> settled =
                Agreement.settled(List.of(pair(DE, EN, 0.9), pair(EN, ZH, 0.9), pair(DE, ZH, 0.3)), NOTHING);
        // Odds .3 / .7 times (.81 + .01) / (1 - .81).
        double odds = 0.3 / 0.7 * 0.82 / 0.19;
        assertThat(confidence(settled, DE, ZH)).isCloseTo(odds / (1 + odds), CLOSE);
        // That way round is no way: .27 + .07 to 1 - .27.
        assertThat(confidence(settled, DE, EN)).isEqualTo(0.9);
    }

    @Test
    void whatTwoPairsLeadToIsProposed() {
        Agreement.Judge judge = (one, other) -> Optional.of(pair(DE, ZH, 0.2));
        List<Proposal> settled = Agreement.settled(List.of(pair(DE, EN, 0.99), pair(EN, ZH, 0.99)), judge);
        assertThat(settled).hasSize(3);
        assertThat(confidence(settled, DE, ZH)).isGreaterThan(0.9);
    }

    @Test
    void unlikelyPairsLeadToNothing() {
        Agreement.Judge judge = (one, other) -> Optional.of(pair(DE, ZH, 0.2));
        assertThat(Agreement.settled(List.of(pair(DE, EN, 0.99), pair(EN, ZH, 0.4)), judge))
                .containsExactly(pair(DE, EN, 0.99), pair(EN, ZH, 0.4));
    }

    @Test
    void ofThreeThatContradictEachOtherTheWeakestGoes() {
        List<Proposal> settled =
                Agreement.settled(List.of(pair(DE, EN, 0.95), pair(EN, ZH, 0.95), pair(DE2, ZH, 0.6)), NOTHING);
        // Odds times 1 less the product of the two others.
        double weakest = 0.6 / 0.4 * (1 - 0.95 * 0.95);
        double strong = 0.95 / 0.05 * (1 - 0.95 * 0.6);
        assertThat(confidence(settled, DE2, ZH)).isCloseTo(weakest / (1 + weakest), CLOSE);
        assertThat(confidence(settled, DE, EN)).isCloseTo(strong / (1 + strong), CLOSE);
        assertThat(confidence(settled, EN, ZH)).isCloseTo(strong / (1 + strong), CLOSE);
    }

    @Test
    void pairsOfOtherDocumentsSayNothing() {
        List<Proposal> proposals = List.of(pair(DE, EN, 0.7), pair(DE2, ZH, 0.8));
        assertThat(Agreement.settled(proposals, NOTHING)).isEqualTo(proposals);
    }

    @Property(tries = 200)
    void whateverTheyAreConfidencesStayProbabilities(
            @ForAll @DoubleRange(max = 1) double one,
            @ForAll @DoubleRange(max = 1) double two,
            @ForAll @DoubleRange(max = 1) double three) {
        List<Proposal> agreeing =
                Agreement.settled(List.of(pair(DE, EN, one), pair(EN, ZH, two), pair(DE, ZH, three)), NOTHING);
        assertThat(agreeing).allMatch(p -> p.confidence() >= 0 && p.confidence() <= 1);
        // Of three that agree none loses.
        assertThat(confidence(agreeing, DE, ZH)).isGreaterThanOrEqualTo(three - 1e-9);
        List<Proposal> contradicting =
                Agreement.settled(List.of(pair(DE, EN, one), pair(EN, ZH, two), pair(DE2, ZH, three)), NOTHING);
        assertThat(contradicting).allMatch(p -> p.confidence() >= 0 && p.confidence() <= 1);
        assertThat(confidence(contradicting, DE2, ZH)).isLessThanOrEqualTo(three + 1e-9);
    }
}
