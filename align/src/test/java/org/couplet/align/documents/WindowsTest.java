package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.terms.Bag;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(), Language.of("hu"), Language.of("fi"));

    private Side sources;
    private Side targets;

    private Windows windows(String source, String target) {
        sources = side("hu", "fi", source);
        targets = side("fi", "hu", target);
        Windows windows = new Windows(
                sources,
                targets,
                LEXICON.prior(sources.vocabulary(), targets.vocabulary()).forward());
        windows.add(sources.get(0), targets.get(0));
        return windows;
    }

    private static Side side(String own, String other, String text) {
        Document document = Articles.article(own, own, text.split("(?<=\\.) ", -1));
        return Side.of(List.of(document), Language.of(other), Set.of(), LEXICON);
    }

    private static Set<String> words(Side side, Bag bag) {
        return IntStream.of(bag.types())
                .mapToObj(type -> side.vocabulary().term(type).key())
                .collect(Collectors.toSet());
    }

    private static String run(String letter, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> letter + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
    }

    @Test
    void shortTextsAreOneWindowOfTheirWords() {
        Windows windows = windows("kutya macska 4117.", "koira kissa 4117.");
        assertThat(windows.ofSource).hasSize(1);
        assertThat(words(sources, windows.ofSource.get(0))).containsExactlyInAnyOrder("kutya", "macsk");
        assertThat(words(targets, windows.ofTarget.get(0))).containsExactlyInAnyOrder("koira", "kissa");
    }

    @Test
    void twentyTermsFaceTheirShareOfTheTargetAndTwelveMoreAtEachEnd() {
        Windows windows = windows(run("q", 0, 100) + ".", run("x", 0, 100) + ".");
        assertThat(windows.ofSource).hasSize(5).allMatch(bag -> bag.size() == 20);
        assertThat(words(targets, windows.ofTarget.get(2)))
                .isEqualTo(Set.of(run("x", 28, 72).split(" ", -1)));
        assertThat(windows.ofTarget.get(0).size()).isEqualTo(32);
    }

    @Test
    void theWayBendsAtWhatBothShare() {
        // The target leaves out all but the last 20 words before the number, and has 80 more behind it.
        Windows windows = windows(
                run("q", 0, 80) + ". 4117 " + run("q", 80, 99) + ".",
                run("x", 60, 80) + ". 4117 " + run("x", 80, 179) + ".");
        assertThat(words(sources, windows.ofSource.get(0)))
                .isEqualTo(Set.of(run("q", 0, 20).split(" ", -1)));
        assertThat(words(targets, windows.ofTarget.get(0)))
                .doesNotContain("xdm")
                .contains("xci");
    }
}
