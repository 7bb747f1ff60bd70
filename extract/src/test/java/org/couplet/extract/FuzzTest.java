package org.couplet.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.couplet.read.ReadOptions;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files that were cut, whose bits were turned, or that are noise: each gives documents or one line that says why not.
 * {@code -Dcouplet.fuzz=10000} tries as many of each kind, {@code -Dcouplet.fuzz.seed=7} others.
 */
class FuzzTest {
    private static final int TRIES = Integer.getInteger("couplet.fuzz", 200);
    private static final long SEED = Long.getLong("couplet.fuzz.seed", 1);

    /** A limit that a file meets which is made to unpack to more and more. */
    private static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withMaxBytes(4 << 20);

    @TempDir
    private Path folder;

    /** Whole files of every kind. */
    enum Whole {
        TEXT,
        GB18030,
        MARKDOWN,
        HTML,
        DOCX,
        DOCX_INSIDE,
        ODT,
        EPUB,
        EPUB_INSIDE,
        RTF,
        PDF,
        SUBTITLES,
        TMX,
        XLIFF,
        NOISE;

        byte[] bytes() throws IOException {
            String chinese = Files.readString(Made.CHINESE);
            String english = Files.readString(Made.ENGLISH);
            return switch (this) {
                case TEXT -> english.getBytes(StandardCharsets.UTF_8);
                case GB18030 -> chinese.getBytes(Charset.forName("GB18030"));
                case MARKDOWN ->
                    ("---\na: b\n---\n# " + english.replace("\n", "\n> * ") + "\n|a|b|\n|-|-|\n|[c](d)|`e`|\n")
                            .getBytes(StandardCharsets.UTF_8);
                case HTML ->
                    ("<!doctype html><html><head><meta charset=utf-8></head><body><nav><a href=a>b</a></nav><p>"
                                    + chinese.replace("\n", "</p><p><ruby>a<rt>b</rt></ruby>") + "</body></html>")
                            .getBytes(StandardCharsets.UTF_8);
                case DOCX -> ofLibreOffice("zh.docx");
                case DOCX_INSIDE ->
                    "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p><w:p><w:del><w:r/></w:del><w:r><w:t>The bridge is open.</w:t></w:r></w:p>"
                            .getBytes(StandardCharsets.UTF_8);
                case ODT -> ofLibreOffice("zh.odt");
                case EPUB -> ofLibreOffice("en.epub");
                case EPUB_INSIDE ->
                    "<?xml version='1.0'?><html><head><title/></head><body><p>The bridge is <b>open</b> again.</p></body></html>"
                            .getBytes(StandardCharsets.UTF_8);
                case RTF -> ofLibreOffice("zh.rtf");
                case PDF -> ofLibreOffice("en.pdf");
                case SUBTITLES ->
                    "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n<i>The bridge</i>\n\n00:03.000 --> 00:04.000\nis open again.\n"
                            .repeat(5)
                            .getBytes(StandardCharsets.UTF_8);
                case TMX ->
                    "<?xml version='1.0'?><tmx version='1.4'><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>The <ph>x</ph>bridge is open.</seg></tuv><tuv xml:lang='zh'><seg>桥开放了。</seg></tuv></tu></body></tmx>"
                            .getBytes(StandardCharsets.UTF_8);
                case XLIFF ->
                    "<?xml version='1.0'?><xliff version='2.1' srcLang='en' trgLang='zh'><file id='f'><unit id='1'><segment><source>The <pc id='1'>bridge</pc></source><target>桥</target></segment></unit></file></xliff>"
                            .getBytes(StandardCharsets.UTF_8);
                case NOISE -> new byte[2000];
            };
        }

        /** In a whole zip what is in it would never be reached: its checksum would not fit. */
        byte[] wrapped(byte[] changed) {
            String text = new String(changed, StandardCharsets.UTF_8);
            return switch (this) {
                case DOCX_INSIDE -> Made.docx(text);
                case EPUB_INSIDE -> Made.epub("a.xhtml", text);
                default -> changed;
            };
        }

        private static byte[] ofLibreOffice(String name) throws IOException {
            try (InputStream stream = FuzzTest.class.getResourceAsStream("clinic." + name)) {
                return stream.readAllBytes();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyFileIsReadOrRefusedInOneLine(Whole whole) throws IOException {
        SortedSet<String> before = temporaryFiles();
        byte[] bytes = whole.bytes();
        Random random = new Random(SEED + whole.name().hashCode());
        Path file = folder.resolve("a." + (whole == Whole.MARKDOWN ? "md" : "bin"));
        for (int i = 0; i < TRIES; i++) {
            long seed = random.nextLong();
            Files.write(
                    file,
                    whole.wrapped(whole == Whole.NOISE ? noise(new Random(seed)) : changed(bytes, new Random(seed))));
            tried(file, whole + " of seed " + seed);
        }
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    private static void tried(Path file, String what) throws IOException {
        try {
            assertThat(Extractor.read(file, "a", OPTIONS).documents()).isNotEmpty();
        } catch (InputException refused) {
            assertThat(refused.getMessage()).as(what).doesNotContain("\n").startsWith("a");
        } catch (RuntimeException | Error fault) {
            throw new AssertionError(what, fault);
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> changed = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> {
                for (int i = 1 + random.nextInt(20); i > 0; i--) {
                    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 2 -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(200), bytes.length - from);
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, changed, from, length);
            }
            default -> {
                int from = random.nextInt(bytes.length);
                int to = from + random.nextInt(bytes.length - from);
                System.arraycopy(bytes, from, changed, 0, to - from);
            }
        }
        return changed;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(2000)];
        random.nextBytes(noise);
        List<String> marks = List.of(
                "",
                "PK\3\4",
                "%PDF-1.4\n",
                "{\\rtf1",
                "<html>",
                "<?xml version='1.0'?><tmx>",
                "WEBVTT\n\n",
                "\u00FF\u00FE");
        byte[] mark = marks.get(random.nextInt(marks.size())).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(mark, 0, noise, 0, Math.min(mark.length, noise.length));
        return noise;
    }

    private static SortedSet<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(Path::toString).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        }
    }
}
