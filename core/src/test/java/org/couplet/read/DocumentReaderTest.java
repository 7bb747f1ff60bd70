package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.couplet.normal.Repairs;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ReadDocument read(Path file, ReadOptions options) throws IOException {
        return DocumentReader.read(file, file.getFileName().toString(), options);
    }

    @Test
    void readsADocument() throws IOException {
        ReadDocument read =
                read(file("a.txt", "The bridge was closed.\nIt is open again. We can cross it."), ReadOptions.DEFAULT);
        assertThat(read.document().id()).isEqualTo("a.txt");
        assertThat(read.document().language()).isEqualTo(Language.ENGLISH);
        assertThat(read.document().sentences())
                .extracting(Sentence::text)
                .containsExactly("The bridge was closed.", "It is open again.", "We can cross it.");
        assertThat(read.document().paragraphs()).containsExactly(new Span(0, 1), new Span(1, 3));
        assertThat(read.encoding()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void namesADocumentByItsPath() throws IOException {
        Path file = file("a.txt", "The bridge was closed.");
        assertThat(DocumentReader.read(file).document().id()).isEqualTo(Inputs.id(file));
    }

    @Test
    void refusesAFileOverTheLimit() throws IOException {
        Path file = file("a.txt", "The bridge was closed.");
        assertThat(read(file, ReadOptions.DEFAULT.withMaxBytes(22)).document().sentences())
                .hasSize(1);
        assertThatThrownBy(() -> read(file, ReadOptions.DEFAULT.withMaxBytes(21)))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "a.txt: it is larger than one text may be, 0.0 MB. Split it, or raise the limit (--max-size)");
    }

    @Test
    void refusesANameThatNoTableHolds() throws IOException {
        Path file = file("a\tb.txt", "The bridge was closed.");
        assertThatThrownBy(() -> read(file, ReadOptions.DEFAULT))
                .hasMessage("a?b.txt: its name holds a tab or the like. Rename it");
    }

    @Test
    void countsRepairs() throws IOException {
        Path file = file("a.txt", "這個產(chǎn)業(yè)很\u0001大，而且發(fā)展得很快。");
        ReadDocument read = read(file, ReadOptions.DEFAULT);
        assertThat(read.document().sentences()).extracting(Sentence::text).containsExactly("這個產業很大，而且發展得很快。");
        assertThat(read.glosses()).isEqualTo(3);
        assertThat(read.forbidden()).isEqualTo(1);
        assertThat(read(file, ReadOptions.DEFAULT.withRepairs(Repairs.NONE)).glosses())
                .isZero();
    }

    @Test
    void takesTheLanguageThatIsNamed() throws IOException {
        Path file = file("a.txt", "12 / 14");
        ReadOptions options = ReadOptions.DEFAULT.withLanguage(Language.of("de"));
        assertThat(read(file, options).document().language()).isEqualTo(Language.of("de"));
        assertThatThrownBy(() -> read(file, ReadOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage("a.txt: its language is not recognised. Name the language");
    }

    @Test
    void tellsTheScriptWhereOnlyChineseIsNamed() throws IOException {
        Path traditional = file("a.txt", "這個產業發展得很快，大家都說好。");
        ReadOptions chinese = ReadOptions.DEFAULT.withLanguage(Language.CHINESE);
        assertThat(read(traditional, chinese).document().language()).isEqualTo(Language.TRADITIONAL);
        assertThat(read(traditional, chinese.withLanguage(Language.SIMPLIFIED))
                        .document()
                        .language())
                .isEqualTo(Language.SIMPLIFIED);
    }

    @Test
    void takesTheEncodingThatIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "你好，世界。".getBytes(Charset.forName("GBK")));
        ReadOptions options = ReadOptions.DEFAULT.withEncoding(Charset.forName("GBK"));
        ReadDocument read = read(file, options);
        assertThat(read.document().sentences()).extracting(Sentence::text).containsExactly("你好，世界。");
        assertThat(read.encoding()).isEqualTo(Charset.forName("GBK"));
    }

    @Test
    void countsUndecodableBytes() throws IOException {
        Path file = Files.write(
                folder.resolve("a.txt"), "It is the end \u00FF of it.".getBytes(StandardCharsets.ISO_8859_1));
        ReadOptions options = ReadOptions.DEFAULT
                .withEncoding(StandardCharsets.UTF_8)
                .withLanguage(Language.ENGLISH)
                .withLenient(true);
        ReadDocument read = read(file, options);
        assertThat(read.undecodable()).isEqualTo(1);
        assertThat(read.document().sentences())
                .extracting(Sentence::text)
                .containsExactly("It is the end \uFFFD of it.");
    }

    @Test
    void keepsSegmentedLines() throws IOException {
        Path file = file("d1.en", "One is the first. It is.\n\nTwo is the second.\n");
        ReadDocument read = read(file, ReadOptions.DEFAULT.withSegmented(true).withLanguage(Language.ENGLISH));
        assertThat(read.document().sentences())
                .extracting(Sentence::text)
                .containsExactly("One is the first. It is.", "", "Two is the second.");
        assertThat(read.document().paragraphs()).containsExactly(new Span(0, 2), new Span(2, 3));
    }

    @Test
    void readsParagraphNumbersBesideSegmentedLines() throws IOException {
        Path file = file("d1.en", "One.\nTwo.\nThree.\nFour.\n");
        file("d1.en.par", "0\n0\n7\n3\n");
        ReadOptions options = ReadOptions.DEFAULT.withLanguage(Language.ENGLISH);
        assertThat(read(file, options.withSegmented(true)).document().paragraphs())
                .containsExactly(new Span(0, 2), new Span(2, 3), new Span(3, 4));
        assertThat(read(file, options).document().paragraphs()).hasSize(4);
    }

    @Test
    void refusesParagraphNumbersThatDoNotFit() throws IOException {
        Path file = file("d1.en", "One.\nTwo.\n");
        ReadOptions options = ReadOptions.DEFAULT.withLanguage(Language.ENGLISH).withSegmented(true);
        file("d1.en.par", "0\n");
        assertThatThrownBy(() -> read(file, options))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("d1.en.par:1: 1 paragraph numbers for 2 lines of text");
        file("d1.en.par", "0\nx\n");
        assertThatThrownBy(() -> read(file, options)).hasMessageContaining("d1.en.par:2: 'x' is no paragraph number");
    }

    @Test
    void refusesWhatHoldsNoText() throws IOException {
        Path empty = file("a.txt", "");
        Path blank = file("b.txt", " \n\u3000\u200B\n");
        assertThatThrownBy(() -> read(empty, ReadOptions.DEFAULT))
                .hasMessage("a.txt: there is no text in it. Fill it or leave it out");
        assertThatThrownBy(() -> read(blank, ReadOptions.DEFAULT)).hasMessageStartingWith("b.txt: there is no text");
    }

    @Test
    void refusesTextThatWasReadWrongly() throws IOException {
        String text = "昨天上午，市图书馆的新馆正式开放。";
        Path file = file("a.txt", new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252")));
        assertThatThrownBy(() -> read(file, ReadOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "a.txt: it is UTF-8 that was read as windows-1252 and saved so. Get it again from where it comes from");
    }

    @Test
    void refusesMissingFilesAndFolders() {
        assertThatThrownBy(() -> read(folder.resolve("none.txt"), ReadOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage("none.txt: there is no such file or folder. Check the name");
        assertThatThrownBy(() -> DocumentReader.read(folder, "news", ReadOptions.DEFAULT))
                .hasMessage("news: this is a folder, not a file. Name a text file");
    }
}
