package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Links;
import org.couplet.align.terms.Term;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Vocabulary;
import org.couplet.text.Bead;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TiesTest {
    private static final Set<String> NAMES = Set.of("xudandan", "xu", "dandan");

    @Test
    void noCharacterIsUsedTwice() {
        // 徐丹丹 is the terms xudandan, xu and dandan on both sides, all of them linked.
        assertThat(ties("徐丹丹。", "Xu Dandan.")).containsExactly("NAME 徐丹丹=Xu Dandan");
        // The shorter target is taken by the first of the two sources.
        assertThat(ties("美国和美国。", "The United States.")).containsExactly("NAME 美国=United States");
    }

    @Test
    void theStrongerTieComesFirst() {
        ReadSide source = chinese("司机开公车。");
        ReadSide target = english("Drivers drive the bus.");
        Links links = links(
                source,
                target,
                "WORD 司机",
                "WORD driver",
                0.2f,
                "WORD 开",
                "WORD drive",
                0.4f,
                "WORD 公车",
                "WORD bus",
                0.3f);
        assertThat(shown(
                        new Ties(source, target, links).on(List.of(whole(1, 1))).get(0)))
                .containsExactly("WORD 开=drive", "WORD 公车=bus", "WORD 司机=Drivers");
    }

    @Test
    void aWordIsTiedToItsStrongestPartnerAlone() {
        ReadSide source = chinese("司机。");
        ReadSide target = english("A driver, a chauffeur.");
        Links links = links(source, target, "WORD 司机", "WORD driver", 0.2f, "WORD 司机", "WORD chauffeur", 0.4f);
        assertThat(shown(
                        new Ties(source, target, links).on(List.of(whole(1, 1))).get(0)))
                .containsExactly("WORD 司机=chauffeur");
    }

    @Test
    void ofEqualTiesTheLongerComesFirstThenTheEarlier() {
        assertThat(ties("37人，41人，1234人，52人。", "With 52 and 41, 1,234 and 37."))
                .containsExactly("NUMBER 1234=1,234", "NUMBER 37", "NUMBER 41", "NUMBER 52");
    }

    @Test
    void whatStandsOftenInTheTargetTextIsWeaker() {
        ReadSide source = chinese("1234人和57人。");
        ReadSide target = english("The 57 and 1,234.", "Again 1,234 of them.");
        Links links = same(source, target);
        assertThat(shown(new Ties(source, target, links)
                        .on(List.of(whole(1, 1), bead(1, 1, 1, 2)))
                        .get(0)))
                .containsExactly("NUMBER 57", "NUMBER 1234=1,234");
    }

    @Test
    void atMostEightAreShown() {
        String numbers = "31, 32, 33, 34, 35, 36, 37, 38, 39.";
        assertThat(ties(numbers, numbers))
                .containsExactly(
                        "NUMBER 31",
                        "NUMBER 32",
                        "NUMBER 33",
                        "NUMBER 34",
                        "NUMBER 35",
                        "NUMBER 36",
                        "NUMBER 37",
                        "NUMBER 38");
    }

    @Test
    void whatIsSaidTwiceIsShownOnce() {
        assertThat(ties("57人，57人。", "Some 57, then 57.")).containsExactly("NUMBER 57");
        // Written in two ways it is two things to check.
        assertThat(ties("3.77万人，37700人。", "Some 37,700, then 37,700."))
                .containsExactlyInAnyOrder("NUMBER 3.77万=37,700", "NUMBER 37700=37,700");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMBER 3.77万=37,700 | 3.77万 | some 37,700",
                "NUMBER 3 | 3 | but 3",
                "DATE 12月4日=December 4 | 12月4日 | on December 4",
                "NAME 徐丹丹=Xu Dandan | 徐丹丹 | by Xu Dandan",
                "NAME 美国=United States | 美国 | in the United States",
                "STRING example.org=Example.org | 见example.org | see Example.org",
                "STRING COVID-19 | COVID-19 | with COVID-19",
                "STRING GDP | GDP | about GDP",
                "WORD GDP=gdp | GDP | about gdp",
            })
    void aTieIsOfTheKindOfItsTerms(String tie, String chinese, String english) {
        assertThat(ties(chinese, english)).containsExactly(tie);
    }

    @Test
    void marksAreNotShown() {
        assertThat(ties("“好吗？”", "\"Well?\"")).isEmpty();
    }

    @Test
    void aBeadIsTiedByItsOwnSentencesAlone() {
        ReadSide source = chinese("57人。", "68人。", "79人。");
        ReadSide target = english("With 79.", "With 57.", "With 68.");
        List<Bead> beads =
                new Ties(source, target, same(source, target)).on(List.of(bead(0, 2, 0, 2), bead(2, 3, 2, 3)));
        assertThat(shown(beads.get(0))).containsExactly("NUMBER 57");
        assertThat(shown(beads.get(1))).isEmpty();
    }

    @Test
    void theSamePlaceInTwoSentencesIsTwoPlaces() {
        ReadSide source = chinese("57人。", "68人。");
        ReadSide target = english("57 men, 68 men.");
        List<Bead> beads = new Ties(source, target, same(source, target)).on(List.of(bead(0, 2, 0, 1)));
        assertThat(shown(beads.get(0))).containsExactly("NUMBER 57", "NUMBER 68");
    }

    @Test
    void theRestOfABeadStays() {
        ReadSide source = chinese("57人。");
        ReadSide target = english("With 57.", "Alone.");
        Bead two = new Bead(new Span(0, 1), new Span(0, 1), 0.7, List.of());
        Bead one = new Bead(new Span(1, 1), new Span(1, 2), 0.4, List.of());
        List<Bead> beads = new Ties(source, target, same(source, target)).on(List.of(two, one));
        assertThat(beads.get(0).source()).isEqualTo(two.source());
        assertThat(beads.get(0).target()).isEqualTo(two.target());
        assertThat(beads.get(0).confidence()).isEqualTo(0.7);
        assertThat(beads.get(1)).isEqualTo(one);
    }

    private static List<String> ties(String chinese, String english) {
        ReadSide source = chinese(chinese);
        ReadSide target = english(english);
        return shown(new Ties(source, target, same(source, target))
                .on(List.of(whole(1, 1)))
                .get(0));
    }

    private static ReadSide chinese(String... sentences) {
        return ReadSide.read(
                CoupletTest.document("zh", List.of(sentences)),
                TermReader.of(Language.CHINESE, Language.ENGLISH, NAMES));
    }

    private static ReadSide english(String... sentences) {
        return ReadSide.read(
                CoupletTest.document("en", List.of(sentences)),
                TermReader.of(Language.ENGLISH, Language.CHINESE, NAMES));
    }

    private static Bead whole(int sources, int targets) {
        return bead(0, sources, 0, targets);
    }

    private static Bead bead(int i, int iEnd, int j, int jEnd) {
        return new Bead(new Span(i, iEnd), new Span(j, jEnd), 1, List.of());
    }

    private static List<String> shown(Bead bead) {
        return bead.evidence().stream()
                .map(evidence -> evidence.kind() + " " + evidence)
                .toList();
    }

    /** Every term linked to itself, with weight 1. */
    private static Links same(ReadSide source, ReadSide target) {
        int[] partners = IntStream.range(0, source.vocabulary().size())
                .map(s -> target.vocabulary().find(source.vocabulary().term(s)))
                .toArray();
        return new Links(
                Arrays.stream(partners)
                        .mapToObj(t -> t == Vocabulary.ABSENT ? new int[0] : new int[] {t})
                        .toArray(int[][]::new),
                Arrays.stream(partners)
                        .mapToObj(t -> t == Vocabulary.ABSENT ? new float[0] : new float[] {1})
                        .toArray(float[][]::new));
    }

    /** @param threes {@code "WORD 司机", "WORD driver", 0.2f} and so on */
    private static Links links(ReadSide source, ReadSide target, Object... threes) {
        float[][] dense =
                new float[source.vocabulary().size()][target.vocabulary().size()];
        for (int k = 0; k < threes.length; k += 3) {
            int s = source.vocabulary().find(term((String) threes[k]));
            dense[s][target.vocabulary().find(term((String) threes[k + 1]))] = (float) threes[k + 2];
        }
        int[][] targets = new int[dense.length][];
        float[][] weights = new float[dense.length][];
        for (int s = 0; s < dense.length; s++) {
            float[] row = dense[s];
            targets[s] = IntStream.range(0, row.length).filter(t -> row[t] > 0).toArray();
            weights[s] = new float[targets[s].length];
            for (int k = 0; k < weights[s].length; k++) {
                weights[s][k] = row[targets[s][k]];
            }
        }
        return new Links(targets, weights);
    }

    private static Term term(String shown) {
        int space = shown.indexOf(' ');
        return new Term(Term.Kind.valueOf(shown.substring(0, space)), shown.substring(space + 1));
    }
}
