package org.couplet.align.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.couplet.text.Language;
import org.couplet.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of whole sentences is read, and where it stands: {@code KIND key<characters>}. */
class TermsOfSentencesTest {
    private static final Set<String> NAMES = Set.of("zhangguoqing", "zhang", "guoqing", "langgang");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zh en | 2023年8月14日，浪港市总工会主席张国庆说：“全市3.77万名职工参加了比赛。” | "
                        + "DATE --08-14<2023年8月14日> NUMBER 2023<2023年8月14日> NAME langgang<浪港> WORD 市<市> "
                        + "WORD 总工会<总工会> WORD 主席<主席> NAME zhang<张> NAME zhangguoqing<张国庆> NAME guoqing<国庆> "
                        + "WORD 国庆<国庆> WORD 说<说> MARK :<：> MARK \"<“> WORD 全市<全市> NUMBER 37700<3.77万> "
                        + "WORD 名<名> WORD 职工<职工> WORD 参加<参加> WORD 了<了> WORD 比赛<比赛>",
                "zh-Hant en | ２０２３年８月１４日，浪港市總工會主席張國慶說：「全市３．７７萬名職工參加了比賽。」 | "
                        + "DATE --08-14<２０２３年８月１４日> NUMBER 2023<２０２３年８月１４日> NAME langgang<浪港> WORD 市<市> "
                        + "WORD 总工会<總工會> WORD 主席<主席> NAME zhang<張> NAME zhangguoqing<張國慶> NAME guoqing<國慶> "
                        + "WORD 国庆<國慶> WORD 说<說> MARK :<：> MARK \"<「> WORD 全市<全市> NUMBER 37700<３．７７萬> "
                        + "WORD 名<名> WORD 职工<職工> WORD 参加<參加> WORD 了<了> WORD 比赛<比賽>",
                "zh en | 受COVID-19影响，出口下降12.5%，为1.35亿美元。 | "
                        + "WORD 受<受> STRING covid-19<COVID-19> WORD 影响<影响> WORD 出口<出口> WORD 下降<下降> "
                        + "NUMBER 12.5%<12.5%> WORD 为<为> NUMBER 135000000<1.35亿美元>",
                "zh en | 😀好消息：GDP增长5.2%！见www.example.org/a。 | "
                        + "WORD 好<好> WORD 消息<消息> MARK :<：> WORD gdp<GDP> WORD 增长<增长> NUMBER 5.2%<5.2%> "
                        + "MARK !<！> WORD 见<见> STRING www.example.org/a<www.example.org/a>",
                "zh en | 星期三上午，日本和欧盟代表在巴黎签署G20协议…… | "
                        + "PLACE weekday:3<星期三> WORD 上午<上午> PLACE region:JP<日本> WORD 和<和> PLACE region:EU<欧盟> "
                        + "WORD 代表<代表> WORD 在<在> PLACE city:Europe/Paris<巴黎> WORD 签署<签署> STRING g20<G20> "
                        + "WORD 协议<协议> MARK …<……>",
                "zh en | 同比增长三分之一，约40余人（占百分之五）。 | "
                        + "WORD 同比<同比> WORD 增长<增长> NUMBER 1/3<三分之一> WORD 约<约> NUMBER 40<40余> WORD 人<人> "
                        + "MARK (<（> WORD 占<占> NUMBER 5%<百分之五>",
                "zh en | 𠮷野家🍜在1月14日开店，价42.5元。 | "
                        + "WORD 𠮷<𠮷> WORD 野<野> WORD 家<家> WORD 在<在> DATE --01-14<1月14日> WORD 开<开> WORD 店<店> "
                        + "WORD 价<价> NUMBER 42.5<42.5元>",
                "en zh | On August 14, 2023, Zhang Guoqing, chairman of Langgang's unions, said: \"Some 37,700 took part.\" | "
                        + "WORD on<On> DATE --08-14<August 14, 2023> NUMBER 2023<August 14, 2023> NAME zhang<Zhang> "
                        + "NAME zhangguoqing<Zhang Guoqing> NAME guoqing<Guoqing> WORD chairman<chairman> WORD of<of> "
                        + "NAME langgang<Langgang> WORD union<unions> WORD say<said> MARK :<:> MARK \"<\"> WORD some<Some> "
                        + "NUMBER 37700<37,700> WORD take<took> WORD part<part>",
                "en zh | Exports fell 12.5 per cent to US$135 million because of COVID-19; see www.example.org/a. | "
                        + "WORD export<Exports> WORD fall<fell> NUMBER 12.5%<12.5 per cent> WORD to<to> "
                        + "NUMBER 135000000<US$135 million> WORD becaus<because> WORD of<of> STRING covid-19<COVID-19> "
                        + "MARK ;<;> WORD see<see> STRING www.example.org/a<www.example.org/a>",
                "en zh | 😀 Café owners didn't pay $3.5bn in the 1990s — really? | "
                        + "WORD cafe<Café> WORD owner<owners> WORD do<didn't> WORD pay<pay> NUMBER 3500000000<$3.5bn> "
                        + "WORD in<in> WORD the<the> DATE 1990s<1990s> MARK —<—> WORD realli<really> MARK ?<?>",
                "en zh | On Wednesday, Japanese and E.U. envoys met in Paris at 3:30 p.m. (the G20 rules)... | "
                        + "WORD on<On> PLACE weekday:3<Wednesday> PLACE region:JP<Japanese> WORD and<and> "
                        + "PLACE region:EU<E.U> WORD envoy<envoys> WORD meet<met> WORD in<in> "
                        + "PLACE city:Europe/Paris<Paris> WORD at<at> DATE T15:30<3:30 p.m.> MARK (<(> WORD the<the> "
                        + "STRING g20<G20> WORD rule<rules> MARK …<...>",
                "en zh | About one third, or twenty-six of three buses, write to info@example.org! | "
                        + "WORD about<About> NUMBER 1/3<one third> WORD or<or> NUMBER 26<twenty-six> WORD of<of> WORD three<three> "
                        + "WORD bus<buses> WORD write<write> WORD to<to> STRING info@example.org<info@example.org> MARK !<!>",
                "en de | A Cafe\u0301 in Mu\u0308nchen, France, paid 3 workers €3.5m. | "
                        + "WORD a<A> WORD cafe<Cafe\u0301> WORD in<in> WORD munch<Mu\u0308nchen> PLACE region:FR<France> "
                        + "WORD paid<paid> DIGIT 3<3> WORD worke<workers> NUMBER 3500000<€3.5m>",
                "de en | Am 3. Oktober 2023 zahlten 12.500 Arbeiter in Frankreich 4,5 Millionen Euro: „Genug!“ | "
                        + "WORD am<Am> DATE --10-03<3. Oktober 2023> NUMBER 2023<3. Oktober 2023> WORD zahlt<zahlten> "
                        + "NUMBER 12500<12.500> WORD arbei<Arbeiter> WORD in<in> PLACE region:FR<Frankreich> "
                        + "NUMBER 4500000<4,5 Millionen Euro> MARK :<:> MARK \"<„> WORD genug<Genug> MARK !<!>",
                "fr en | Le 14 août 2023, 37 700 ouvriers de Chine ont reçu 3,5 % (« enfin ! »). | "
                        + "WORD le<Le> DATE --08-14<14 août 2023> NUMBER 2023<14 août 2023> NUMBER 37700<37 700> "
                        + "WORD ouvri<ouvriers> WORD de<de> PLACE region:CN<Chine> WORD ont<ont> WORD recu<reçu> "
                        + "NUMBER 3.5%<3,5 %> MARK (<(> MARK \"<«> WORD enfin<enfin> MARK !<!>",
                "ru en | В 2021 году Китай купил 1,5 млн тракторов: «Наконец!» | "
                        + "WORD в<В> NUMBER 2021<2021> WORD году<году> PLACE region:CN<Китай> WORD купил<купил> "
                        + "NUMBER 1500000<1,5 млн> WORD тракт<тракторов> MARK :<:> MARK \"<«> WORD након<Наконец> MARK !<!>",
                "ja en | 2023年8月14日、東京で3万7700人の労働者がドイツから来た（５％増）。 | "
                        + "DATE --08-14<2023年8月14日> NUMBER 2023<2023年8月14日> PLACE city:Asia/Tokyo<東京> WORD で<で> "
                        + "NUMBER 37700<3万7700> WORD 人<人> WORD の<の> WORD 労働<労働> WORD 者<者> WORD が<が> "
                        + "PLACE region:DE<ドイツ> WORD から<から> WORD 来<来> WORD た<た> MARK (<（> NUMBER 5%<５％> "
                        + "WORD 増<増>",
            })
    void areReadWhereTheyStand(String languages, String sentence, String terms) {
        String[] two = languages.split(" ", -1);
        TermReader reader = TermReader.of(Language.of(two[0]), Language.of(two[1]), NAMES);
        assertThat(reader.terms(sentence).stream()
                        .map(found -> found.term() + "<" + found.span().of(sentence) + ">")
                        .collect(Collectors.joining(" ")))
                .isEqualTo(terms);
    }

    @Property(tries = 300)
    void noCharacterIsInTwoTermsSaveOfANameOrADate(@ForAll("sentences") String sentence) {
        for (TermReader reader : readers()) {
            List<Occurrence> terms = reader.terms(sentence);
            for (int i = 0; i < terms.size(); i++) {
                for (Occurrence other : terms.subList(i + 1, terms.size())) {
                    Occurrence one = terms.get(i);
                    if (one.span().overlaps(other.span())) {
                        assertThat(isName(one) || isName(other) || one.span().equals(other.span()))
                                .as("%s and %s of %s", one, other, sentence)
                                .isTrue();
                        assertThat(one.span().contains(other.span())
                                        || other.span().contains(one.span()))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void aWordsKeyIsThatOfItsCharacters(@ForAll("sentences") String sentence) {
        for (TermReader reader : readers()) {
            for (Occurrence found : reader.terms(sentence)) {
                if (found.term().kind() == Term.Kind.WORD) {
                    assertThat(reader.keys().key(found.span().of(sentence)))
                            .as(sentence)
                            .isEqualTo(found.term().key());
                }
            }
        }
    }

    @Property(tries = 100)
    void noCharacterPairIsCutInTwo(@ForAll("sentences") String sentence) {
        for (TermReader reader : readers()) {
            for (Occurrence found : reader.terms(sentence)) {
                assertThat(isWhole(sentence, found.span())).as(sentence + found).isTrue();
            }
        }
    }

    private static boolean isWhole(String sentence, Span span) {
        return !Character.isLowSurrogate(sentence.charAt(span.start()))
                && !Character.isHighSurrogate(sentence.charAt(span.end() - 1));
    }

    private static boolean isName(Occurrence found) {
        return found.term().kind() == Term.Kind.NAME;
    }

    private static List<TermReader> readers() {
        return List.of(
                TermReader.of(Language.CHINESE, Language.ENGLISH, NAMES),
                TermReader.of(Language.ENGLISH, Language.CHINESE, NAMES),
                TermReader.of(Language.of("de"), Language.of("fr"), Set.of()));
    }

    /** Up to ten pieces in any order, with nothing or a space between. */
    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> pieces = Arbitraries.of(
                "张国庆",
                "張國慶",
                "浪港市",
                "Zhang Guoqing",
                "Langgang's",
                "2023年8月14日",
                "August 14, 2023",
                "3.77万",
                "３．７７萬",
                "12.5%",
                "COVID-19",
                "www.example.org",
                "info@example.org",
                "日本",
                "Japan",
                "United States",
                "U.S.",
                "星期三",
                "Café",
                "Cafe\u0301",
                "𠮷野家",
                "😀",
                "“",
                "”",
                "？",
                "...",
                "（",
                "——",
                "the workers",
                "didn't",
                "工会",
                "工會",
                "ﬁnal",
                "㎏",
                "½",
                "\u200b",
                "1",
                "三",
                "$3bn",
                "3:30");
        return pieces.list().ofMaxSize(10).flatMap(list -> Arbitraries.of("", " ")
                .map(between -> String.join(between, list)));
    }
}
