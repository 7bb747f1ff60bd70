package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static List<String> lines(String text) throws InputException {
        return Made.lines(Markdown.content(Made.input("a.md", text)));
    }

    @Test
    void marksGoAndTextStays() throws InputException {
        assertThat(lines("# The *old* bridge\n\nIt is **open** again, [they say](http://a.b/c \"t\") `today`.\n\n"
                        + "> Quoted\n\n- One\n- Two\n\n1. Three\n\n![picture](a.png)\n\nFour\n===="))
                .containsExactly(
                        "The old bridge", "It is open again, they say today.", "Quoted", "One", "Two", "Three", "Four");
    }

    @Test
    void linesOfAParagraphAreJoined() throws InputException {
        assertThat(lines("The old bridge\nis open.\n\n老桥昨天\n开放。  \n第二行"))
                .containsExactly("The old bridge is open.", "老桥昨天开放。", "第二行");
    }

    @Test
    void tablesGiveACellAParagraph() throws InputException {
        assertThat(lines("| zh | en |\n|---|---|\n| 桥 | bridge |")).containsExactly("zh", "en", "桥", "bridge");
    }

    @Test
    void codeAndFrontMatterAreSetAside() throws InputException {
        Content content =
                Markdown.content(Made.input("a.md", "---\ntitle: Bridge\n---\nText.\n\n```java\nint a;\n```\n"));
        assertThat(Made.lines(content)).containsExactly("Text.");
        assertThat(content.aside()).isEqualTo(Map.of(Aside.CODE, 1, Aside.FRONT_MATTER, 1));
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() throws InputException {
        assertThat(lines("---\n\nText.")).containsExactly("Text.");
    }

    @Test
    void indentedProseIsText() throws InputException {
        assertThat(lines("    The bridge is open.\n    The baker came."))
                .containsExactly("The bridge is open.", "The baker came.");
    }

    @Test
    void markupOfHtmlIsRead() throws InputException {
        assertThat(lines("<div><p>One</p>\n<p>Two</p></div>\n\nThree <b>four</b>"))
                .containsExactly("One", "Two", "Three four");
    }

    @Test
    void depthIsBounded() throws InputException {
        assertThat(lines("> ".repeat(20_000) + "deep")).isNotEmpty();
        assertThat(lines("[".repeat(20_000) + "deep")).isNotEmpty();
    }
}
