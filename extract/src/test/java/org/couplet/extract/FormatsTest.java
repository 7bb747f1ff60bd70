package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.couplet.align.Couplet;
import org.couplet.format.Tmx;
import org.couplet.read.DocumentReader;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Document;
import org.couplet.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One pair of articles, written out in every kind of file, gives the same beads as its plain text. */
class FormatsTest {
    @TempDir
    private Path folder;

    private static Bitext aligned(Document chinese, Document english) throws IOException {
        return Couplet.between("zh", "en").align(chinese, english);
    }

    private static List<String> beads(Bitext bitext) {
        return bitext.sentences().beads().stream()
                .map(bead -> shown(bitext, bead))
                .toList();
    }

    private static String shown(Bitext bitext, Bead bead) {
        return bead.source() + "-" + bead.target() + " " + bitext.sourceText(bead) + " = " + bitext.targetText(bead);
    }

    private static List<String> plainBeads() throws IOException {
        return beads(aligned(
                DocumentReader.read(Made.CHINESE).document(),
                DocumentReader.read(Made.ENGLISH).document()));
    }

    private static void assertSame(Extracted chinese, Extracted english, Kind kind) throws IOException {
        assertThat(List.of(chinese.kind(), english.kind())).containsOnly(kind);
        assertThat(beads(aligned(first(chinese), first(english)))).isEqualTo(plainBeads());
    }

