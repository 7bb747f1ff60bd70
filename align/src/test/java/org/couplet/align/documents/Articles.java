package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.List;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.couplet.text.Sentence;
import org.couplet.text.Span;

/** Short articles of our own: true pairs, and look-alikes that share their theme, their year and a number or two. */
final class Articles {
    static final Document BRIDGE_EN = article(
            "en/bridge.txt",
            "en",
            "New bridge over the Lan River opens to traffic",
            "The bridge, 1,847 metres long, was opened on 14 March 2021 by chief engineer Zhao Minghui.",
            "Work began in 2016 and cost 3.62 billion yuan, 215 million less than planned.",
            "About 37,700 vehicles are expected to cross it every day.",
            "Zhao Minghui said that 4,312 workers from Canada, Brazil and China had taken part.",
            "The old ferry, which carried 926 passengers a day, stops on 30 April.");

    static final Document BRIDGE_ZH = article(
            "zh/a.txt",
            "zh-Hans",
            "兰河新大桥建成通车",
            "这座全长1847米的大桥于2021年3月14日由总工程师赵明辉宣布通车。",
            "工程始于2016年，耗资36.2亿元，比计划节省2.15亿元。",
            "预计每天将有3.77万辆汽车通过。",
            "赵明辉说，来自加拿大、巴西和中国的4312名工人参加了建设。",
            "每天运送926名乘客的旧渡轮将于4月30日停运。");

    /** The same event from another desk: some of its numbers, in another order. */
    static final Document FERRY_EN = article(
            "en/ferry.txt",
            "en",
            "Ferry captain looks back on forty years",
            "On 30 April the last ferry leaves the pier, and captain Peter Lowe goes home.",
            "He has counted 18,250 crossings, 61 storms and 7 collisions since 1981.",
            "His grandfather paid 340 pounds for the first boat in 1929.",
            "Of the 2021 season he remembers only the 82 days of fog and the visitors from Norway.");

    static final Document HARVEST_EN = article(
            "en/harvest.txt",
            "en",
            "Apple harvest breaks records",
            "Growers in the valley picked 58,400 tonnes of apples this year, 12.5 percent more than in 2019.",
            "Some 1,260 farms sold to Japan, Germany and India, said Wu Xiaolan of the growers' union.",
            "Prices fell to 4.85 yuan a kilogram on 9 October, the lowest since 2008.",
            "A cold store for 7,350 tonnes will be ready on 1 December.");

    static final Document HARVEST_ZH = article(
            "zh/b.txt",
            "zh-Hans",
            "苹果收成创纪录",
            "今年山谷里的果农采摘了5.84万吨苹果，比2019年增长12.5%。",
            "果农协会的吴晓兰说，约1260家农场把苹果销往日本、德国和印度。",
            "10月9日价格跌至每公斤4.85元，为2008年以来最低。",
            "可储存7350吨的冷库将于12月1日建成。");

    static final Document HARVEST_DE = article(
            "de/ernte.txt",
            "de",
            "Rekordernte bei Äpfeln",
            "Im Tal wurden in diesem Jahr 58.400 Tonnen Äpfel gepflückt, 12,5 Prozent mehr als 2019.",
            "Rund 1.260 Höfe verkauften nach Japan, Deutschland und Indien, sagte Wu Xiaolan vom Verband.",
            "Am 9. Oktober fiel der Preis auf 4,85 Yuan je Kilogramm, so tief wie seit 2008 nicht.",
            "Ein Kühlhaus für 7.350 Tonnen wird am 1. Dezember fertig.");

    static final Document SCHOOL_ZH = article(
            "zh/c.txt",
            "zh-Hans",
            "山村小学有了新图书馆",
            "9月1日，山村小学的132名学生走进了新图书馆。",
            "馆里有8640本书，其中2021年出版的占三成。",
            "校长何立群说，电脑是一家加拿大公司捐的，共25台。");

    static final Document CHESS_EN = article(
            "en/chess.txt",
            "en",
            "Teenager wins chess title",
            "Anna Berg, 16, won the city title after 11 rounds and 43 hours of play.",
            "She scored 9.5 points on 22 November, ahead of 118 others from Sweden and Finland.",
            "Her rating rose to 2,486.");

    static final List<Document> ALL =
            List.of(BRIDGE_EN, BRIDGE_ZH, FERRY_EN, HARVEST_EN, HARVEST_ZH, HARVEST_DE, SCHOOL_ZH, CHESS_EN);

    private Articles() {}

    /** One sentence a paragraph. */
    static Document article(String id, String language, String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int at = 0;
        for (String text : texts) {
            paragraphs.add(new Span(sentences.size(), sentences.size() + 1));
            sentences.add(new Sentence(new Span(at, at + text.length()), text));
            at += text.length() + 1;
        }
        return new Document(id, Language.of(language), sentences, paragraphs);
    }

    static Document renamed(Document document, String id) {
        return new Document(id, document.language(), document.sentences(), document.paragraphs());
    }
}
