package org.couplet.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.couplet.format.Tmx;
import org.couplet.format.Unit;
import org.couplet.format.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {
    @TempDir
    Path folder;

    private Cleaned clean(String body, CleanOptions options) throws IOException {
        return Clean.file(Memories.file(folder, "in.tmx", body), folder.resolve("out.tmx"), options);
    }

    private List<String> targets() throws IOException {
        return Tmx.read(folder.resolve("out.tmx")).stream()
                .map(unit -> unit.variants().get(1).text())
                .toList();
    }

    private static CleanOptions dropping(Fault... faults) {
        return CleanOptions.DEFAULT.withFaults(Set.of(faults));
    }

    @Test
    void leavesOutRepetitionsAndEmptyUnits() throws IOException {
        String body = Memories.unit("a", "甲")
                + Memories.unit("b", "乙")
                + Memories.unit("a", "甲")
                + Memories.unit("a", "丙")
                + Memories.unit("c", " ")
                + Memories.unit("<ph/>", "丁")
                + Memories.unit("a<ph/>", "甲");
        assertThat(clean(body, CleanOptions.DEFAULT))
                .isEqualTo(new Cleaned(4, 4, Map.of(Fault.DUPLICATE, 1L, Fault.EMPTY, 2L)));
        assertThat(targets()).containsExactly("甲", "乙", "丙", "甲");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COPY|Xu Dandan|Xu Dandan|true",
                "COPY|Xu Dandan|徐丹丹|false",
                "COPY|3.5 %|3.5 %|false",
                "COPY|https://example.org/a|https://example.org/a|false",
                "NUMBERS|It cost 37,700 yuan.|花了3.77万元。|false",
                "NUMBERS|It cost 37,700 yuan.|花了3.88万元。|true",
                "NUMBERS|Chapter three|第3章|false",
                "NUMBERS|Chapter four|第3章|true",
                "NUMBERS|In the 1990s|90年代|false",
                "NUMBERS|On 4 December 2023|2023年12月4日|false",
                "NUMBERS|One day a man came.|有一天来了个人。|false",
                "LANGUAGE|They went home before the rain came.|They went home before the rain came.|true",
                "LANGUAGE|They went home before the rain came.|下雨以前他们就回家了。|false",
                "LANGUAGE|They went home before the rain came.|下雨以前他們就回家了，這個時候雨還沒有開始。|true",
                "LANGUAGE|iPhone 15|iPhone 15|false",
                "LANGUAGE|下雨以前他们就回家了。|下雨以前他们就回家了。|true",
                "LONG|aaaaaaaaaaa|甲|true",
                "LONG|aaaaaaaaaa|甲|false"
            })
    void findsAFault(Fault fault, String english, String chinese, boolean found) throws IOException {
        Cleaned cleaned = clean(Memories.unit(english, chinese), dropping(fault).withMost(10));
        assertThat(cleaned.leftOut()).isEqualTo(found ? Map.of(fault, 1L) : Map.of());
    }

    @Test
    void keepsWhatItWasNotAskedToLookFor() throws IOException {
        String body = Memories.unit("same", "same") + Memories.unit("", "");
        assertThat(clean(body, dropping(Fault.LONG))).isEqualTo(new Cleaned(2, 2, Map.of()));
    }

    @Test
    void takesFromAUnitOfManyLanguagesThoseAtFault() throws IOException {
        String body = "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='fr'><seg/></tuv>"
                + "<tuv xml:lang='zh'><seg>甲</seg></tuv></tu>";
        assertThat(clean(body, CleanOptions.DEFAULT)).isEqualTo(new Cleaned(1, 1, Map.of(Fault.EMPTY, 1L)));
        Unit unit = Tmx.read(folder.resolve("out.tmx")).get(0);
        assertThat(unit.variants()).extracting(Variant::tag).containsExactly("en", "zh");
    }

    @Test
    void keepsTheNewestTarget() throws IOException {
        String body = Memories.unit(" creationdate='20240101T000000Z'", "a", "甲")
                + Memories.unit(" creationdate='20200101T000000Z' changedate='2025-06-01'", "a", "乙")
                + Memories.unit("a", "丙")
                + Memories.unit("b", "丁")
                + Memories.unit(" creationdate='20200101T000000Z' changedate='2025-06-01'", "a", "乙");
        CleanOptions options = CleanOptions.DEFAULT.withTargets(CleanOptions.Targets.NEWEST);
        assertThat(clean(body, options))
                .isEqualTo(new Cleaned(2, 2, Map.of(Fault.OTHER_TARGET, 2L, Fault.DUPLICATE, 1L)));
        assertThat(targets()).containsExactly("乙", "丁");
    }

    @Test
    void keepsTheMostConfidentTargetThatHasNoFault() throws IOException {
        String unit = "<tu><prop type='x-confidence'>%s</prop><tuv xml:lang='en'><seg>a 5</seg></tuv>"
                + "<tuv xml:lang='zh'><seg>%s</seg></tuv></tu>";
        String body = unit.formatted("0.5", "甲5") + unit.formatted("0.9", "乙5") + unit.formatted("0.95", "丙6");
        CleanOptions options = dropping(Fault.NUMBERS).withTargets(CleanOptions.Targets.MOST_CONFIDENT);
        assertThat(clean(body, options))
                .isEqualTo(new Cleaned(1, 1, Map.of(Fault.OTHER_TARGET, 1L, Fault.NUMBERS, 1L)));
        assertThat(targets()).containsExactly("乙5");
    }

    @Test
    void keepsAllThatIsKnownOfAUnit() throws IOException {
        String body =
                """
                <tu tuid="7" usagecount="3" changedate="20250601T000000Z" changeid="me">
                <note>n &amp; m</note><prop type="x-a">1</prop><prop type="x-a">2</prop>
                <tuv xml:lang="en" lastusagedate="20250601T000000Z"><note>own</note><prop type="x-b">3</prop>
                <seg>a <bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept><ph x="1"/></seg></tuv>
                <tuv xml:lang="zh-CN"><seg>甲</seg></tuv></tu>
                """;
        clean(body, CleanOptions.DEFAULT);
        assertThat(Tmx.read(folder.resolve("out.tmx"))).isEqualTo(Tmx.read(folder.resolve("in.tmx")));
        assertThat(Tmx.header(folder.resolve("out.tmx"))).isEqualTo(Tmx.header(folder.resolve("in.tmx")));
    }

    @Test
    void mendsWhatToolsStumbleOver() throws IOException {
        Path in = Files.writeString(
                folder.resolve("in.tmx"),
                """
                <tmx version="1.1"><header srclang="EN-us" creationtool="old" segtype="Sentence"
                creationdate="2024-01-02 03:04:05"/><body>
                <tu creationdate="2024-01-02T03:04:05Z" own="1"><tuv lang="ZH_cn"><seg>甲 <x:g a="1">乙</x:g></seg></tuv>
                <tuv lang="en_US"><seg>a</seg></tuv><prop type="p">late</prop></tu></body></tmx>
                """);
        Clean.file(in, folder.resolve("out.tmx"), CleanOptions.DEFAULT);
        assertThat(Files.readString(folder.resolve("out.tmx")))
                .isEqualTo(
                        """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4">
                  <header creationtool="old" creationtoolversion="unknown" segtype="sentence" o-tmf="unknown" adminlang="en"\
                 srclang="en-US" datatype="plaintext" creationdate="20240102T030405Z"/>
                  <body>
                    <tu creationdate="20240102T030405Z">
                      <prop type="p">late</prop>
                      <tuv xml:lang="en-US"><seg>a</seg></tuv>
                      <tuv xml:lang="zh-CN"><seg>甲 <hi type="x-x:g">乙</hi></seg></tuv>
                    </tu>
                  </body>
                </tmx>
                """);
        Check.file(folder.resolve("out.tmx"), finding -> {
            throw new AssertionError(finding);
        });
    }

    @Test
    void readsOldNamesOfChinese() throws IOException {
        String body = "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='zh-CHT'><seg>甲</seg></tuv></tu>";
        clean(body, CleanOptions.DEFAULT.withFaults(EnumSet.noneOf(Fault.class)));
        assertThat(Tmx.read(folder.resolve("out.tmx")).get(0).variants().get(1).tag())
                .isEqualTo("zh-Hant");
    }
}
