package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.align.documents.Alone;
import org.couplet.align.documents.DocumentPair;
import org.couplet.align.documents.DocumentRef;
import org.couplet.align.documents.Extent;
import org.couplet.align.documents.Pairing;
import org.couplet.align.eval.Score;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class PairResultTest {
    private static Document document(String id) {
        return new Document(id, Language.of(PileFolder.language(id)), List.of(), List.of());
    }

    private static DocumentRef ref(String id) {
        return DocumentRef.of(document(id));
    }

    private static DocumentPair pair(String source, String target, double confidence) {
        return new DocumentPair(ref(source), ref(target), confidence, List.of(), Extent.UNKNOWN);
    }

    private static Pairing pairing(List<DocumentPair> pairs, List<Alone> alone) {
        return new Pairing(pairs, alone, List.of());
    }

    private static PileSet set(Map<String, String> copies, Link... gold) {
        return new PileSet("set", List.of(document("zh/1"), document("en/1")), Set.of(gold), copies);
    }

    /** Two pairs at .9 and .8, one of them right; what a lone document came nearest to is wrong at .3. */
    @Test
    void countsPairsAndWhatCameNearest() {
        Pairing pairing = pairing(
                List.of(pair("zh/1", "en/1", 0.9), pair("zh/2", "en/2", 0.8)),
                List.of(new Alone(ref("zh/3"), "why", "en/3", 0.3), new Alone(ref("en/3"), "why", "zh/3", 0.3)));
        PairResult result = PairResult.of(set(Map.of(), Link.of("en/1", "zh/1"), Link.of("zh/2", "en/3")), pairing, 1);
        assertThat(result.score()).isEqualTo(new Score(1, 2, 1, 2));
        assertThat(result.found().error()).isCloseTo((0.1 + 0.8) / 2, within(1e-12));
        assertThat(result.all().error()).isCloseTo((0.1 + 0.8 + 0.3) / 3, within(1e-12));
    }

    @Test
    void copiesCountOnce() {
        Pairing pairing = pairing(List.of(pair("zh/1", "en/1b", 0.9), pair("zh/1b", "en/1", 0.7)), List.of());
        PileSet set = set(Map.of("zh/1b", "zh/1", "en/1b", "en/1"), Link.of("zh/1", "en/1"));
        assertThat(PairResult.of(set, pairing, 1).score()).isEqualTo(new Score(1, 1, 1, 1));
    }

    @Test
    void pilesPool() {
        PairResult one = PairResult.of(
                set(Map.of(), Link.of("en/1", "zh/1")), pairing(List.of(pair("zh/1", "en/1", 0.9)), List.of()), 1);
        PairResult none = PairResult.of(set(Map.of(), Link.of("en/1", "zh/1")), pairing(List.of(), List.of()), 2);
        assertThat(one.plus(none).score()).isEqualTo(new Score(1, 1, 1, 2));
        assertThat(one.plus(none).seconds()).isEqualTo(3);
        assertThat(one.plus(none).documents()).isEqualTo(4);
    }
}
