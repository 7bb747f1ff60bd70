package org.couplet.number;

import java.util.Set;

/** Classifiers and units that make a number of a Han numeral below eleven. */
final class HanUnits {
    /**
     * Left out on purpose: 分 角 处 季 周 国 省 市 县 方 面 手 心 日 月 点 里 下, which make words with small numerals (三分, 四处,
     * 四季, 四周, 三国, 四方, 一下) more often than quantities.
     */
    private static final Set<String> UNITS = words(
            """
            个 個 位 名 条 條 项 項 家 间 間 座 所 届 屆 次 年 岁 歲 天 件 种 種 类 類 辆 輛 台 臺 部 本 张 張 支 只 隻 头 頭 匹 棵 株
            颗 顆 块 塊 片 幅 副 套 双 雙 对 對 批 群 层 層 级 級 期 枚 艘 架 门 門 口 户 戶 亩 畝 吨 噸 米 斤 克 升 倍 人 组 組 篇 章
            首 句 场 場 轮 輪 遍 号 號 栋 棟 幢 道 秒 步 封 把 份 股 笔 筆 起 幕 集 卷 册 冊 趟 圈 排 队 隊 站 款 者 例 宗
            公里 千米 厘米 釐米 毫米 英里 海里 公斤 千克 公顷 公頃 平方 立方 平米 小时 小時 钟头 鐘頭 分钟 分鐘 秒钟 秒鐘
            个月 個月 周年 週年 季度 世纪 世紀 星期 礼拜 禮拜 昼夜 晝夜 年代 千瓦 兆瓦 光年 毫升 公升 年级 年級 等奖 等獎
            人次 车道 車道 车间 百分点
            """);

    /** After 一, which is else an article: 一个 is "a", 一年 "a year". */
    private static final Set<String> UNITS_OF_ONE = words(
            """
            公里 千米 公斤 千克 公顷 公頃 平方 立方 小时 小時 分钟 分鐘 个月 個月 周年 週年 季度 世纪 世紀 号 號 倍 吨 噸 亩 畝
            千瓦 兆瓦 光年 等奖 等獎 英里 海里
            """);

    /** After 二, which is else an ordinal or a name (二次元, 二把手): two things are 两个. */
    private static final Set<String> UNITS_OF_TWO = words("人 级 級 轮 輪 年级 年級 号 號 季度 等奖 等獎");

    /** After 两, which always counts: besides the units, these nouns. */
    private static final Set<String> UNITS_OF_PAIR = words("国 國 地 党 黨 校 院 市 省 县 縣 周 週 房 村 州 队 隊 派 岸");

    /** What 百万 and the like count where they stand without a digit: 百万元, not 千万别. */
    private static final Set<String> UNITS_OF_SCALES = words(
            """
            元 美元 欧元 歐元 人 人民币 人次 名 户 戶 吨 噸 亩 畝 斤 公里 公斤 千瓦 年 平方 立方 英镑 日元 港元 册 冊 头 頭 颗 顆 辆
            輛 件 位 条 條 字 级 級 像素
            """);

    private HanUnits() {}

    private static Set<String> words(String lines) {
        return Set.copyOf(WordTable.words(lines));
    }

    /** The end of the longest unit that starts there, or -1. */
    static int end(Source source, int at) {
        return longest(source, at, UNITS);
    }

    /** Whether the unit there makes a number of this one Han numeral. */
    static boolean follow(Source source, int at, char numeral) {
        Set<String> units = numeral == '一' ? UNITS_OF_ONE : numeral == '二' ? UNITS_OF_TWO : UNITS;
        boolean pair = HanSigns.isPair(numeral) && longest(source, at, UNITS_OF_PAIR) > 0;
        return pair || longest(source, at, units) > 0;
    }

    static boolean followScales(Source source, int at) {
        return longest(source, at, UNITS_OF_SCALES) > 0;
    }

    private static int longest(Source source, int at, Set<String> units) {
        for (int length = Math.min(3, source.length() - at); length > 0; length--) {
            if (units.contains(source.text().substring(at, at + length))) {
                return at + length;
            }
        }
        return -1;
    }
}
