package org.couplet.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "zh-Hans | 这条新铁路将于明年春天开通。",
                "zh-Hant | 這條新鐵路將於明年春天開通。",
                "zh-Hant | 皇后大道東的茶几與里長",
                "zh-Hans | 著名作家谈乾隆时代",
                "zh | 山水",
                "ja | 新しい鉄道は来年の春に開通します。",
                "ja | 東京五輪開幕へ",
                "ja | 新駅開業",
                "ja | トヨタ自動車",
                "ko | 새 철도는 내년 봄에 개통된다.",
                "ko | 美 대통령, 北 미사일 발사 비난",
                "en | The new railway will open next spring.",
                "en | Prices of food rise in the north",
                "de | Die neue Bahnstrecke wird im Frühling eröffnet.",
                "de | Kein Geld für alle",
                "fr | La nouvelle ligne de chemin de fer ouvrira au printemps.",
                "es | La nueva línea de ferrocarril abrirá en la primavera del próximo año.",
                "it | La nuova ferrovia aprirà nella primavera del prossimo anno.",
                "pt | A nova ferrovia será aberta na primavera do próximo ano.",
                "nl | De nieuwe spoorlijn wordt in het voorjaar geopend.",
                "sv | Den nya järnvägen öppnar till våren och inte förr.",
                "da | Den nye jernbane åbner efter planen til foråret, men ikke før, siger han også.",
                "no | Den nye jernbanen åpner etter planen til våren, men ikke før, sier han også.",
                "fi | Uusi rautatie avataan ensi keväänä, mutta se ei ole vielä valmis.",
                "pl | Nowa linia kolejowa zostanie otwarta na wiosnę, ale nie jest jeszcze gotowa.",
                "cs | Nová železnice se otevře na jaře, ale ještě není hotová.",
                "hu | Az új vasútvonal tavasszal nyílik meg, de még nem készült el.",
                "ro | Noua cale ferată se va deschide în primăvară, dar nu este gata.",
                "tr | Yeni demiryolu baharda açılacak, ama daha hazır değil.",
                "vi | Tuyến đường sắt mới sẽ được khai trương vào mùa xuân năm sau.",
                "id | Jalur kereta api yang baru akan dibuka pada musim semi.",
                "is | Nýja járnbrautin verður opnuð í vor og það er ekki of seint.",
                "ru | Новая железная дорога откроется весной следующего года.",
                "uk | Нова залізниця відкриється навесні, але ще не готова.",
                "bg | Новата железопътна линия ще бъде открита през пролетта.",
                "sr | Нова пруга ће бити отворена на пролеће, али још није готова.",
                "be | Новая чыгунка адкрыецца ўвесну, але яшчэ не гатовая.",
                "el | Ο νέος σιδηρόδρομος θα ανοίξει την άνοιξη.",
                "he | מסילת הברזל החדשה תיפתח באביב.",
                "ar | سيتم افتتاح خط السكة الحديدية الجديد في الربيع.",
                "fa | راه‌آهن جدید در بهار سال آینده باز می‌شود.",
                "hi | नई रेल लाइन अगले वसंत में खुलेगी।",
                "th | ทางรถไฟสายใหม่จะเปิดในฤดูใบไม้ผลิ",
                "ka | ახალი რკინიგზა გაიხსნება",
            })
    void findsTheLanguage(String language, String text) {
        assertThat(Languages.detect(text)).contains(Language.of(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "zh-Hans | 苹果iPhone 15 Pro Max和Apple Watch今日发布",
                "zh-Hans | 特斯拉（Tesla, Inc.）首席执行官马斯克（Elon Musk）访问上海",
                "zh-Hans | 他喜欢听《さくら》这首歌，也喜欢在京都的春天里走一走。",
                "en | The word 茶 (cha) is used for tea in most of the world",
                "ru | Компания Apple и Google представили новые iPhone и Pixel",
                "ko | 삼성전자 Galaxy S24 공개",
            })
    void namesInAnotherScriptChangeNothing(String language, String text) {
        assertThat(Languages.detect(text)).contains(Language.of(language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "12,345.6 %", "2023-11-20 09:30", "BMW Siemens Bosch", "😀👍", "http://x.y/z", "ᎠᎡᎢ"})
    void saysNothingWhereThereIsTooLittle(String text) {
        assertThat(Languages.detect(text)).isEmpty();
    }

    @Test
    void looksAtLongTextsOnlyAtTheirBeginning() {
        assertThat(Languages.detect("这是中文。".repeat(4000) + "the end of it ".repeat(100_000)))
                .contains(Language.SIMPLIFIED);
    }

    @Property
    void anyTextIsAnswered(@ForAll String text) {
        assertThat(Languages.detect(text)).isNotNull();
    }
}
