package org.couplet.bench.piles;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Numbers, dates, names and codes as both languages write them. */
final class SyntheticFacts {
    private static final List<String> FAMILY = List.of(
            "王 Wang", "李 Li", "张 Zhang", "刘 Liu", "陈 Chen", "杨 Yang", "黄 Huang", "赵 Zhao", "周 Zhou", "吴 Wu", "徐 Xu",
            "孙 Sun", "马 Ma", "朱 Zhu", "胡 Hu", "郭 Guo", "何 He", "高 Gao", "林 Lin", "罗 Luo", "郑 Zheng", "梁 Liang", "谢 Xie",
            "宋 Song", "唐 Tang", "许 Xu", "韩 Han", "冯 Feng", "邓 Deng", "曹 Cao");

    private static final List<String> GIVEN = List.of(
            "丽 li", "华 hua", "明 ming", "国 guo", "建 jian", "文 wen", "志 zhi", "海 hai", "春 chun", "秋 qiu", "红 hong",
            "玉 yu", "兰 lan", "英 ying", "梅 mei", "芳 fang", "伟 wei", "强 qiang", "军 jun", "平 ping", "东 dong", "峰 feng",
            "龙 long", "飞 fei", "云 yun", "雪 xue", "晓 xiao", "小 xiao", "立 li", "群 qun", "青 qing", "山 shan", "永 yong",
            "新 xin", "德 de", "光 guang", "辉 hui", "静 jing", "敏 min", "娟 juan");

    private SyntheticFacts() {}

    static Fact name(SplittableRandom random) {
        String[] family = drawn(FAMILY, random);
        String[] first = drawn(GIVEN, random);
        String[] second = drawn(GIVEN, random);
        String capital = first[1].substring(0, 1).toUpperCase(Locale.ROOT) + first[1].substring(1);
        return new Fact(family[0] + first[0] + second[0], family[1] + " " + capital + second[1]);
    }

    private static String[] drawn(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size())).split(" ", -1);
    }

    /** Of two to seven digits, all orders of magnitude alike. */
    static Fact number(SplittableRandom random) {
        long value = Math.round(Math.pow(10, 1.1 + 5.8 * random.nextDouble()));
        if (value >= 20_000) {
            long hundreds = value / 100;
            return new Fact(
                    String.format(Locale.ROOT, "%d.%02d万", hundreds / 100, hundreds % 100),
                    String.format(Locale.ROOT, "%,d", hundreds * 100));
        }
        return new Fact(String.valueOf(value), String.format(Locale.ROOT, "%,d", value));
    }

    static Fact date(SplittableRandom random) {
        int month = random.nextInt(1, 13);
        int day = random.nextInt(1, 29);
        return new Fact(
                "%d月%d日".formatted(month, day),
                "%d %s".formatted(day, Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }

    static Fact year(SplittableRandom random) {
        int year = random.nextInt(1990, 2026);
        return new Fact(year + "年", String.valueOf(year));
    }

    static Fact code(SplittableRandom random) {
        String code =
                "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)) + random.nextInt(10, 999);
        return new Fact(code, code);
    }
}
