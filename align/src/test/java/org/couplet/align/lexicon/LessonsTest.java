package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.couplet.align.terms.Bag;
import org.junit.jupiter.api.Test;

class LessonsTest {
    private static final int WORDS = 30;
    private static final int LESSONS = 40;

    /** Word n of the one side is word n of the other; word 0 stands in the units of the first lesson alone. */
    private static Lessons lessons(Prior known) {
        Random random = new Random(11);
        List<Bag> sources = new ArrayList<>();
        List<Bag> targets = new ArrayList<>();
        int[] ends = new int[LESSONS];
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            for (int unit = 0; unit < 5; unit++) {
                int[] words = random.ints(4, 1, WORDS).toArray();
                words[0] = lesson == 0 ? 0 : words[0];
                sources.add(Bag.ofTypes(words));
                targets.add(Bag.ofTypes(words));
            }
            ends[lesson] = sources.size();
        }
        return Lessons.of(sources, targets, ends, known);
    }

    private static Prior known(LinkTable table) {
        return new Prior(table.bySource(WORDS), table.byTarget(WORDS));
    }

    private static final Lessons LEARNT = lessons(known(new LinkTable()));

    @Test
    void wordsThatComeAndGoTogetherAreLinkedInBothDirections() {
        for (int word = 0; word < WORDS; word++) {
            assertThat(LEARNT.prior().forward().targets()[word]).containsExactly(word);
            assertThat(LEARNT.prior().backward().targets()[word]).containsExactly(word);
        }
    }

    @Test
    void whatOneLessonAloneTaughtIsNotThereWithoutIt() {
        Rows forward = LEARNT.forwardWithout(0);
        assertThat(forward.links().targets()[forward.indexOf(0)]).isEmpty();
        Rows backward = LEARNT.backwardWithout(0);
        assertThat(backward.links().targets()[backward.indexOf(0)]).isEmpty();
        assertThat(LEARNT.forwardWithout(1).indexOf(0)).isNegative();
    }

    @Test
    void whatOthersTaughtTooStays() {
        Rows forward = LEARNT.forwardWithout(3);
        assertThat(forward.types()).isNotEmpty().doesNotContain(0);
        for (int i = 0; i < forward.types().length; i++) {
            assertThat(forward.links().targets()[i]).containsExactly(forward.types()[i]);
            assertThat(forward.links().weights()[i][0]).isGreaterThan(0.3f);
        }
    }

    @Test
    void whatWasKnownBeforeStaysWithAndWithoutTheLesson() {
        LinkTable table = new LinkTable();
        table.add(0, 7, 0.25);
        Lessons lessons = lessons(known(table));
        assertThat(lessons.prior().forward().targets()[0]).containsExactly(0, 7);
        Rows forward = lessons.forwardWithout(0);
        assertThat(forward.links().targets()[forward.indexOf(0)]).containsExactly(7);
        assertThat(forward.links().weights()[forward.indexOf(0)]).containsExactly(0.25f);
    }
}
