package org.couplet.number;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Idioms, names and common words that would pass for a number, from their first numeral on ({@code 七八糟} of 乱七八糟),
 * sorted by code point. Only words that the rules of {@code HanQuantities} do not already leave alone.
 */
final class HanWords {
    static final List<String> ALL = WordTable.words(
            """
            一万，就怕万一 一亩三分地 一点一滴 一点一点 一點一滴 七七八八 七台河 七大姑 七年之痒
            七级浮屠 七老八十 七零八散 七零八碎 七零八落 万儿八千 三个和尚 三人成虎 三人行
            三位一体 三位一體 三位数 三位數 三只手 三只松鼠 三台县 三天两头 三天兩頭 三天打魚
            三天打鱼 三头六臂 三头肌 三家村 三对三 三次元 三次方 三步并 三步曲 三番两次
            三番五次 三番兩次 三級片 三級跳 三级片 三级跳 三脚两步 三言两句 三起三落 三輪車
            三轮摩托 三轮车 三道四 三門峽 三门县 三门峡 三门湾 三頭六臂 三项式 两位数 两双手
            两口儿 两口子 两头不 两头儿 两头跑 两层皮 两把刷子 两次三番 两门子 九份老街 九台区
            九天揽月 九天玄女 九头鸟 九层塔 九章算术 九门口 九门提督 二人世界 二人台 二人轉
            二人转 二十年目睹 二百五 二级域名 二级市场 五人六 五倍子 五十步笑百步 五十铃 五台县
            五台山 五台市 五大三粗 五大连池 五家渠 五步蛇 五笔字 五笔输入 五级士官 五股 五臺山
            五花八門 五花八门 五道口 兩位數 兩口子 八佰伴 八大山人 八大胡同 八家将 八步区
            八百里加急 八股 八股文 八道江 八门金锁 六家庄 六级考试 十万八千里 十万火急 十三张
            十二指肠 十二指腸 十五个吊桶 十位数 十位數 十八般 十年寒窗 十年树木 十年樹木
            十萬八千里 十萬火急 十項全能 十项全能 千上万 千上萬 千儿八百 四头肌 四座皆 四级头
            四级考试 四轮驅動 四轮驱动 四门轿车 百上千 百儿八十 百八十 百里者半九十
            """);

    private static final Map<Character, List<String>> BY_FIRST =
            ALL.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));

    private HanWords() {}

    /** The end of the longest word of the list that starts there, or -1; 二百五 does not end within 二百五十. */
    static int end(Source source, int at) {
        int end = -1;
        for (String word : BY_FIRST.getOrDefault(source.at(at), List.of())) {
            if (source.has(at, word) && !goesOn(source, at + word.length())) {
                end = Math.max(end, at + word.length());
            }
        }
        return end;
    }

    private static boolean goesOn(Source source, int end) {
        return HanSigns.isNumeral(source.at(end - 1)) && HanSigns.isNumeral(source.at(end));
    }
}
