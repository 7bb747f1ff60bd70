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

/** How right our own articles are aligned, from the files on. The floors lie a little below what was measured. */
class AccuracyTest {
    private static final Couplet COUPLET = Couplet.between("zh", "en");

    @Test
    void ofSentencesIsAboveItsFloor() {
        int right = 0;
        int found = 0;
        int expected = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<String> gold = goldUnits(pair);
            Set<String> units = units(aligned(pair));
            found += units.size();
            expected += gold.size();
            units.retainAll(gold);
            right += units.size();
        }
        assertThat(2.0 * right / (found + expected)).isGreaterThan(0.90);
    }

    @Test
    void ofParagraphsIsAboveItsFloor() {
        int right = 0;
        int all = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<String> gold = paragraphsOf(Testdata.gold(pair));
            Set<String> beads = new HashSet<>();
            aligned(pair).paragraphs().beads().stream()
                    .filter(Bead::isTwoSided)
                    .forEach(bead -> beads.add(numbers(bead.source()) + ":" + numbers(bead.target())));
            all += gold.size() + beads.size();
            beads.retainAll(gold);
            right += 2 * beads.size();
        }
        assertThat((double) right / all).isGreaterThan(0.95);
    }

    /** What the program believes of its beads, on average, is what is true of them. */
    @Test
    void ofConfidenceIsNearTheTruth() {
        double believed = 0;
        int right = 0;
        int beads = 0;
        for (ArticlePair pair : Testdata.articlePairs()) {
            Set<String> gold = goldUnits(pair);
            Bitext bitext = aligned(pair);
            for (Bead bead : bitext.sentences().beads()) {
                if (bead.isTwoSided()) {
                    believed += bead.confidence();
                    right += gold.contains(unit(bitext, bead)) ? 1 : 0;
                    beads++;
                }
            }
        }
        assertThat(believed / beads).isCloseTo((double) right / beads, within(0.05));
    }

    private static Set<String> goldUnits(ArticlePair pair) {
        return Testdata.gold(pair).stream()
                .filter(GoldBead::isTwoSided)
                .map(bead -> squash(bead.source()) + " | " + squash(bead.target()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String unit(Bitext bitext, Bead bead) {
        return squash(bitext.sourceText(bead)) + " | " + squash(bitext.targetText(bead));
    }

    private static Set<String> units(Bitext bitext) {
        return bitext.sentences().beads().stream()
                .filter(Bead::isTwoSided)
                .map(bead -> unit(bitext, bead))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Bitext aligned(ArticlePair pair) {
        return COUPLET.align(read(pair.source()), read(pair.target()));
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