    private Extracted written(String name, byte[] bytes) throws IOException {
        return Extractor.read(Files.write(folder.resolve(name), bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "pdf", "epub"})
    void filesOfLibreOfficeGiveTheSameBeads(String ending) throws IOException {
        assertSame(
                ofLibreOffice("zh", ending),
                ofLibreOffice("en", ending),
                Kind.valueOf(ending.toUpperCase(Locale.ROOT)));
    }

    private Extracted ofLibreOffice(String language, String ending) throws IOException {
        String name = "clinic.%s.%s".formatted(language, ending);
        try (var stream = FormatsTest.class.getResourceAsStream(name)) {
            return written(name, stream.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "GB18030, windows-1252"})
    void plainTextInEveryEncodingGivesTheSameBeads(String chinese, String english) throws IOException {
        // ASCII alone would show nothing.
        String curly = Files.readString(Made.ENGLISH).replace("'", "\u2019");
        Extracted plain = written("plain.txt", curly.getBytes(StandardCharsets.UTF_8));
        Extracted source = written("a.txt", Files.readString(Made.CHINESE).getBytes(Charset.forName(chinese)));
        Extracted target = written("b.txt", curly.getBytes(Charset.forName(english)));
        assertThat(source.documents().get(0).encoding().name()).isEqualTo(chinese);
        assertThat(target.documents().get(0).encoding().name()).isEqualTo(english);
        assertThat(beads(aligned(first(source), first(target))))
                .isEqualTo(beads(aligned(DocumentReader.read(Made.CHINESE).document(), first(plain))));
    }

    private static Document first(Extracted read) {
        return read.documents().get(0).document();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, utf-8", "GB18030, gb2312", "UTF-16LE, utf-8", "UTF-8, gb2312"})
    void pagesInEveryEncodingGiveTheSameBeads(String encoding, String declared) throws IOException {
        assertSame(page(Made.CHINESE, encoding, declared), page(Made.ENGLISH, encoding, declared), Kind.HTML);
    }

    private Extracted page(Path article, String encoding, String declared) throws IOException {
        String paragraphs = Made.paragraphs(article).stream()
                .map(line -> "<p>\n  " + line.replace("&", "&amp;").replace("<", "&lt;") + "\n</p>\n")
                .collect(Collectors.joining());
        String html = (encoding.startsWith("UTF-16") ? "\uFEFF" : "")
                + """
                <!DOCTYPE html><html><head><meta charset="%s"><title>News</title><script>var a = "<p>no text</p>";</script></head>
                <body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
                <div class="content">%s</div><div class="related"><a href="/1">One more</a></div>
                <footer>Copyright 2023 The Paper</footer></body></html>
                """
                        .formatted(declared, paragraphs);
        return written("page.html", html.getBytes(Charset.forName(encoding)));
    }

    @Test
    void markdownGivesTheSameBeads() throws IOException {
        assertSame(markdown(Made.CHINESE), markdown(Made.ENGLISH), Kind.MARKDOWN);
    }

    private Extracted markdown(Path article) throws IOException {
        List<String> lines = new ArrayList<>(Made.paragraphs(article));
        lines.set(0, "# " + lines.get(0));
        lines.set(3, "**" + lines.get(3) + "**");
        return written("a.md", String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"srt", "vtt"})
    void subtitlesGiveTheSameSentences(String ending) throws IOException {
        for (Path article : List.of(Made.CHINESE, Made.ENGLISH)) {
            Extracted read = subtitles(article, ending);
            assertThat(read.kind()).isEqualTo(Kind.SUBTITLES);
            assertThat(Made.sentences(read.documents().get(0)))
                    .isEqualTo(Made.sentences(DocumentReader.read(sentencesOnly(article))));
        }
    }

    /** The paragraphs that end as sentences do: a cue that does not is taken for the beginning of the next. */
    private Path sentencesOnly(Path article) throws IOException {
        List<String> lines = Made.paragraphs(article).stream()
                .filter(line -> line.matches(".*[.。!?！？][\"”’'）)]*"))
                .toList();
        return Files.write(folder.resolve("sentences.txt"), lines);
    }

    private Extracted subtitles(Path article, String ending) throws IOException {
        StringBuilder cues = new StringBuilder(ending.equals("vtt") ? "WEBVTT\n\n" : "");
        int number = 0;
        for (String line : Files.readAllLines(sentencesOnly(article))) {
            int middle = line.lastIndexOf(' ', line.length() / 2) + 1;
            middle = middle == 0 ? line.length() / 2 : middle;
            for (String half : List.of(line.substring(0, middle), line.substring(middle))) {
                number++;
                cues.append("%d\n00:00:%02d%s000 --> 00:00:%02d%s900\n<i>%s</i>\n\n"
                        .formatted(
                                number,
                                number,
                                ending.equals("vtt") ? "." : ",",
                                number,
                                ending.equals("vtt") ? "." : ",",
                                half.strip()));
            }
        }
        return written("a." + ending, cues.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aTranslationMemoryIsAPairOfTexts() throws IOException {
        Bitext bitext = aligned(
                DocumentReader.read(Made.CHINESE).document(),
                DocumentReader.read(Made.ENGLISH).document());
        Path file = folder.resolve("clinic.tmx");
        Tmx.write(bitext, file);
        Extracted read = Extractor.read(file);
        assertThat(read.kind()).isEqualTo(Kind.TMX);
        assertThat(read.documents())
                .extracting(side -> side.document().id())
                .containsExactly(file + "#zh", file + "#en");
        assertIsPairOf(bitext, read);
    }

    /** Every unit is a paragraph, and comes back as a bead of paragraphs. */
    private static void assertIsPairOf(Bitext bitext, Extracted read) throws IOException {
        Bitext again = aligned(first(read), read.documents().get(1).document());
        assertThat(again.paragraphs().beads().stream()
                        .map(bead -> paragraph(again.source(), bead.source()) + " = "
                                + paragraph(again.target(), bead.target())))
                .isEqualTo(bitext.sentences().beads().stream()
                        .filter(Bead::isTwoSided)
                        .map(bead -> bitext.sourceText(bead) + " = " + bitext.targetText(bead))
                        .toList());
    }

    private static String paragraph(Document document, Span one) {
        assertThat(one.length()).isEqualTo(1);
        return document.text(document.paragraphs().get(one.start()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "2.1"})
    void xliffIsAPairOfTexts(String version) throws IOException {
        Bitext bitext = aligned(
                DocumentReader.read(Made.CHINESE).document(),
                DocumentReader.read(Made.ENGLISH).document());
        Extracted read = written("clinic.xlf", xliff(bitext, version).getBytes(StandardCharsets.UTF_8));
        assertThat(read.kind()).isEqualTo(Kind.XLIFF);
        assertIsPairOf(bitext, read);
    }

    private static String xliff(Bitext bitext, String version) {
        boolean old = version.equals("1.2");
        String segments = bitext.sentences().beads().stream()
                .filter(Bead::isTwoSided)
                .map(bead -> "%s<source>%s</source><target>%s</target>%s"
                        .formatted(
                                old ? "<trans-unit id=\"1\">" : "<unit id=\"1\"><segment>",
                                bitext.sourceText(bead).replace("&", "&amp;"),
                                bitext.targetText(bead).replace("&", "&amp;"),
                                old ? "</trans-unit>" : "</segment></unit>"))
                .collect(Collectors.joining());
        return old
                ? "<xliff version=\"1.2\"><file source-language=\"zh-CN\" target-language=\"en-US\"><body>" + segments
                        + "</body></file></xliff>"
                : "<?xml version=\"1.0\"?><xliff version=\"2.1\" srcLang=\"zh-CN\" trgLang=\"en-US\"><file id=\"f\">"
                        + segments + "</file></xliff>";
    }

    @Test
    void twoLanguagesInOneFileGiveTheSameBeads() throws IOException {
        List<String> chinese = Made.paragraphs(Made.CHINESE);
        List<String> english = Made.paragraphs(Made.ENGLISH);
        String oneThenTheOther = String.join("\n", chinese) + "\n\n" + String.join("\n", english);
        Extracted read = written("both.txt", oneThenTheOther.getBytes(StandardCharsets.UTF_8));
        assertThat(read.isPair()).isTrue();
        assertThat(beads(aligned(
                        read.documents().get(0).document(),
                        read.documents().get(1).document())))
                .isEqualTo(plainBeads());
    }
}
