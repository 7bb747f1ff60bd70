package org.couplet.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final String CHINESE = "本报讯 昨天上午，市图书馆的新馆正式开放，来自全市各区的三千多名读者冒雨前来参观。";

    private static String misread(String text, String as) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(as));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "GBK", "GB18030"})
    void chineseThatWasMisreadIsUnreadable(String as) {
        assertThat(Mojibake.in(misread(CHINESE, as)).isMost()).isTrue();
    }

    @Test
    void aFewPlacesAreCounted() {
        Mojibake found = Mojibake.in(
                "The town" + misread("’", "windows-1252") + "s caf" + misread("é", "windows-1252") + " is open.");
        assertThat(found.places()).isEqualTo(2);
        assertThat(found.readAs()).isEqualTo("windows-1252");
        assertThat(found.isMost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CHINESE,
                "來自全市各區的三千多名讀者冒雨前來參觀，館長說：「我們希望每一位市民都能找到自己需要的書」。",
                "昨日の午前、市立図書館の新しい建物が開館し、三千人を超える市民が雨の中を訪れた。",
                "어제 오전에 시립 도서관의 새 건물이 문을 열었다.",
                "Le café était fermé à cause de la fête « nationale » ; déjà épuisés.",
                "“The town’s bridge” – 20 °C, £5, São João, NAÏVE…",
                "Вчера утром открылось новое здание.",
                "plain",
                "",
            })
    void textThatWasReadRightlyIsNone(String text) {
        assertThat(Mojibake.in(text).places()).isZero();
        assertThat(Mojibake.in(text).isMost()).isFalse();
    }
}
