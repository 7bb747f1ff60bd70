package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.couplet.testdata.Testdata;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
    private static final String CEDICT =
            """
            # a dictionary of our own
            #! version=1
            公車 公车 [gong1 che1] /city bus/bus (Tw)/CL:輛|辆[liang4]/
            勞模 劳模 [lao2 mo2] /model worker/
            老馬 老马 [lao3 ma3] /old horse/see also 識途[shi2 tu2]/
            公車 公车 [gong1 che1] /official car/
            王 王 [Wang2] /surname Wang/king/
            """;

    @TempDir
    private Path folder;

    @Test
    void readsCedict() throws IOException {
        Dictionary dictionary = read("own.u8", CEDICT);
        assertThat(dictionary.words()).isEqualTo(Language.CHINESE);
        assertThat(dictionary.glosses()).isEqualTo(Language.ENGLISH);
        assertThat(dictionary.glosses("公车")).containsExactly("city bus", "bus", "official car");
        assertThat(dictionary.glosses("老马")).containsExactly("old horse");
        assertThat(dictionary.glosses("王")).containsExactly("Wang", "king");
        assertThat(dictionary.glosses("公共")).isEmpty();
    }

    @Test
    void readsHunalignAndTsvAlike() throws IOException {
        Dictionary dic = read("own.dic", "bus @ 公车\nofficial car @ 公车\nmodel worker @ 勞模\n");
        Dictionary tsv = read("own.tsv", "公车\tbus/official car\n勞模\tmodel worker\tnoun\n");
        for (Dictionary dictionary : new Dictionary[] {dic, tsv}) {
            assertThat(dictionary.words()).isEqualTo(Language.CHINESE);
            assertThat(dictionary.glosses("公车")).containsExactly("bus", "official car");
            assertThat(dictionary.glosses("劳模")).containsExactly("model worker");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.u8", "own.u8.gz", "own.txt", "own.gz"})
    void tellsTheFormFromEndingOrContent(String name) throws IOException {
        byte[] bytes = CEDICT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(name), name.endsWith(".gz") ? zipped(bytes) : bytes);
        assertThat(Dictionary.read(file, Language.CHINESE, Language.ENGLISH).glosses("劳模"))
                .containsExactly("model worker");
    }

    @Test
    void tellsTheLanguageOfTheWordsFromTheirScript() throws IOException {
        Path file = Files.writeString(folder.resolve("own.u8"), CEDICT);
        assertThat(Dictionary.read(file, Language.ENGLISH, Language.SIMPLIFIED).words())
                .isEqualTo(Language.SIMPLIFIED);
        Dictionary english = read("en.tsv", "driver\t司机\nto drive\t驾驶/开车\ngive up\t放弃\n");
        assertThat(english.words()).isEqualTo(Language.ENGLISH);
        assertThat(english.glosses("drive")).containsExactly("驾驶", "开车");
        assertThat(english.glosses("driver")).containsExactly("司机");
    }

    @Test
    void takesTheSourceForTheWordsInOneScript() throws IOException {
        Language german = Language.of("de");
        Language french = Language.of("fr");
        Path tsv = Files.writeString(folder.resolve("a.tsv"), "Geschwindigkeit\tvitesse\n");
        Path dic = Files.writeString(folder.resolve("a.dic"), "vitesse @ Geschwindigkeit\n");
        assertThat(Dictionary.read(tsv, german, french).glosses("gesch")).containsExactly("vitesse");
        assertThat(Dictionary.read(dic, german, french).glosses("gesch")).containsExactly("vitesse");
    }

    @Test
    void readsMarkAndWindowsLineEnds() throws IOException {
        assertThat(read("own.tsv", "\uFEFF公车\tbus\r\n\r\n劳模\tmodel worker\r\n").glosses("公车"))
                .containsExactly("bus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.u8", "own.dic", "own.tsv"})
    void readsEveryFormZippedWithMarkAndWindowsLineEnds(String name) throws IOException {
        String text =
                switch (name) {
                    case "own.u8" -> "# own\n公車 公车 [gong1 che1] /bus/city bus/\n\n勞模 劳模 [lao2 mo2] /model worker/\n";
                    case "own.dic" -> "bus @ 公车\ncity bus @ 公车\n\n# own\nmodel worker @ 劳模\n";
                    default -> "公车\tbus/city bus\n\n# own\n劳模\tmodel worker\tnoun\n";
                };
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        for (Path file : List.of(
                Files.write(folder.resolve(name), windows),
                Files.write(folder.resolve(name + ".gz"), zipped(windows)))) {
            Dictionary dictionary = Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
            assertThat(dictionary.glosses("公车")).containsExactly("bus", "city bus");
            assertThat(dictionary.glosses("劳模")).containsExactly("model worker");
        }
    }

    @Test
    void readsALastLineWithoutAnEnd() throws IOException {
        assertThat(read("own.tsv", "公车\tbus\n劳模\tmodel worker").glosses("劳模")).containsExactly("model worker");
    }

    @Test
    void dropsGlossesThatTranslateNothing() throws IOException {
        String text =
                """
                老馬 老马 [lao3 ma3] /see 識途[shi2 tu2]/old horse/CL:匹[pi3]/(dialect)/variant of 馬[ma3]/
                """;
        assertThat(read("own.u8", text).glosses("老马")).containsExactly("old horse");
    }

    @Test
    void tellsTwoWordsOfOneHashApart() throws IOException {
        Dictionary dictionary = read("own.tsv", "中国\tChina\n丮回\tnothing\n");
        assertThat(dictionary.glosses("中国")).containsExactly("China");
        assertThat(dictionary.glosses("丮回")).containsExactly("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.u8", "own.dic", "own.tsv"})
    void tellsTheLengthsOfTheWordsThatBeginInAText(String name) throws IOException {
        String text =
                switch (name) {
                    case "own.u8" ->
                        """
                        公 公 [gong1] /public/
                        公車 公车 [gong1 che1] /bus/
                        公車站 公车站 [x1] /bus stop/
                        俱樂部 俱乐部 [x1] /club/
                        丮回 丮回 [x1] /none/
                        """;
                    case "own.dic" -> "public @ 公\nbus @ 公车\nbus stop @ 公車站\nclub @ 俱乐部\nnone @ 丮回\n";
                    default -> "公\tpublic\n公车\tbus\n公車站\tbus stop\n俱乐部\tclub\n丮回\tnone\n";
                };
        Dictionary dictionary = read(name, text);
        assertThat(lengthsAt(dictionary, "坐公车站着", 1, 5)).containsExactly(2, 3);
        assertThat(lengthsAt(dictionary, "坐公车站着", 1, 3)).containsExactly(2);
        assertThat(lengthsAt(dictionary, "坐公车站着", 0, 5)).isEmpty();
        assertThat(lengthsAt(dictionary, "具乐部", 0, 3)).containsExactly(3); // 俱 is 具 in normalised text
        assertThat(lengthsAt(dictionary, "中国", 0, 2)).isEmpty(); // of one hash with 丮回
        assertThat(lengthsAt(dictionary, "丮回", 0, 2)).containsExactly(2);
    }

    /** Of two characters and more. */
    private static List<Integer> lengthsAt(Dictionary dictionary, String text, int start, int end) {
        int lengths = dictionary.lengthsAt(text, start, end);
        return IntStream.rangeClosed(2, 31)
                .filter(n -> (lengths >>> n & 1) == 1)
                .boxed()
                .toList();
    }

    @Test
    void looksNoPhraseUp() throws IOException {
        Dictionary dictionary = read("en.tsv", "give up\t放弃\nto drive\t开车\nto give up\t放弃\n");
        assertThat(dictionary.glosses("give")).isEmpty();
        assertThat(dictionary.glosses("give up")).isEmpty();
        assertThat(dictionary.glosses("drive")).containsExactly("开车");
    }

    @Test
    void isMadeOfKnownWordsButForThoseThatNoFileHolds() {
        TreeMap<String, List<String>> entries = new TreeMap<>();
        entries.put("公车", List.of("bus", "coach"));
        entries.put("劳模", List.of("model/worker"));
        entries.put("老马", List.of("old\thorse"));
        entries.put("王", List.of());
        Dictionary dictionary = Dictionary.of(entries, Language.CHINESE, Language.ENGLISH);
        assertThat(dictionary.glosses("公车")).containsExactly("bus", "coach");
        assertThat(dictionary.glosses("劳模")).isEmpty();
        assertThat(dictionary.glosses("老马")).isEmpty();
        assertThat(dictionary.glosses("王")).isEmpty();
        assertThat(dictionary.words()).isEqualTo(Language.CHINESE);
        assertThat(dictionary.glosses()).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.u8", "good.dic", "good.tsv"})
    void readsTheGoodDictionariesOfTheTestdata(String name) throws IOException {
        Dictionary dictionary = Dictionary.read(Testdata.odd(name), Language.ENGLISH, Language.CHINESE);
        assertThat(dictionary.words()).isEqualTo(Language.CHINESE);
        assertThat(dictionary.glosses("码头")).containsExactly("wharf", "dock");
        assertThat(dictionary.glosses("分红"))
                .containsExactly(name.equals("good.u8") ? "pay a dividend" : "to pay a dividend", "dividend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.u8", "bad.dic", "bad.tsv"})
    void refusesTheBadOnes(String name) {
        assertThatThrownBy(() -> Dictionary.read(Testdata.odd(name), Language.CHINESE, Language.ENGLISH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(name + ":3: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.u8 | 公車 公车 gong1 che1 /bus/ | this is no CEDICT entry",
                "a.u8 | 公车 bus | this is no CEDICT entry",
                "a.dic | bus 公车 | this is no HUNALIGN entry",
                "a.tsv | 公车 bus | this is no TSV entry",
            })
    void namesTheMalformedLine(String name, String line, String problem) throws IOException {
        String good =
                switch (name) {
                    case "a.u8" -> "勞模 劳模 [lao2 mo2] /model worker/\n";
                    case "a.dic" -> "model worker @ 劳模\n";
                    default -> "劳模\tmodel worker\n";
                };
        assertThatThrownBy(() -> read(name, "# head\n" + good + line + "\n" + good))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(name + ":3: " + problem);
    }

    @Test
    void refusesWhatIsNoDictionary() {
        assertThatThrownBy(() -> read("a.txt", "One line of prose.\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.txt:1: this is no entry");
        assertThatThrownBy(() -> read("a.txt", "# nothing\n\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.txt: the dictionary has no entry");
        assertThatThrownBy(() -> read("a.tsv", "мир\tpeace\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("its words are neither zh nor en");
        assertThatThrownBy(() -> Dictionary.read(folder.resolve("none.u8"), Language.CHINESE, Language.ENGLISH))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesDamagedBytes() throws IOException {
        byte[] zipped = zipped(CEDICT.getBytes(StandardCharsets.UTF_8));
        Path cut = Files.write(folder.resolve("cut.u8.gz"), Arrays.copyOf(zipped, zipped.length / 2));
        assertThatThrownBy(() -> Dictionary.read(cut, Language.CHINESE, Language.ENGLISH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the gzip data is damaged");
        Path latin = Files.write(folder.resolve("latin.tsv"), "a\tb\nä\tc\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Dictionary.read(latin, Language.of("de"), Language.ENGLISH))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("latin.tsv:2: this line is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to work (of a machine) | work",
                "CL:個 | ''",
                "variant of 個[ge4] | ''",
                "old variant of 個[ge4] | ''",
                "classifier for cars | ''",
                "used in 老馬[lao3 ma3] | ''",
                "surname Wang | Wang",
                "abbr. for 北京[Bei3 jing1] city | city",
                "Hubei province, abbr. 鄂[E4], capital Wuhan | Hubei province",
                "old horse (in 老马[lao3 ma3]) | old horse",
                "lit. an old horse | an old horse",
                "fig. an old hand | an old hand",
                "also written 老馬[lao3 ma3] | ''",
                "Taiwan pr. [lao4 ma3] | ''",
                "also pr. [lao4 ma3] | ''",
                "same as 老馬[lao3 ma3] | ''",
                "Kangxi radical 187 | ''",
                "see also 老馬[lao3 ma3] | ''",
                "Japanese variant of 馬[ma3] | ''",
                "abbr. of 老馬[lao3 ma3] | ''",
                "（coll.） old horse | old horse",
                "seed | seed",
                "used up | used up",
            })
    void cleansCedictGlosses(String gloss, String cleaned) {
        assertThat(DictionaryForm.CEDICT.cleaned(gloss).strip().replaceAll(" +", " "))
                .isEqualTo(cleaned);
    }

    private Dictionary read(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        return Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
