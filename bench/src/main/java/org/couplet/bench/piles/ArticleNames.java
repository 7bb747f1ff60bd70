package org.couplet.bench.piles;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people and places of our own articles under other names, the same throughout a document and in both languages. */
final class ArticleNames {
    /** Simplified characters and pinyin. Grandpa Cao and Old Qin have no given names there. */
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
            "曹有田 Cao Youtian",
            "秦大河 Qin Dahe");

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

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Pattern inChinese;
    private final Pattern inEnglish;

    ArticleNames(SplittableRandom random) {
        for (String person : PEOPLE) {
            add(person.split(" ", 2), SyntheticFacts.name(random));
        }
        for (String place : PLACES) {
            String[] name = place.split(" ", 2);
            String[] first = FIRST.get(random.nextInt(FIRST.size())).split(" ", 2);
            String[] second = SECOND.get(random.nextInt(SECOND.size())).split(" ", 2);
            chinese.put(name[0], first[0] + second[0]);
            english.put(name[1], first[1] + second[1]);
        }
        inChinese = anyOf(chinese.keySet(), "");
        inEnglish = anyOf(english.keySet(), "\\b");
    }

    /** Of two people of one family the first is called by it alone. */
    private void add(String[] name, Fact other) {
        String family = other.chinese().substring(0, 1);
        String pinyin = other.english().get(0).split(" ", 2)[0];
        chinese.putIfAbsent(name[0], other.chinese());
        english.putIfAbsent(name[1], other.english().get(0));
        for (String address : ADDRESSES) {
            chinese.putIfAbsent(address.formatted(name[0].substring(0, 1)), address.formatted(family));
        }
        String own = name[1].split(" ", 2)[0];
        if (!own.equals("He")) { // a pronoun, mostly
            english.putIfAbsent(own, pinyin);
        }
    }

    /** Long ones before what they begin with. */
    private static Pattern anyOf(Set<String> names, String edge) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", edge + "(?:", ")" + edge)));
    }

    String chinese(String text) {
        return inChinese.matcher(text).replaceAll(name -> chinese.get(name.group()));
    }

    String english(String text) {
        return inEnglish.matcher(text).replaceAll(name -> english.get(name.group()));
    }
}
