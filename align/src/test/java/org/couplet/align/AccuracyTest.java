package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.GoldBead;
import org.couplet.testdata.Testdata;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;

/**
 * How right our own articles are aligned, from the files on, with the starter lexicon and without. The floors lie a
 * little below what was measured.
 */
class AccuracyTest {
    private static final Couplet DEFAULT = Couplet.between("zh", "en");
    private static final Couplet TEXTS_ALONE = DEFAULT.with(Options.DEFAULT.withStarterLexicon(false));

    @Test
    void ofSentencesIsAboveItsFloor() {
        assertThat(ofSentences(DEFAULT)).isGreaterThan(0.935);
        assertThat(ofSentences(TEXTS_ALONE)).isGreaterThan(0.925);
    }

    /** What the other articles taught serves a new one. */
    @Test
    void ofPairsItHasNotSeenIsAboveItsFloor() {
        int right = 0;
        int all = 0;
        for (ArticlePair unseen : Testdata.articlePairs()) {
            Learner learner = TEXTS_ALONE.learner();
            Testdata.articlePairs().stream()
                    .filter(pair -> !pair.equals(unseen))
                    .forEach(pair -> learner.add(read(pair.source()), read(pair.target())));
            Set<Unit> gold = goldUnits(unseen);
            Set<Unit> units = units(aligned(learner.learn(1), unseen));
            all += units.size() + gold.size();
            units.retainAll(gold);
            right += 2 * units.size();
        }
        assertThat((double) right / all).isGreaterThan(0.93);
    }

    private static double ofSentences(Couplet couplet) {
        int right = 0;
        int found = 0;
        int expected = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<Unit> gold = goldUnits(pair);
            Set<Unit> units = units(aligned(couplet, pair));
            found += units.size();
            expected += gold.size();
            units.retainAll(gold);
            right += units.size();
        }
        return 2.0 * right / (found + expected);
    }

    @Test
    void ofParagraphsIsAboveItsFloor() {
        assertThat(ofParagraphs(DEFAULT)).isGreaterThan(0.97);
        assertThat(ofParagraphs(TEXTS_ALONE)).isGreaterThan(0.96);
    }

    private static double ofParagraphs(Couplet couplet) {
        int right = 0;
        int all = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<String> gold = paragraphsOf(Testdata.gold(pair));
            Set<String> beads = new HashSet<>();
            aligned(couplet, pair).paragraphs().beads().stream()
                    .filter(Bead::isTwoSided)
                    .forEach(bead -> beads.add(numbers(bead.source()) + ":" + numbers(bead.target())));
            all += gold.size() + beads.size();
            beads.retainAll(gold);
            right += 2 * beads.size();
        }
        return (double) right / all;
    }

    /**
     * What the program believes of its beads, on average, is what is true of them: that they lie inside one gold unit. The
     * gold joins sentences that could stand apart, so fewer beads are gold units exactly.
     */
    @Test
    void ofConfidenceIsNearTheTruth() {
        for (Couplet couplet : List.of(DEFAULT, TEXTS_ALONE)) {
            assertThat(confidenceOverTruth(couplet, AccuracyTest::isInGold)).isCloseTo(0, within(0.025));
            assertThat(confidenceOverTruth(couplet, AccuracyTest::isGold)).isBetween(0.0, 0.07);
        }
    }

    /** Mean confidence of the two-sided beads less the share of them that is right. */
    private static double confidenceOverTruth(Couplet couplet, BiPredicate<Unit, Set<Unit>> isRight) {
        double believed = 0;
        int right = 0;
        int beads = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<Unit> gold = goldUnits(pair);
            Bitext bitext = aligned(couplet, pair);
            for (Bead bead : bitext.sentences().beads()) {
                if (bead.isTwoSided()) {
                    believed += bead.confidence();
                    right += isRight.test(unit(bitext, bead), gold) ? 1 : 0;
                    beads++;
                }
            }
        }
        return (believed - right) / beads;
    }

    /** Two texts that translate each other, without white space. */
    private record Unit(String source, String target) {}

    private static boolean isGold(Unit unit, Set<Unit> gold) {
        return gold.contains(unit);
    }

    private static boolean isInGold(Unit unit, Set<Unit> gold) {
        return gold.stream()
                .anyMatch(whole ->
                        whole.source().contains(unit.source()) && whole.target().contains(unit.target()));
    }

    private static Set<Unit> goldUnits(ArticlePair pair) {
        return Testdata.gold(pair).stream()
                .filter(GoldBead::isTwoSided)
                .map(bead -> new Unit(squash(bead.source()), squash(bead.target())))
                .collect(Collectors.toSet());
    }

    private static Unit unit(Bitext bitext, Bead bead) {
        return new Unit(squash(bitext.sourceText(bead)), squash(bitext.targetText(bead)));
    }

    private static Set<Unit> units(Bitext bitext) {
        return bitext.sentences().beads().stream()
                .filter(Bead::isTwoSided)
                .map(bead -> unit(bitext, bead))
                .collect(Collectors.toSet());
    }

    private static Bitext aligned(Couplet couplet, ArticlePair pair) {
        return couplet.align(read(pair.source()), read(pair.target()));
    }

    private static Document read(String name) {
        Path file = Testdata.articles().resolve(name);
        try {
            return DocumentReader.read(file, name, ReadOptions.DEFAULT).document();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Groups of paragraphs that two-sided gold rows tie together, as {@code [3, 4]:[3]}. */
    private static Set<String> paragraphsOf(List<GoldBead> rows) {
        Set<String> groups = new HashSet<>();
        TreeSet<Integer> source = new TreeSet<>();
        TreeSet<Integer> target = new TreeSet<>();
        for (GoldBead row : rows.stream().filter(GoldBead::isTwoSided).toList()) {
            boolean joins = row.sourceParagraphs().stream().anyMatch(source::contains)
                    || row.targetParagraphs().stream().anyMatch(target::contains);
            if (!joins && !source.isEmpty()) {
                groups.add(source + ":" + target);
                source.clear();
                target.clear();
            }
            source.addAll(row.sourceParagraphs());
            target.addAll(row.targetParagraphs());
        }
        groups.add(source + ":" + target);
        return groups;
    }

    private static String numbers(Span span) {
        return IntStream.range(span.start(), span.end()).boxed().toList().toString();
    }

    private static String squash(String text) {
        return text.replaceAll("\\s+", "");
    }
}
