package org.couplet.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import org.couplet.text.Bitext;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class XliffTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.couplet.format.ClientCase#all")
    void okapiReadsEverySegment(ClientCase each) throws IOException {
        Path file = folder.resolve("a.xlf");
        Bitext bitext = each.bitext(16);
        try (BitextWriter writer = Xliff.writer(file, TmxOptions.DEFAULT.withTags(each.tags()))) {
            writer.write(bitext);
            writer.commit();
        }
        List<List<String>> texts = new ArrayList<>();
        LocaleId target = LocaleId.fromString(each.targetTag());
        try (XLIFF2Filter filter = new XLIFF2Filter();
                RawDocument document =
                        new RawDocument(file.toUri(), "UTF-8", LocaleId.fromString(each.sourceTag()), target)) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    texts.add(List.of(
                            HostileText.legal(unit.getSource().toString()),
                            HostileText.legal(unit.getTarget(target).toString())));
                }
            }
        }
        assertThat(texts).isEqualTo(ClientCase.expected(bitext));
    }

    @Test
    void readsSegmentsOfOtherTools() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.xlf"),
                """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
                <file id="f" original="o.html"><skeleton/><group id="g"><unit id="u"><notes><note>n</note></notes>
                <segment><source>One <pc id="1">two</pc><ph id="2"/>.<cp hex="001A"/></source><target>Un.</target></segment>
                <ignorable><source> </source></ignorable><segment><source>Three.</source></segment></unit></group></file>
                </xliff>
                """);
        assertThat(Xliff.read(file))
                .containsExactly(
                        new Row(
                                Side.of("o.html", Language.ENGLISH, "One two.\u001A"),
                                Side.of("", Language.of("fr"), "Un."),
                                1,
                                List.of()),
                        new Row(
                                Side.of("o.html", Language.ENGLISH, "Three."),
                                Side.of("", Language.of("fr"), ""),
                                1,
                                List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tmx/>|:1:1: the root is <tmx>, not <xliff>. Give an XLIFF file",
                "<xliff version='1.2'/>|:1:1: this is XLIFF '1.2'. Export it as XLIFF 2.0 or 2.1",
                "<xliff version='2.0'><file><unit><segment/></unit></file></xliff>|:1:34: '' is not a language tag such"
                        + " as zh, zh-Hant or en-US. Restore the unit as it was written"
            })
    void saysWhatIsWrong(String xliff, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlf"), xliff);
        assertThatThrownBy(() -> Xliff.read(file))
                .isInstanceOf(InputException.class)
                .hasMessage(file + message);
    }

    @Test
    void refusesAnotherPairOfLanguages() throws IOException {
        try (BitextWriter writer = Xliff.writer(folder.resolve("a.xlf"), TmxOptions.DEFAULT.withTags(Map.of()))) {
            writer.write(Samples.pair("梨", "Pears"));
            assertThatThrownBy(() -> writer.write(Samples.pair(Language.ENGLISH, Language.CHINESE)))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("a file in [zh-CN, en-US] cannot take texts in [en-US, zh-CN]");
        }
    }
}
