package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineTextTest {
    private static final LineText PARTED = new LineText(List.of("a", "b", "c", "d"), List.of(0, 0, 1, 2));

    @Test
    void takesLinesWithTheirParagraphs() {
        assertThat(PARTED.take(List.of(3, 1, 0))).isEqualTo(new LineText(List.of("d", "b", "a"), List.of(2, 0, 0)));
    }

    @Test
    void anotherTextBeginsAParagraph() {
        LineText whole = Texts.lines("x", 2);
        assertThat(PARTED.then(PARTED).paragraphs()).containsExactly(0, 0, 1, 2, 3, 3, 4, 5);
        assertThat(PARTED.then(whole).paragraphs()).containsExactly(0, 0, 1, 2, 3, 3);
        assertThat(whole.then(PARTED).paragraphs()).containsExactly(0, 0, 1, 1, 2, 3);
    }

    @Test
    void textsWithoutParagraphsStayWithout() {
        assertThat(Texts.lines("x", 2).then(Texts.lines("y", 1)))
                .isEqualTo(new LineText(List.of("x0", "x1", "y0"), List.of(0, 0, 0)));
    }

    @Test
    void refusesAParagraphTooFew() {
        assertThatThrownBy(() -> new LineText(List.of("a", "b"), List.of(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 lines, paragraphs of 1");
    }

    /** A blank line is a line, and a paragraph is one whatever number it had. */
    @Test
    void isReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("d1.en");
        new LineText(List.of("One.", "", "Two.", "Three."), List.of(7, 7, 3, 3)).write(file);
        Document read = DocumentReader.read(
                        file, "d1", ReadOptions.DEFAULT.withSegmented(true).withLanguage(Language.ENGLISH))
                .document();
        assertThat(read.paragraphs()).containsExactly(new Span(0, 2), new Span(2, 4));
        assertThat(LineText.of(read))
                .isEqualTo(new LineText(List.of("One.", "", "Two.", "Three."), List.of(0, 0, 1, 1)));
    }
}
