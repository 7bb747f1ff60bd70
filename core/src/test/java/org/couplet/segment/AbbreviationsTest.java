package org.couplet.segment;

import static org.couplet.segment.Cut.assertCut;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es regnet. ⏐Wir bleiben zu Hause.",
                "Er kommt am 3. Mai. ⏐Sie kommt später.",
                "Das war im 19. Jahrhundert. ⏐Heute ist es anders.",
                "Er wurde 3. ⏐Dann ging er.",
                "Das geschah 1990. ⏐Niemand weiß es.",
                "Dr. Weber und Prof. Klein sprachen. ⏐Alle hörten zu.",
                "Obst, z. B. Äpfel, ist gesund. ⏐Das wissen alle.",
                "Obst, z.B. Birnen, ist gesund. ⏐Iss mehr davon.",
                "Das heißt, d. h. Montag, geht es. ⏐Gut.",
                "Es kostet ca. 5 Mio. Euro. ⏐Das ist viel.",
                "Tische, Stühle usw. ⏐Die Liste ist lang.",
                "„Hast du Hunger?“, fragte sie. ⏐Er nickte.",
                "»Komm!« ⏐Er stand auf.",
                "Er sagte: „Ich bin müde.“ ⏐Sie ging.",
                "Ludwig XIV. baute Schlösser. ⏐Er war reich.",
                "Er kam am 15. 5. 1932. ⏐Sie blieb.",
                "Am 24. 12. bleibt zu. ⏐Am 27. öffnen wir.",
                "In der Goethestr. 12 wohnt er. ⏐Sie wohnt in St. Gallen.",
                "Maler, Tischler usw. ⏐Bewerbungen bitte bald.",
                "Um 500 v. Chr. ⏐Die Stadt war klein.",
            })
    void splitsGerman(String marked) {
        assertCut("de", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il pleut. ⏐Nous restons ici.",
                "M. Dupont et Mme Durand sont là. ⏐Ils attendent.",
                "« Viens ! » dit-il. ⏐Elle vint.",
                "« Viens ! » ⏐Elle se leva.",
                "Il dit : « Je suis fatigué. » ⏐Puis il partit.",
                "Où vas-tu ? ⏐À Paris.",
                "Des fruits, p. ex. des pommes. ⏐C'est bon.",
                "Voir p. 12 et art. 5. ⏐Tout y est.",
                "Le Dr Martin est venu. ⏐Il est reparti.",
                "Du pain, du vin, etc. ⏐Le repas fut long.",
                "J.-P. Martin arrive. ⏐Nous partons.",
                "«Reste», dit-il. ⏐Elle resta.",
                "Il attend… ⏐Personne ne vient.",
            })
    void splitsFrench(String marked) {
        assertCut("fr", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Llueve. ⏐Nos quedamos en casa.",
                "¿Qué hora es? ⏐Son las tres.",
                "¡Vamos! ⏐Es tarde.",
                "¿Vienes? ⏐¡Claro que sí! ⏐Espera.",
                "El Sr. García y la Sra. López hablan. ⏐Nadie escucha.",
                "Viajó a EE. UU. en mayo. ⏐Volvió en junio.",
                "Viajó a EE. UU. ⏐El viaje fue largo.",
                "La Dra. Ruiz llegó. ⏐Era tarde.",
                "Véase pág. 12. ⏐Está claro.",
                "—¡Vamos! —dijo él. ⏐Nadie se movió.",
                "Frutas, p. ej. Manzanas rojas. ⏐Son baratas.",
                "«¿Quién es?», preguntó. ⏐No hubo respuesta.",
                "Ud. tiene razón. ⏐Yo no.",
                "El Dr. J. M. Ruiz vive aquí. ⏐Atiende por las tardes.",
                "Art. 5. El arrendatario paga. ⏐Es tarde.",
                "—No lo sé —dijo él—. ⏐Pregunta a tu madre.",
            })
    void splitsSpanish(String marked) {
        assertCut("es", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Идёт дождь. ⏐Мы дома.",
                "Где он? ⏐Там! ⏐Вижу.",
                "А. С. Пушкин родился в Москве. ⏐Он был поэтом.",
                "«Пойдём!» — сказал он. ⏐Она встала.",
                "— Пойдём! — сказал он. ⏐Она встала.",
                "Он сказал: «Я устал». ⏐Она ушла.",
                "Яблоки, груши и т. д. ⏐Всё есть.",
                "Это было в 1990 г. ⏐Он помнил.",
                "Ул. Ленина, д. 5. ⏐Там мы жили.",
                "Проф. Иванов читал лекцию. ⏐Все слушали.",
                "Цена 5 тыс. руб. за штуку. ⏐Дорого.",
                "Он ждал… ⏐Никто не пришёл.",
                "Он ждал... и ждал. ⏐Никто не пришёл.",
                "— Пойдём. ⏐— Он встал.",
                "Хлеб, соль и т. д. ⏐Денег нет.",
                "См. рис. 3 на стр. 15. ⏐Там всё показано.",
                "Это было в IV в. до н. э. ⏐Города не было.",
                "Он живёт на ул. Мира, д. 7. ⏐Она — тоже.",
            })
    void splitsRussian(String marked) {
        assertCut("ru", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "비가 옵니다. ⏐우리는 집에 있습니다.",
                "어디에 갑니까? ⏐학교에 갑니다.",
                "정말입니까?! ⏐믿을 수 없습니다.",
                "\"안녕하세요.\"라고 그는 말했다. ⏐나는 웃었다.",
                "\"빨리 가자!\" ⏐그가 일어났다.",
                "가격은 3.5달러입니다. ⏐비싸지 않습니다.",
                "김 씨는 2020년에 왔다. ⏐그 뒤로 떠나지 않았다.",
                "“배고파요?”라고 물었다. ⏐나는 고개를 끄덕였다.",
                "사과, 배, 감 등이 있다. ⏐모두 싸다.",
                "그는 갔다... ⏐아무도 몰랐다.",
                "1. 물을 끓인다. ⏐2. 차를 넣는다.",
                "U.S. 스틸이 발표했다. ⏐주가가 올랐다.",
                "제목에는 마침표가 없다",
                "2024. 5. 3. 회의가 열렸다. ⏐끝났다.",
                "\"불이야!\" 누군가 소리쳤다. ⏐조용했다.",
                "“나는 못 가. ⏐너 혼자 가.” 형이 말했다. ⏐비가 왔다.",
            })
    void splitsKorean(String marked) {
        assertCut("ko", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il sig. Rossi e il dott. Bianchi parlano. ⏐Nessuno ascolta.",
                "Vedi pag. 12. ⏐È chiaro.",
                "Pane, vino ecc. ⏐La cena fu lunga.",
            })
    void splitsItalian(String marked) {
        assertCut("it", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O Sr. Silva e a Dra. Costa falam. ⏐Ninguém ouve.",
                "Ver pág. 12. ⏐Está claro.",
                "Pão, vinho etc. ⏐A ceia foi longa.",
            })
    void splitsPortuguese(String marked) {
        assertCut("pt", marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II. János pápa Krakkóba ment. ⏐Ott várták.",
                "Jött Dr. Nagy is. ⏐Leült.",
                "- Gyere! - mondta. ⏐- Megyek. ⏐- A fiú felállt.",
            })
    void splitsLanguagesWithoutATable(String marked) {
        assertCut("hu", marked);
    }
}
