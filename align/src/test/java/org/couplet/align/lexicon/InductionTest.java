package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.align.terms.Bag;
import org.junit.jupiter.api.Test;

class InductionTest {
    @Test
    void linksWordsThatComeAndGoTogether() {
        // Word n of the one side is word n of the other; each unit has three of twenty.
        Random random = new Random(7);
        List<Bag> sources = new ArrayList<>();
        List<Bag> targets = new ArrayList<>();
        for (int unit = 0; unit < 200; unit++) {
            int[] words = random.ints(3, 0, 20).toArray();
            sources.add(Bag.ofTypes(words));
            targets.add(Bag.ofTypes(words));
        }
        Links links = Induction.links(sources, targets);
        for (int word = 0; word < 20; word++) {
            assertThat(links.targets()[word]).containsExactly(word);
            assertThat(links.weights()[word][0]).isGreaterThan(0.5f);
        }
    }

    @Test
    void doesNotTrustASingleUnit() {
        Links links = Induction.links(List.of(Bag.ofTypes(0, 1)), List.of(Bag.ofTypes(0, 1)));
        assertThat(links.count()).isZero();
    }

    @Test
    void linksNothingToAWordThatIsEverywhere() {
        List<Bag> sources = new ArrayList<>();
        List<Bag> targets = new ArrayList<>();
        for (int unit = 0; unit < 60; unit++) {
            sources.add(Bag.ofTypes(unit % 6));
            targets.add(Bag.ofTypes(unit % 6, 6)); // 6 is an article
        }
        Links links = Induction.links(sources, targets);
        for (int word = 0; word < 6; word++) {
            assertThat(links.targets()[word]).containsExactly(word);
        }
    }

    @Test
    void ofNoUnitIsNoLink() {
        assertThat(Induction.links(List.of(), List.of()).size()).isZero();
        assertThat(Induction.links(List.of(Bag.ofTypes()), List.of(Bag.ofTypes()))
                        .count())
                .isZero();
    }

    @Property(tries = 50)
    void isTheSameReadFromEitherSide(@ForAll long seed) {
        Random random = new Random(seed);
        List<Bag> sources = new ArrayList<>();
        List<Bag> targets = new ArrayList<>();
        for (int unit = 0; unit < 30; unit++) {
            sources.add(Bag.ofTypes(random.ints(4, 0, 9).toArray()));
            targets.add(Bag.ofTypes(random.ints(4, 0, 9).toArray()));
        }
        Links forward = Induction.links(sources, targets);
        Links backward = Induction.links(targets, sources);
        for (int s = 0; s < forward.size(); s++) {
            for (int t : forward.targets()[s]) {
                assertThat(backward.targets()[t]).contains(s);
            }
        }
    }
}
