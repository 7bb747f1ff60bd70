package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people and places of our own articles under other names, the same throughout a document and in both languages. */
final class ArticleNames {
    /** Simplified characters and pinyin. */
    private static final List<String> PEOPLE = List.of(
            "宋青禾 Song Qinghe",
            "汤有福 Tang Youfu",
            "范素芬 Fan Sufen",
            "吴樾 Wu Yue",
            "傅桂香 Fu Guixiang",
            "郑乐乐 Zheng Lele",
            "岑立新 Cen Lixin",
            "雷老根 Lei Laogen",
            "罗思齐 Luo Siqi",
            "董维民 Dong Weimin",
            "祁小军 Qi Xiaojun",
            "贺兰芝 He Lanzhi",
            "黎小满 Li Xiaoman",
            "谭雪梅 Tan Xuemei",
            "钟满仓 Zhong Mancang",
            "庄慧兰 Zhuang Huilan",
            "秦晓月 Qin Xiaoyue",
            "温启明 Wen Qiming",
            "柯雨桐 Ke Yutong",
            "贾宏伟 Jia Hongwei",
            "卢静 Lu Jing",
            "邱建国 Qiu Jianguo",
            "龚秀英 Gong Xiuying",
            "白露 Bai Lu",
            "曹大爷 Grandpa Cao",
            "老秦 Old Qin");

    /** What stands around a family name alone in Chinese; in English it stands as it is. */
    private static final List<String> ADDRESSES = List.of("%s大爷", "老%s", "%s医生");

    private static final List<String> PLACES = List.of(
            "云江 Yunjiang",
            "平峪 Pingyu",
            "柳塘 Liutang",
            "松坪 Songping",
            "石桥 Shiqiao",
            "远岭 Yuanling",
            "双柳 Shuangliu",
            "白沙 Baisha",
            "星澜 Xinglan",
            "澜港 Langang",
            "云顶 Yunding",
            "丰穗 Fengsui");

    private static final List<String> FIRST = List.of(
            "清 Qing",
            "石 Shi",
            "黄 Huang",
            "白 Bai",
            "龙 Long",
            "金 Jin",
            "玉 Yu",
            "南 Nan",
            "北 Bei",
            "东 Dong",
            "西 Xi",
            "新 Xin",
            "永 Yong",
            "安 An",
            "长 Chang",
            "大 Da",
            "青 Qing",
            "红 Hong",
            "双 Shuang",
            "广 Guang");

    private static final List<String> SECOND = List.of(
            "河 he", "山 shan", "湖 hu", "林 lin", "江 jiang", "海 hai", "泉 quan", "阳 yang", "州 zhou", "城 cheng", "宁 ning",
            "岭 ling", "坪 ping", "塘 tang", "溪 xi", "丰 feng", "平 ping", "原 yuan", "田 tian", "井 jing");

    private record Exchange(Pattern pattern, String other) {
        static Exchange of(String text, String other) {
            return new Exchange(Pattern.compile(Pattern.quote(text)), Matcher.quoteReplacement(other));
        }

        static Exchange ofWord(String word, String other) {
            return new Exchange(Pattern.compile("\\b" + Pattern.quote(word) + "\\b"), Matcher.quoteReplacement(other));
        }
    }

    private final List<Exchange> chinese = new ArrayList<>();
    private final List<Exchange> english = new ArrayList<>();

    ArticleNames(SplittableRandom random) {
        for (String person : PEOPLE) {
            add(person, SyntheticFacts.name(random));
        }
        for (String place : PLACES) {
            String[] name = place.split(" ", 2);
            String[] first = FIRST.get(random.nextInt(FIRST.size())).split(" ", 2);
            String[] second = SECOND.get(random.nextInt(SECOND.size())).split(" ", 2);
            chinese.add(Exchange.of(name[0], first[0] + second[0]));
            english.add(Exchange.ofWord(name[1], first[1] + second[1]));
        }
    }

    private void add(String person, Fact other) {
        String[] name = person.split(" ", 2);
        String family = other.chinese().substring(0, 1);
        String pinyin = other.english().get(0).split(" ", 2)[0];
        boolean addressed = name[1].startsWith("Grandpa ") || name[1].startsWith("Old ");
        String[] words = name[1].split(" ", 2);
        String ownPinyin = words[addressed ? 1 : 0];
        String ownFamily = name[0].substring(name[0].startsWith("老") ? 1 : 0).substring(0, 1);
        if (!addressed) {
            chinese.add(Exchange.of(name[0], other.chinese()));
            english.add(Exchange.ofWord(name[1], other.english().get(0)));
        }
        for (String address : ADDRESSES) {
            chinese.add(Exchange.of(
                    String.format(Locale.ROOT, address, ownFamily), String.format(Locale.ROOT, address, family)));
        }
        if (!ownPinyin.equals("He")) { // a pronoun, mostly
            english.add(Exchange.ofWord(ownPinyin, pinyin));
        }
    }

    String chinese(String text) {
        return exchanged(text, chinese);
    }

    String english(String text) {
        return exchanged(text, english);
    }

    /** At once, or a name that came in would be exchanged again. */
    private static String exchanged(String text, List<Exchange> exchanges) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Exchange next = null;
            int start = text.length();
            int end = start;
            for (Exchange exchange : exchanges) {
                Matcher matcher = exchange.pattern.matcher(text);
                if (matcher.find(at) && matcher.start() < start) {
                    next = exchange;
                    start = matcher.start();
                    end = matcher.end();
                }
            }
            result.append(text, at, start);
            if (next != null) {
                result.append(next.other);
            }
            at = end;
        }
        return result.toString();
    }
}
