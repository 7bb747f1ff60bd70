package org.couplet.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.couplet.number.Quantity.Kind.CARDINAL;
import static org.couplet.number.Quantity.Kind.FRACTION;
import static org.couplet.number.Quantity.Kind.ORDINAL;
import static org.couplet.number.Quantity.Kind.PERCENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanQuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            建校三十五周年        | 三十五 = 35
            来了一万二千三百人    | 一万二千三百 = 12300
            来了一百零八人        | 一百零八 = 108
            来了两千人            | 两千 = 2000
            来了三千五百人        | 三千五百 = 3500
            价格三千五            | 三千五 = 3500
            二十六岁              | 二十六 = 26
            二十多岁，十余年      | 二十多 ~ 20; 十余 ~ 10
            三十余万吨            | 三十余万 ~ 300000
            十来个人              | 十来 ~ 10
            共一亿二千三百万棵    | 一亿二千三百万 = 123000000
            共一万二千亿斤        | 一万二千亿 = 1200000000000
            共三千万千瓦          | 三千万 = 30000000
            面積兩萬億            | 兩萬億 = 2000000000000
            增长三點五倍          | 三點五 = 3.5
            仅零点五克            | 零点五 = 0.5
            共三点五万人          | 三点五万 = 35000
            廿四节气，廿年        | 廿四 = 24; 廿 = 20
            收到壹佰元整          | 壹佰元 = 100
            收到伍仟叁佰元        | 伍仟叁佰元 = 5300
            编号一九零四二        | 一九零四二 = 19042
            近百人，上千家，过万元 | 近百 ~ 100; 上千 ~ 1000; 过万元 ~ 10000
            百万人和千万吨        | 百万 = 1000000; 千万 = 10000000
            两个人，三名，五项    | 两 = 2; 三 = 3; 五 = 5
            两国，四大名著        | 两 = 2; 四 = 4
            四到七天              | 四 = 4; 七 = 7
            三年半，两个半小时    | 三年半 = 3.5; 两个半 = 2.5
            一小时走十公里        | 一 = 1; 十 = 10
            五十两银子            | 五十 = 50
            一百零售点            | 一百 = 100
            一半，半年，半小时    | 一半 = 0.5; 半 = 0.5; 半 = 0.5
            """)
    void readsCardinals(String text, String expected) {
        assertThat(Shown.of(text, Numbers.in(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "百分之五, 百分之五, PERCENT, 5%",
        "达到百分之3.5, 百分之3.5, PERCENT, 3.5%",
        "占百分之三点五, 百分之三点五, PERCENT, 3.5%",
        "达百分之百, 百分之百, PERCENT, 100%",
        "百分百满意, 百分百, PERCENT, 100%",
        "千分之三, 千分之三, PERCENT, 0.3%",
        "占七成, 七成, PERCENT, 70%",
        "三分之一, 三分之一, FRACTION, 1/3",
        "六分之四, 六分之四, FRACTION, 2/3",
        "万分之二, 万分之二, FRACTION, 0.0002",
        "第三, 第三, ORDINAL, 3",
        "第十三届, 第十三, ORDINAL, 13",
        "第 18 届, 第 18, ORDINAL, 18",
        "二十届, 二十, ORDINAL, 20",
        "十八大精神, 十八, ORDINAL, 18",
        "六中全会, 六, ORDINAL, 6",
        "十四五规划, 十四五, ORDINAL, 14",
        "首次公开, 首, ORDINAL, 1",
        "十八万, 十八万, CARDINAL, 180000",
    })
    void readsFrames(String text, String part, Quantity.Kind kind, String key) {
        assertThat(Numbers.in(text)).singleElement().satisfies(quantity -> {
            assertThat(quantity.span().of(text)).isEqualTo(part);
            assertThat(quantity.kind()).isEqualTo(kind);
            assertThat(quantity.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三心二意", "一心一意", "七上八下", "千方百计", "万众一心", "四面八方", "五湖四海", "三三两两", "九牛一毛", "百花齐放", "三言两语", "五花八门", "乱七八糟",
                "三番五次", "七零八落", "一点一滴", "十万火急", "三七二十一", "不管三七二十一", "一些", "一线", "万一", "千万别忘了", "一起", "一直", "一样", "一定",
                "统一", "第一线", "十分", "万分", "千里之外", "百姓", "星期三", "周三", "礼拜五", "二手", "四川", "三亚", "九江", "八卦", "六安", "三门峡",
                "五台山", "一个", "两口子", "双十一", "参加", "大陆", "队伍", "收拾", "上半年", "首都", "首先", "半径", "老二", "不二法门", "第二天", "第一时间"
            })
    void leavesWordsAlone(String text) {
        assertThat(Mentions.in(text)).isEmpty();
        assertThat(Mentions.in("他说" + text + "，就走了。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"数百人", "数十个", "几十万", "十几个", "二十几岁", "三四十名", "七八个", "十七八岁", "十四五岁", "三两个", "五六千"})
    void leavesInexactNumbersAlone(String text) {
        assertThat(Numbers.in(text)).isEmpty();
    }

    @Test
    void doesNotReadPartOfAnInexactNumber() {
        assertThat(Shown.of("二三十万人和四十人", Numbers.in("二三十万人和四十人"))).isEqualTo("四十 = 40");
    }

    @Test
    void knowsTheKindOfAPlainNumber() {
        assertThat(Numbers.in("三十人")).extracting(Quantity::kind).containsExactly(CARDINAL);
        assertThat(Numbers.in("第三十人")).extracting(Quantity::kind).containsExactly(ORDINAL);
        assertThat(Numbers.in("三十分之一")).extracting(Quantity::kind).containsExactly(FRACTION);
        assertThat(Numbers.in("百分之三十")).extracting(Quantity::kind).containsExactly(PERCENT);
    }
}
