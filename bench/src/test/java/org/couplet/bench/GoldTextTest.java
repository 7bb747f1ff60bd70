package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTextTest {
    private static GoldText text(String gold) {
        return new GoldText("d1", Texts.lines("s", 4), Texts.lines("t", 4), Texts.beads(gold));
    }

    /** Gold, the lines taken from each side, the gold that is left. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0:0 1:1 2:2 3:3 | 0,1,2,3 | 0,1,2,3 | 0:0 1:1 2:2 3:3",
                // deleted on one side, then on both
                "0:0 1:1 2:2 3:3 | 0,2,3   | 0,1,2,3 | 0:0 :1 1:2 2:3",
                "0:0 1:1 2:2 3:3 | 0,2,3   | 0,2,3   | 0:0 1:1 2:2",
                // a bead that loses a side leaves lines alone
                "0,1:0,1 2:2     | 2       | 0,1,2   | :0 :1 0:2",
                // what was alone in two lines stays so
                "0,1: 2:0        | 0,1,2   | 0       | 0,1: 2:0",
                "0,1: 2:0        | 1,2     | 0       | 0: 1:0",
                // a gap closes when the line in it goes
                "0,2:0 1:1       | 0,2     | 0,1     | 0,1:0 :1",
                "0,2:0 1:1       | 0,1,2   | 0       | 0,2:0 1:",
                // the beads follow their lines
                "0:0 1:1,2 2:3   | 0,1,2   | 1,2,0,3 | 0:2 1:0,1 2:3",
                "0:0,1           | 0       | 1,0     | 0:0,1"
            })
    void goldFollowsTheLines(String gold, String sources, String targets, String left) {
        GoldText changed = text(gold).rearranged(Texts.numbers(sources), Texts.numbers(targets));
        assertThat(changed.gold()).containsExactlyElementsOf(Texts.beads(left));
        assertThat(changed.source().lines())
                .containsExactlyElementsOf(
                        Texts.numbers(sources).stream().map(i -> "s" + i).toList());
        assertThat(changed.target().lines())
                .containsExactlyElementsOf(
                        Texts.numbers(targets).stream().map(i -> "t" + i).toList());
    }

    @Test
    void goesOnWithAnother() {
        GoldText both = Texts.ofShapes("d1", "1-2 1-1").then(Texts.ofShapes("d2", "1-1 0-1"));
        assertThat(both.name()).isEqualTo("d1");
        assertThat(both.source().lines()).containsExactly("s0", "s1", "s0");
        assertThat(both.target().lines()).containsExactly("t0", "t1", "t2", "t0", "t1");
        assertThat(both.gold()).isEqualTo(Texts.beads("0:0,1 1:2 2:3 :4"));
    }

    @Test
    void aTailStandsAlone() {
        GoldText longer = Texts.oneToOne("d1", 2).withTail(Texts.lines("x", 2));
        assertThat(longer.target().lines()).containsExactly("t0", "t1", "x0", "x1");
        assertThat(longer.gold()).isEqualTo(Texts.beads("0:0 1:1 :2 :3"));
    }

    @Test
    void isRepeatedAsCopiesOrAsOne() {
        GoldText text = Texts.oneToOne("d1", 1);
        assertThat(Repetition.copies(List.of(text, text.named("d2")), 2))
                .extracting(GoldText::name)
                .containsExactly("d1-1", "d2-1", "d1-2", "d2-2");
        assertThat(Repetition.copies(List.of(text), 2))
                .extracting(copy -> copy.source().lines())
                .containsExactly(List.of("s0 1"), List.of("s0 2"));
        assertThat(Repetition.longer(List.of(text), 3)).singleElement().satisfies(longer -> assertThat(longer.gold())
                .isEqualTo(Texts.beads("0:0 1:1 2:2")));
    }
}
