package org.couplet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.couplet.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {
    private static final String SIMPLIFIED = "本报讯 昨天上午，市图书馆的新馆正式开放，来自全市各区的三千多名读者冒雨前来参观。新馆共有六层，藏书一百二十万册，"
            + "设有儿童阅览室、老年活动中心和一个可以容纳五百人的报告厅。馆长在开幕式上说，这座建筑用了四年时间才完成，"
            + "“我们希望每一位市民都能在这里找到自己需要的书”。据介绍，从下个月起，图书馆将每天开放到晚上十点，周末还会举办讲座和音乐会。";
    private static final String TRADITIONAL = "本報訊 昨天上午，市圖書館的新館正式開放，來自全市各區的三千多名讀者冒雨前來參觀。新館共有六層，藏書一百二十萬冊，"
            + "設有兒童閱覽室、老年活動中心和一個可以容納五百人的報告廳。館長在開幕式上說，這座建築用了四年時間才完成，"
            + "「我們希望每一位市民都能在這裡找到自己需要的書」。據介紹，從下個月起，圖書館將每天開放到晚上十點，週末還會舉辦講座和音樂會。";

    private static Charset detected(byte[] bytes) throws InputException {
        return Detection.of(bytes, "a.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 150})
    void tellsGb18030(int characters) throws InputException {
        byte[] bytes = SIMPLIFIED.substring(0, characters).getBytes(Charset.forName("GB18030"));
        assertThat(detected(bytes)).isEqualTo(Charset.forName("GB18030"));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 150})
    void tellsBig5(int characters) throws InputException {
        byte[] bytes = TRADITIONAL.substring(0, characters).getBytes(Charset.forName("Big5"));
        assertThat(detected(bytes)).isEqualTo(Charset.forName("Big5"));
    }

    @Test
    void tellsTraditionalCharactersInGb18030() throws InputException {
        assertThat(detected(TRADITIONAL.getBytes(Charset.forName("GB18030")))).isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void tellsGb18030BesideMuchAscii() throws InputException {
        String mixed = "HTTP server configuration guide, version 2.4. ".repeat(20) + SIMPLIFIED.substring(0, 60);
        assertThat(detected(mixed.getBytes(Charset.forName("GB18030")))).isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void aCutDoubleByteAtTheEndChangesNothing() throws InputException {
        byte[] whole = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 3);
        assertThat(detected(cut)).isEqualTo(Charset.forName("GB18030"));
    }

    @Test
    void utf8IsTrusted() throws InputException {
        assertThat(detected(SIMPLIFIED.getBytes(StandardCharsets.UTF_8))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(detected("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(detected(new byte[0])).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void marksAreTrusted(String name) throws InputException {
        byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(name));
        assertThat(detected(bytes)).isEqualTo(Charset.forName(name));
        assertThat(Decoded.of(bytes, "a.txt", Encoding.DETECT, false).text()).isEqualTo(SIMPLIFIED);
    }

    @Test
    void utf8WithAFewBadBytesIsStillUtf8() throws InputException {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        bytes[201] = (byte) 0xC0;
        assertThat(detected(bytes)).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Le café était fermé à cause de la fête nationale; nous sommes rentrés très tôt à l'hôtel. Déjà épuisés.",
        "windows-1252, “The town’s bridge is open” and the baker – who had waited – was the first to cross it. “Yes.”",
        "windows-1252, Die Brücke über den Fluß ist wieder geöffnet; der Bäcker ging als Erster hinüber und war sehr glücklich.",
        "windows-1250, Wczoraj rano otwarto nowy budynek biblioteki miejskiej; mimo ulewy przyszło trzy tysiące osób. Wyjątkowo dużo.",
        "ISO-8859-2, Wczoraj rano otwarto nowy budynek biblioteki miejskiej; mimo ulewy przyszło trzy tysiące osób. Wyjątkowo dużo się działo: ściśle.",
        "x-windows-949, 어제 오전에 시립 도서관의 새 건물이 문을 열었다. 삼천 명이 넘는 시민이 비를 맞으며 찾아왔다. 건물은 모두 육 층이다.",
        "windows-31j, 昨日の午前、市立図書館の新しい建物が開館し、三千人を超える市民が雨の中を訪れた。建物は六階建てである。",
        "EUC-JP, 昨日の午前、市立図書館の新しい建物が開館し、三千人を超える市民が雨の中を訪れた。建物は六階建てである。",
        "windows-1251, 'Вчера утром в городе открылось новое здание библиотеки, и на открытие пришли три тысячи человек. Это не всё.'",
        "windows-1251, Вчера утром открылось новое здание городской библиотеки.",
        "KOI8-R, 'Вчера утром в городе открылось новое здание библиотеки, и на открытие пришли три тысячи человек. Это не всё.'",
        "UTF-16LE, The old bridge is open again.",
        "UTF-16BE, 昨天上午市图书馆的新馆正式开放 2023",
        "UTF-16LE, 昨天上午市图书馆的新馆正式开放 2023"
    })
    void tellsOthersByWhatTheyGive(String encoding, String text) throws InputException {
        assertThat(detected(text.getBytes(Charset.forName(encoding)))).isEqualTo(Charset.forName(encoding));
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 你好",
        "windows-1252, 12 °C · 14 °C · 15 °C",
        "windows-1252, ñññññññ",
        "x-MacRoman, Le café était fermé à cause de la fête nationale; nous sommes rentrés très tôt à l'hôtel. Déjà épuisés.",
        "IBM437, Die Brücke über den Fluß ist wieder geöffnet; der Bäcker ging als Erster hinüber und war sehr glücklich."
    })
    void refusesWhatItCannotTell(String encoding, String text) {
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertThatThrownBy(() -> detected(bytes))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nothing shows for sure what it is. Name its encoding (--encoding)");
    }

    /** Each language written in each encoding that has its letters: told rightly, or not at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GB18030",
                "Big5",
                "windows-31j",
                "EUC-JP",
                "x-windows-949",
                "windows-1252",
                "windows-1250",
                "windows-1251",
                "KOI8-R",
                "UTF-16LE"
            })
    void aTextIsNeverReadWrongly(String encoding) {
        for (String text : List.of(
                SIMPLIFIED,
                TRADITIONAL,
                "어제 오전에 시립 도서관의 새 건물이 문을 열었다. 삼천 명이 넘는 시민이 비를 맞으며 찾아왔다. 건물은 모두 육 층이다.",
                "昨日の午前、市立図書館の新しい建物が開館し、三千人を超える市民が雨の中を訪れた。建物は六階建てである。",
                "Вчера утром открылось новое здание городской библиотеки. Пришли три тысячи человек.",
                "Die Brücke über den Fluß ist wieder geöffnet; der Bäcker ging als Erster hinüber und war sehr glücklich.")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            if (new String(bytes, Charset.forName(encoding)).equals(text)) {
                assertReadRightlyOrNot(bytes, text);
            }
        }
    }

    private static void assertReadRightlyOrNot(byte[] bytes, String text) {
        try {
            assertThat(new String(bytes, detected(bytes))).isEqualTo(text);
        } catch (InputException refused) {
            assertThat(refused).hasMessageContaining("nothing shows for sure");
        }
    }

    @Test
    void namesThePlaceOfTheFirstByteItDoesNotKnow() {
        byte[] bytes = "one\n\u00E9t\u00E9 \u00E0 c\u00F4t\u00E9".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> detected(bytes))
                .hasMessage("a.txt:2:1: byte 0xE9 at offset 4 is no UTF-8, and nothing shows for sure what it is."
                        + " Name its encoding (--encoding), or save it as UTF-8");
    }

    @Test
    void aFewBadBytesInAsciiAreBrokenUtf8() throws InputException {
        byte[] bytes = "the town\u0092s bridge".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(detected(bytes)).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Decoded.of(bytes, "a.txt", Encoding.DETECT, true))
                .isEqualTo(new Decoded("the town\uFFFDs bridge", StandardCharsets.UTF_8, 1));
    }
}
