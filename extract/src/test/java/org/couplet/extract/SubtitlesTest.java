package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;

class SubtitlesTest {
    private static final String TIME = "00:00:01,000 --> 00:00:02,000\n";

    private static List<String> lines(String text) throws InputException {
        return Made.lines(Subtitles.content(Made.input("a.srt", text)));
    }

    @Test
    void cuesOfASentenceAreJoined() throws InputException {
        assertThat(lines("1\n" + TIME + "The bridge\nis\n\n2\n" + TIME + "open again.\n\n3\n" + TIME + "Who came?\n"))
                .containsExactly("The bridge is open again.", "Who came?");
    }

    @Test
    void cuesWithoutPunctuationStayByThemselves() throws InputException {
        assertThat(lines("1\n" + TIME + "老桥昨天开放了\n\n2\n" + TIME + "面包店的师傅\n第一个走过去\n\n3\n" + TIME + "你看见了吗？\n\n" + "4\n"
                        + TIME + "没有\n\n5\n" + TIME + "我在家\n\n6\n" + TIME + "睡觉\n"))
                .containsExactly("老桥昨天开放了", "面包店的师傅第一个走过去", "你看见了吗？", "没有", "我在家", "睡觉");
    }

    @Test
    void markupAndSpeakersDashesGo() throws InputException {
        assertThat(lines("1\n" + TIME + "<i>{\\an8}Open</i> &amp; free?\n\n2\n" + TIME + "- Yes.\n- No.\n"))
                .containsExactly("Open & free?", "Yes.", "No.");
    }

    @Test
    void numbersAreNoTextWhereBlankLinesAreMissing() throws InputException {
        assertThat(lines("1\n" + TIME + "One.\n2\n" + TIME + "Two.\n3\n" + TIME + "12\n\n4\n" + TIME + "Four."))
                .containsExactly("One.", "Two.", "12 Four.");
    }

    @Test
    void notesAndStylesOfWebVttAreNoText() throws InputException {
        assertThat(
                        lines(
                                "WEBVTT - title\n\nNOTE a\nb\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000 align:start\n<v Lin>Yes.</v>\n"))
                .containsExactly("Yes.");
    }

    @Test
    void twoLanguagesInEveryCueAreAPair() throws InputException {
        String cues = "";
        for (int i = 0; i < 6; i++) {
            cues += i + "\n" + TIME + "老桥昨天又开放了。\nThe old bridge was open again.\n\n";
        }
        Content content = Subtitles.content(Made.input("a.srt", cues));
        assertThat(content.texts())
                .extracting(text -> text.language().orElseThrow().tag())
                .containsExactly("zh-Hans", "en");
        assertThat(content.texts().get(1).text().lines()).hasSize(6).containsOnly("The old bridge was open again.");
    }
}
