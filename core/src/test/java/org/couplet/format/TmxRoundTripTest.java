package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.format.xml.XmlText;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TmxRoundTripTest {
    @Provide
    Arbitrary<String> text() {
        return HostileText.strings();
    }

    @Property(tries = 500)
    void givesBackEveryCharacterThatXmlAllows(@ForAll("text") String source, @ForAll("text") String target)
            throws IOException {
        Assume.that(!XmlText.isBlank(source) && !XmlText.isBlank(target));
        Path file = Files.createTempFile("couplet", ".tmx");
        try {
            Counts counts = Tmx.write(Samples.pair(source, target), file);
            List<Unit> units = Tmx.read(file);
            assertThat(units).hasSize(1);
            assertThat(units.get(0).variants())
                    .containsExactly(
                            new Variant(Language.of("zh-CN"), HostileText.legal(source)),
                            new Variant(Language.of("en-US"), HostileText.legal(target)));
            assertThat(counts).isEqualTo(Counts.written(1, removed(source) + removed(target)));
        } finally {
            Files.delete(file);
        }
    }

    private static int removed(String text) {
        String legal = HostileText.legal(text);
        return text.codePointCount(0, text.length()) - legal.codePointCount(0, legal.length());
    }

    @Property(tries = 500)
    void leavesOutExactlyTheTextsThatWouldBeBlank(@ForAll("text") String text) {
        boolean blank = HostileText.legal(text)
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        assertThat(XmlText.isBlank(text)).isEqualTo(blank);
    }

    @Test
    void givesBackThePropertiesOfAUnit(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("market.tmx");
        Tmx.write(Samples.market(), file);
        assertThat(Tmx.read(file).get(1).meta().props())
                .containsExactly(
                        new Prop("x-document-source", "market-input.zh.txt"),
                        new Prop("x-document-target", "market-input.en.txt"),
                        new Prop("x-confidence", "0.925"),
                        new Prop("x-evidence", "number 1.2万=12,000; word 集市=market"),
                        new Prop("x-bead", "[1, 2]:[1]"));
    }

    @Test
    void streamsAHundredThousandUnits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("all.tmx");
        Bitext bitext = many(1000);
        try (BitextWriter writer = Tmx.writer(file, TmxOptions.DEFAULT)) {
            for (int i = 0; i < 100; i++) {
                writer.write(bitext);
            }
            writer.commit();
        }
        AtomicInteger units = new AtomicInteger();
        AtomicInteger right = new AtomicInteger();
        Tmx.read(file, unit -> {
            Bead bead = bitext.sentences().beads().get(units.getAndIncrement() % 1000);
            boolean same = unit.text(Language.CHINESE).equals(Optional.of(bitext.sourceText(bead)))
                    && unit.text(Language.ENGLISH).equals(Optional.of(bitext.targetText(bead)));
            right.addAndGet(same ? 1 : 0);
        });
        assertThat(units).hasValue(100_000);
        assertThat(right).hasValue(100_000);
    }

    private static Bitext many(int beads) {
        return Samples.bitext(
                Samples.document(
                        "a.zh",
                        Language.CHINESE,
                        IntStream.range(0, beads).mapToObj(i -> "第" + i + "句&<").toList()),
                Samples.document(
                        "a.en",
                        Language.ENGLISH,
                        IntStream.range(0, beads)
                                .mapToObj(i -> "Sentence " + i + " ]]> 😀")
                                .toList()));
    }
}
