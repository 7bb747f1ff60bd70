package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.couplet.align.lexicon.Lexicon;
import org.couplet.align.lexicon.Prior;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

class OrderTest {
    private static final Lexicon LEXICON = Lexicon.of(List.of(), Language.ENGLISH, Language.SIMPLIFIED);

    private static final String[] NUMBERS = {
        "4117", "8230", "5519", "6074", "9388", "7261", "3946", "2853", "1795", "6602", "4438", "8817"
    };

    private static Order.Found order(String[] source, String[] target) {
        Document one = Articles.article("en", "en", source);
        Document other = Articles.article("zh", "zh-Hans", target);
        Side sources = Side.of(List.of(one), Language.SIMPLIFIED, Set.of(), LEXICON);
        Side targets = Side.of(List.of(other), Language.ENGLISH, Set.of(), LEXICON);
        Prior prior = LEXICON.prior(sources.vocabulary(), targets.vocabulary());
        Order order = new Order(
                prior.forward(), targets.commonness(), targets.vocabulary().size());
        order.hold(sources.get(0));
        return order.of(targets.get(0));
    }

    private static String[] reversed() {
        String[] reversed = new String[NUMBERS.length];
        Arrays.setAll(reversed, i -> NUMBERS[NUMBERS.length - 1 - i]);
        return reversed;
    }

    @Test
    void theSameOrderSpeaksForAPair() {
        Order.Found found = order(NUMBERS, NUMBERS);
        assertThat(found.terms()).isEqualTo(NUMBERS.length);
        assertThat(found.value()).isGreaterThan(2);
    }

    @Test
    void theReverseOrderSpeaksAgainstIt() {
        Order.Found found = order(NUMBERS, reversed());
        assertThat(found.terms()).isEqualTo(NUMBERS.length);
        assertThat(found.value()).isLessThan(0);
    }

    @Test
    void termsThatStandOftenHaveNoPlace() {
        assertThat(order(new String[] {"4117 4117", "4117"}, new String[] {"4117", "4117"})
                        .terms())
                .isZero();
    }

    @Test
    void nothingSharedSaysNothing() {
        assertThat(order(new String[] {"4117"}, new String[] {"8230"}).value()).isZero();
    }
}
