package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    private static final String TEXT = "<p>The old bridge, closed for two years, was opened again on Monday.</p>"
            + "<p>The first to cross it was the baker, who had brought his daughter.</p>";

    private static Content page(String body) throws IOException {
        return Html.content(Made.input("a.html", "<html><body>" + body + "</body></html>"));
    }

    private static List<String> lines(String body) throws IOException {
        return Made.lines(page(body));
    }

    @Test
    void blocksAndLineBreaksMakeParagraphs() throws IOException {
        assertThat(lines("<h1>Bridge <em>open</em></h1><div>One<br>Two<div>Three</div>Four</div><ul><li>Five</ul>"
                        + "<table><tr><td>Six<td>Seven</table><pre>Eight\nNine</pre>"))
                .containsExactly("Bridge open", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");
    }

    @Test
    void linesOfTheSourceAreNone() throws IOException {
        assertThat(lines("<p>\n  The old\n  bridge\n</p><p>老桥\n  开放</p>")).containsExactly("The old bridge", "老桥开放");
    }

    @Test
    void entitiesAreCharacters() throws IOException {
        assertThat(lines("<p>&ldquo;Yes&rdquo;&nbsp;&#8212; &#x8001;&amp;</p>")).containsExactly("“Yes”\u00A0— 老&");
    }

    @Test
    void scriptsAndHiddenPartsAreNoText() throws IOException {
        assertThat(lines("<script>var a = '<p>x</p>';</script><style>p {}</style><noscript>On</noscript>" + TEXT
                        + "<p hidden>a</p><p style=\"Display: none\">b</p><template><p>c</p></template>"))
                .hasSize(2);
    }

    @Test
    void navigationIsSetAside() throws IOException {
        Content page =
                page("<nav><a href='/'>Home</a> <a href='/n'>News</a></nav><div class='breadcrumb'>Home > News</div>"
                        + "<div id='content'>" + TEXT
                        + "</div><div role='complementary'>Adverts</div><footer>Copyright</footer>");
        assertThat(Made.lines(page)).hasSize(2);
        assertThat(page.aside()).isEqualTo(Map.of(Aside.NAVIGATION, 4));
    }

    @Test
    void blocksOfLinksAreSetAside() throws IOException {
        Content page = page("<div><a href='/'>Home</a> | <a href='/n'>News</a></div>" + TEXT
                + "<ul><li><a href='/1'>Another story</a></li><li><a href='/2'>一条新闻</a></li></ul>");
        assertThat(Made.lines(page)).hasSize(2);
        assertThat(page.aside()).isEqualTo(Map.of(Aside.NAVIGATION, 3));
    }

    @Test
    void textWithLinksInItStays() throws IOException {
        assertThat(
                        lines(
                                "<p>The <a href='/b'>old bridge</a> is <a href='/o'>open</a> again.</p><h2><a href='/'>Bridge</a></h2>"
                                        + "<p><a href='/x'>A whole sentence, which is long and tells what happened on the bridge.</a></p>"))
                .hasSize(3);
    }

    @Test
    void theArticleIsTheTextWhereOneIsMarked() throws IOException {
        assertThat(lines("<div>Weather: rain</div><main><article><h1>Bridge</h1>" + TEXT
                        + "</article></main><div>Top ten</div>"))
                .hasSize(3);
    }

    @Test
    void aFormAroundThePageIsNoNavigation() throws IOException {
        assertThat(lines("<form class='menu'><div class='sidebar-page'>" + TEXT + "</div></form>"))
                .hasSize(2);
    }

    @Test
    void aPageOfLinksOnlyIsText() throws IOException {
        assertThat(lines("<a href='/1'>One</a>")).containsExactly("One");
    }

    @Test
    void readingsBesideCharactersAreSetAside() throws IOException {
        Content page = page("<p>我们走<ruby>桥<rp>(</rp><rt>qiáo</rt><rp>)</rp></ruby>回家。</p>");
        assertThat(Made.lines(page)).containsExactly("我们走桥回家。");
        assertThat(page.aside()).isEqualTo(Map.of(Aside.READING, 1));
    }

    @Test
    void depthCostsNoStack() throws IOException {
        assertThat(lines("<div>".repeat(20_000) + "deep")).containsExactly("deep");
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, gb2312, GB18030",
        "Big5, big5, Big5",
        "windows-31j, shift_jis, windows-31j",
        "UTF-8, gb2312, UTF-8",
        "UTF-8, '', UTF-8",
        "GB18030, '', GB18030",
        "GB18030, no-such-thing, GB18030",
    })
    void theEncodingIsTheOneThatIsTrue(String written, String declared, String read) throws IOException {
        String html =
                "<html><head><meta http-equiv='Content-Type' content='text/html; charset=%s'></head><body><p>%s</p></body></html>"
                        .formatted(declared, "我們昨天上午在那裡看到了一座大橋，它是新的。");
        Content content = Html.content(Made.input("a.html", html.getBytes(Charset.forName(written))));
        assertThat(Made.lines(content)).containsExactly("我們昨天上午在那裡看到了一座大橋，它是新的。");
        assertThat(content.encoding()).isEqualTo(Charset.forName(read));
    }
}
