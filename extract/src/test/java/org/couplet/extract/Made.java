package org.couplet.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.couplet.read.ReadDocument;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.Testdata;
import org.couplet.text.Language;
import org.couplet.text.Sentence;

/** Files for tests, and what they should give. */
final class Made {
    static final Path CHINESE = Testdata.articles().resolve("a16.txt");
    static final Path ENGLISH = Testdata.articles().resolve("a07.txt");

    private Made() {}

    static Input input(String name, String text) {
        return input(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Input input(String name, byte[] bytes) {
        return new Input(name, bytes, ReadOptions.DEFAULT);
    }

    /** The paragraphs of one of the articles, as they stand in plain text. */
    static List<String> paragraphs(Path article) {
        try {
            return Files.readAllLines(article).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** A DOCX with this body. */
    static byte[] docx(String body) {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                        + body
                        + "</w:body></w:document>");
    }

    static byte[] odt(String body) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:draw=\"d\"><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>");
    }

    static byte[] epub(String... namesAndChapters) {
        StringBuilder items = new StringBuilder();
        StringBuilder spine = new StringBuilder();
        String[] parts = new String[namesAndChapters.length + 4];
        for (int i = 0; i < namesAndChapters.length; i += 2) {
            items.append("<item id=\"c%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>"
                    .formatted(i, namesAndChapters[i]));
            spine.append("<itemref idref=\"c%d\"/>".formatted(i));
            parts[i + 4] = "OEBPS/" + namesAndChapters[i];
            parts[i + 5] = namesAndChapters[i + 1];
        }
        parts[0] = "META-INF/container.xml";
        parts[1] = "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
        parts[2] = "OEBPS/book.opf";
        parts[3] = "<package><manifest>" + items + "</manifest><spine>" + spine + "</spine></package>";
        return zip(parts);
    }

    /** Each line of what a file holds. */
    static List<String> lines(Content content) {
        return content.texts().get(0).text().lines().toList();
    }

    static List<String> sentences(ReadDocument read) {
        return read.document().sentences().stream().map(Sentence::text).toList();
    }

    static Language language(Path article) {
        return article.equals(CHINESE) ? Language.SIMPLIFIED : Language.ENGLISH;
    }
}
