package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.json.Json;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final String OPENING = "<script type=\"application/json\" id=\"bitexts\">";

    @TempDir
    Path folder;

    @Provide
    Arbitrary<String> text() {
        return HostileText.strings();
    }

    /** What a browser takes for the content of the element, read as JSON. */
    private static Map<?, ?> json(String page) {
        int start = page.indexOf(OPENING) + OPENING.length();
        return (Map<?, ?>) Json.parse(page.substring(start, page.indexOf("</script", start)));
    }

    private static Row row(String source, String target) {
        return new Row(
                new Side(
                        "a",
                        Language.SIMPLIFIED,
                        List.of(0),
                        List.of(0),
                        List.of(new Span(0, source.length())),
                        source),
                new Side("b", Language.ENGLISH, List.of(0), List.of(0), List.of(new Span(0, target.length())), target),
                .5,
                List.of());
    }

    private static String page(Path file, List<Row> rows) throws IOException {
        try (BitextWriter page = Review.writer(file, TmxOptions.DEFAULT)) {
            for (Row row : rows) {
                page.write(row);
            }
            page.commit();
        }
        return Files.readString(file);
    }

    @Property(tries = 200)
    void holdsEveryTextAsItIs(@ForAll("text") String text) throws IOException {
        Path file = Files.createTempFile("review", ".html");
        try {
            List<?> pairs = (List<?>) json(page(file, List.of(row(text, "x")))).get("pairs");
            List<?> bead = (List<?>) ((List<?>) ((Map<?, ?>) pairs.get(0)).get("beads")).get(0);
            assertThat(bead).isEqualTo(List.of(List.of(passage(text)), List.of(passage("x")), .5, List.of(), ""));
        } finally {
            Files.delete(file);
        }
    }

    private static List<?> passage(String text) {
        return List.of(text, List.of(0.0), List.of(0.0), List.of(List.of(0.0, (double) text.length())));
    }

    @Test
    void keepsTheRowsOfTwoPairsApart() throws IOException {
        Row other = new Row(
                row("丙", "c").source(),
                new Side("other", Language.of("en-GB"), List.of(), List.of(), List.of(), ""),
                1,
                List.of());
        Map<?, ?> data = json(page(folder.resolve("<!--.html"), List.of(row("甲", "a"), row("乙", "b"), other)));
        assertThat((List<?>) data.get("pairs"))
                .extracting(pair -> ((Map<?, ?>) pair).get("target") + " " + beads(pair))
                .containsExactly("{id=b, language=en, tag=en-US} 2", "{id=other, language=en-GB, tag=en-GB} 1");
        assertThat(data.get("title")).isEqualTo("<!--");
    }

    private static int beads(Object pair) {
        return ((List<?>) ((Map<?, ?>) pair).get("beads")).size();
    }

    @Test
    void namesNoAddressOfAnyNetwork() throws IOException {
        assertThat(page(folder.resolve("page.html"), List.of()))
                .doesNotContainPattern("(?i)https?://|@import|src=|\\burl\\(");
    }
}
