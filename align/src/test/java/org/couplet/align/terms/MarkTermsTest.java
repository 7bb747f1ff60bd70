package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTermsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Why? Because! | ? !",
                "为什么？因为！ | ? !",
                "Well... no. | …",
                "好……吧。 | …",
                "（一）【二】[3] | ( ( (",
                "one; two: three | ; :",
                "一；二： | ; :",
                "He said, \"Go.\" | \"",
                "他说：「去。」 | : \"",
                "他说：“去。” | : \"",
                "\"Go,\" he said | \"",
                "„So“, sagte er, „nicht“ | \" \"",
                "“So” and “not” | \" \"",
                "“So | \"",
                "«Так», „так“ | \" \"",
                "It's one's own | ''",
                "well-known | ''",
                "war -- peace | —",
                "war - peace | —",
                "战争——和平 | —",
                "1950–60 | —",
                "Really?! | ? !",
                "What??? | ?",
                "50% | %",
                "No. 3, and | ''",
            })
    void findsEachMarkOnce(String text, String marks) {
        assertThat(String.join(" ", find(text, new BitSet()))).isEqualTo(marks);
    }

    @Test
    void leavesClaimedCharactersAlone() {
        BitSet claimed = new BitSet();
        claimed.set(0, 5);
        assertThat(find("07:30: up", claimed)).containsExactly(":");
    }

    private static List<String> find(String text, BitSet claimed) {
        List<String> keys = new ArrayList<>();
        MarkTerms.find(text, claimed, (key, span) -> keys.add(key));
        return keys;
    }
}
