package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or that came to it: one clear error, and nothing is fetched. */
class TmxHostileTest {
    private static final String HEAD = "<tmx version=\"1.4\"><header srclang=\"zh\"/><body>\n";
    private static final String TAIL = "\n</body></tmx>\n";
    private static final String UNIT =
            "<tu><tuv xml:lang=\"zh\"><seg>梨</seg></tuv><tuv xml:lang=\"en\"><seg>Pears</seg></tuv></tu>";

    /** Which limit it meets first is the parser's affair: some texts it gives in pieces, some as a whole. */
    private static final String TOO_MUCH =
            "(?s).*(more than 1,000,000 characters begins|more than 2,000,000 characters begin"
                    + "|more than 100,000 deep|limit).*";

    @TempDir
    Path folder;

    private Path file(String tmx) throws IOException {
        return Files.writeString(folder.resolve("in.tmx"), tmx);
    }

    /** One line: where, what, how to mend. */
    private static void assertOneError(Path file, String place) {
        Throwable error = catchThrowable(() -> Tmx.read(file));
        assertThat(error).isInstanceOf(InputException.class);
        assertThat(error.getMessage()).startsWith(file + place).matches("[^\n\r]+: [^\n\r]+\\. [^\n\r]+");
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:%d/tmx14.dtd"
                    .formatted(server.getAddress().getPort());
            assertThat(Tmx.read(file("<!DOCTYPE tmx SYSTEM \"" + address + "\">\n" + HEAD + UNIT + TAIL)))
                    .hasSize(1);
            assertOneError(
                    file("<!DOCTYPE tmx [<!ENTITY % p SYSTEM \"" + address + "\"> %p; <!ENTITY e SYSTEM \"" + address
                            + "\">]>\n" + HEAD + UNIT.replace("梨", "&e;") + TAIL),
                    ":3:29");
            assertThat(Tmx.read(file(HEAD.replace(
                                    "<tmx",
                                    "<tmx xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                                            + " xsi:schemaLocation='" + address + "'")
                            + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "'/>" + UNIT
                            + TAIL)))
                    .hasSize(1);
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void aThousandLaughsAreNotLaughed() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE tmx [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        String tmx = laughs + "]>\n" + HEAD + UNIT + TAIL;
        assertThat(Tmx.read(file(tmx))).hasSize(1);
        assertOneError(file(tmx.replace("梨", "&l29;")), ":3:29");
        assertOneError(file(tmx.replace("<tu>", "<tu tuid='&l29;'>")), ":3:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tu><tuv xml:lang='zh'><seg>|a|</seg></tuv></tu>",
                "<tu><tuv xml:lang='zh'><seg>|a<ph/>|</seg></tuv></tu>",
                "<tu><prop type='x'>|a&amp;|</prop></tu>",
                "<tu tuid='|a|'><tuv xml:lang='zh'><seg/></tuv></tu>",
                "<!--|a|-->",
                "<|a|/>",
                "<tu>|<note>a</note>|</tu>",
                "|<x>|",
                "<tu><tuv xml:lang='zh'><seg>|<hi>|"
            })
    void fourMegabytesInOnePlaceAreRefused(String before, String again, String after) throws IOException {
        assertTooMuch(written(Objects.toString(before, ""), again, Objects.toString(after, ""), 4_000_000));
    }

    @Test
    void aSegmentOfAHundredMegabytesIsRefused() throws IOException {
        assertTooMuch(written("<tu><tuv xml:lang='zh'><seg>", "梨", "</seg></tuv></tu>", 33_000_000));
    }

    private Path written(String before, String again, String after, int chars) throws IOException {
        Path file = folder.resolve("in.tmx");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write(HEAD + before);
            String block = again.repeat(100_000 / again.length());
            for (int i = 0; i < chars; i += 100_000) {
                writer.write(block);
            }
            writer.write(after + TAIL);
        }
        return file;
    }

    private static void assertTooMuch(Path file) throws IOException {
        assertOneError(file, ":");
        assertThatThrownBy(() -> Tmx.read(file)).hasMessageMatching(TOO_MUCH);
        Files.delete(file);
    }

    @Test
    void everyTruncationIsOneError() throws IOException {
        byte[] whole = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n" + HEAD
                        + UNIT.replace("梨", "梨<bpt i='1'>&lt;</bpt>😀<ept i='1'/><![CDATA[x]]>&#x4e2d;<!-- c -->")
                        + "</body></tmx>")
                .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("in.tmx"), Arrays.copyOf(whole, length));
            assertOneError(file, ":");
        }
        assertThat(Tmx.read(Files.write(folder.resolve("in.tmx"), whole))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "Big5", "windows-1252"})
    void anotherEncodingThanDeclaredIsRightOrRefused(String encoding) throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + HEAD + UNIT.replace("梨", "é梨") + TAIL)
                .getBytes(Charset.forName(encoding));
        Path file = Files.write(folder.resolve("in.tmx"), bytes);
        try {
            List<Unit> units = Tmx.read(file);
            assertThat(units.get(0).source().text()).isEqualTo("é梨");
        } catch (InputException refused) {
            assertOneError(file, ":");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
    void readsAByteOrderMarkOfFourBytes(String encoding) throws IOException {
        byte[] bytes = ("\uFEFF" + HEAD + UNIT + TAIL).getBytes(Charset.forName(encoding));
        assertThat(Tmx.read(Files.write(folder.resolve("in.tmx"), bytes))).hasSize(1);
    }

    @Test
    void readsPrefixesThatNobodyDeclared() throws IOException {
        String unit = UNIT.replace("梨", "<mq:ch val='x'/>梨").replace("<tu>", "<tu mq:id='7'>");
        assertThat(Tmx.read(file(HEAD + unit + TAIL)).get(0).source().text()).isEqualTo("梨");
    }

    @Test
    void everyRandomByteIsReadOrOneError() throws IOException {
        byte[] whole = (HEAD + UNIT + TAIL).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < whole.length; at++) {
            for (int value : new int[] {0, '<', '>', '&', '"', 0xC3, 0xFF}) {
                byte[] changed = whole.clone();
                changed[at] = (byte) value;
                Path file = Files.write(folder.resolve("in.tmx"), changed);
                Throwable error = catchThrowable(() -> Tmx.read(file));
                assertThat(error == null || error instanceof InputException)
                        .as("byte %d as %02x: %s", at, value, error)
                        .isTrue();
            }
        }
    }

    @Test
    void aSegmentOfJustUnderTheMostIsRead() throws IOException {
        String long1 = "a".repeat(TmxReader.MOST_IN_UNIT - 5 - 8);
        assertThat(Tmx.read(file(HEAD.replace(" srclang=\"zh\"", "") + UNIT.replace("梨", long1) + TAIL)))
                .hasSize(1);
        assertThatThrownBy(() -> Tmx.read(file(HEAD + UNIT.replace("梨", "a".repeat(TmxReader.MOST_IN_UNIT)) + TAIL)))
                .hasMessageEndingWith(":2:1: a unit of more than 1,000,000 characters begins here."
                        + " No tool takes it: cut it up, or take it out");
    }
}
