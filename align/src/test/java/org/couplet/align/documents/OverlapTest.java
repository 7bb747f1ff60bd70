package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.align.terms.Term;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class OverlapTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    private static final Lexicon LEXICON = Lexicon.of(List.of(), Language.ENGLISH, Language.SIMPLIFIED);

    private final Side sources = side("en", "4117", "8230", "4117 9388");
    private final Side targets = side("zh-Hans", "4117", "6602", "4117, 9388, 树");
    private final Prior prior = LEXICON.prior(sources.vocabulary(), targets.vocabulary());
    private final Overlap overlap = new Overlap(prior.forward(), targets.vocabulary(), targets.commonness());

    @Test
    void aSharedNumberIsWorthAsComputedByHand() {
        overlap.hold(sources.get(0));
        // The targets have 5 terms. 4117 usually stands once in 10^4.5 terms, and here in two documents, of whose own
        // three
        // tenths stay: p = (1000 * 10^-4.5 + 2 - .7) / (1005 - .7). P(t|s) = (3 + 5 p) / (3 + 5).
        double p = (1000 * Math.pow(10, -4.5) + 1.3) / 1004.3;
        double nats = Math.log(0.3 + 0.7 * (3 / p + 5) / 8);
        assertThat(total()).isEqualTo(5);
        // One term counts as five at least.
        assertThat(overlap.of(targets.get(0))).isCloseTo(nats / Math.sqrt(5), CLOSE);
    }

    @Test
    void anUnsharedNumberSpeaksAgainstAPair() {
        overlap.hold(sources.get(0));
        // Of the background five eighths are left: ln(.3 + .7 * .625).
        assertThat(overlap.of(targets.get(1))).isCloseTo(Math.log(0.7375) / Math.sqrt(5), CLOSE);
    }

    @Test
    void aWordThatNothingLinksSaysNothing() {
        assertThat(overlap.known(type(Term.Kind.WORD, "树"))).isFalse();
        assertThat(overlap.known(type(Term.Kind.NUMBER, "6602"))).isTrue();
    }

    @Test
    void whatWasHeldBeforeIsForgotten() {
        overlap.hold(sources.get(0));
        double alone = overlap.of(targets.get(0));
        overlap.hold(sources.get(1));
        assertThat(overlap.expectedTypes()).isEmpty();
        overlap.hold(sources.get(0));
        assertThat(overlap.of(targets.get(0))).isEqualTo(alone);
        assertThat(overlap.expectedTypes()).containsExactly(type(Term.Kind.NUMBER, "4117"));
    }

    @Test
    void theGainOfATypeIsWhatItsAbsenceWouldCost() {
        overlap.hold(sources.get(0));
        double p = (1000 * Math.pow(10, -4.5) + 2) / 1005;
        assertThat(overlap.gain(type(Term.Kind.NUMBER, "4117")))
                .isCloseTo(Math.log(0.3 + 0.7 * (3 / p + 5) / 8) - Math.log(0.7375), CLOSE);
    }

    @Test
    void theIndexGivesTheDocumentsThatHoldMost() {
        overlap.hold(sources.get(2));
        int[] types = {type(Term.Kind.NUMBER, "4117"), type(Term.Kind.NUMBER, "9388")};
        CandidateIndex index = new CandidateIndex(targets, 0, targets.size(), overlap);
        assertThat(best(index, 9, types)).containsExactly(0, 2);
        assertThat(best(index, 1, types)).containsExactly(2);
        assertThat(best(index, 9, types[1])).containsExactly(2);
        assertThat(best(index, 9, type(Term.Kind.WORD, "树"))).isEmpty();
        assertThat(best(index, 9)).isEmpty();
    }

    /** As a large side is. */
    @Test
    void anIndexInPartsFindsTheSame() {
        overlap.hold(sources.get(2));
        int[] types = {type(Term.Kind.NUMBER, "4117"), type(Term.Kind.NUMBER, "9388")};
        CandidateIndex.Best best = new CandidateIndex.Best(1);
        CandidateIndex.Search search = new CandidateIndex.Search();
        for (int begin = 0; begin < targets.size(); begin++) {
            new CandidateIndex(targets, begin, begin + 1, overlap).search(types, new double[] {1, 1}, search, best);
        }
        assertThat(best.documents()).containsExactly(2);
    }

    private static int[] best(CandidateIndex index, int most, int... types) {
        CandidateIndex.Best best = new CandidateIndex.Best(most);
        double[] ones = new double[types.length];
        Arrays.fill(ones, 1);
        index.search(types, ones, new CandidateIndex.Search(), best);
        return best.documents();
    }

    @Test
    void candidatesAreThoseThatShareSomethingInOrder() {
        List<Candidate> candidates = Candidates.of(sources, targets, Known.of(prior), Workspace.DEFAULT);
        assertThat(candidates.stream().map(c -> c.source() + "-" + c.target()))
                .containsExactly("0-0", "0-2", "2-0", "2-2");
        Candidate first = candidates.get(0);
        overlap.hold(sources.get(0));
        Overlap backward = new Overlap(prior.backward(), sources.vocabulary(), sources.commonness());
        backward.hold(targets.get(0));
        assertThat(first.words())
                .isCloseTo((overlap.of(targets.get(0)) + backward.of(sources.get(0))) / 2, within(1e-12));
        // Letters and one: the 4 digits of both, and the 8 of source 2 against the 8 digits and a character of target
        // 2.
        assertThat(first.lengthLog()).isZero();
        assertThat(candidates.get(3).lengthLog()).isCloseTo(Math.log(12 / 9.0), within(1e-12));
        assertThat(first.length()).isZero();
        assertThat(candidates.get(3).order().terms()).isEqualTo(2);
    }

    private double total() {
        return IntStream.range(0, targets.size())
                .mapToDouble(i -> targets.get(i).mass)
                .sum();
    }

    private int type(Term.Kind kind, String key) {
        return targets.vocabulary().find(new Term(kind, key));
    }

    private static Side side(String language, String... texts) {
        List<Document> documents = IntStream.range(0, texts.length)
                .mapToObj(i -> Articles.article("d" + i, language, texts[i]))
                .toList();
        return Side.of(documents, language.equals("en") ? Language.SIMPLIFIED : Language.ENGLISH, Set.of(), LEXICON);
    }
}
