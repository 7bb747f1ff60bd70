package org.couplet.align.terms;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.UResourceBundle;
import java.util.HashMap;
import java.util.Map;

/**
 * How Han characters read in pinyin, without tones: ICU's reading and, for characters common in names, a second one.
 *
 * <p>ICU's transliterator {@code Han-Latin} takes over a second to build and 40 µs a call; its rules, one line of
 * characters for each syllable, are read from ICU's data instead, once, in some ten milliseconds.
 */
final class HanReadings {
    /** Readings that names and places have beside the usual one. */
    private static final String SECOND =
            """
            重chong 长chang 长zhang 曾zeng 单shan 乐yue 乐le 朝chao 朝zhao 行hang 行xing 解xie 仇qiu 都du 都dou 大da 沈chen
            盛cheng 盛sheng 覃qin 翟zhai 翟di 柏bai 柏bo 查zha 区ou 区qu 盖ge 藏zang 藏cang 六lu 陕shaan 番pan 莘shen 莘xin
            车ju 宿su 尉yu 会kuai 会hui 地di 种chong 缪miao 朴piao 朴pu 员yun 任ren 洗xian 晟sheng 晟cheng 荥xing 蔚yu 蔚wei
            亳bo 泌bi 台tai 贾gu 贾jia 石shi 呼hu 秘bi 给ji 俞yu 传chuan 降jiang 隗wei 隗kui 召shao 折she 祭zhai 葛ge 纪ji
            漯luo 漯ta 涡guo 涡wo 枞zong 侯hou 率shuai 率lu 硕shuo 洞tong 红hong 茜qian 茜xi 婷ting 娜na 扎zha 厦xia 堡bu 堡pu
            """;

    private static final String[] NONE = {};

    private static final Map<Integer, String[]> READINGS = new HashMap<>(32768);

    static {
        for (String rule : rules().split(";", -1)) {
            int arrow = rule.indexOf('→');
            if (arrow > 0 && rule.indexOf('}') < 0) {
                read(rule.substring(0, arrow).strip(), toneless(rule.substring(arrow + 1)));
            }
        }
        for (String second : SECOND.strip().split("\\s+", -1)) {
            add(second.codePointAt(0), second.substring(1));
        }
    }

    private HanReadings() {}

    /** One reading or more, the usual one first; none for what is no Han character of the tables. Not to be changed. */
    static String[] of(int codePoint) {
        return READINGS.getOrDefault(codePoint, NONE);
    }

    private static String rules() {
        ClassLoader icu = UResourceBundle.class.getClassLoader();
        return UResourceBundle.getBundleInstance("com/ibm/icu/impl/data/icudata/translit", "root", icu)
                .get("RuleBasedTransliteratorIDs")
                .get("Hani-Latn")
                .get("file")
                .getString("resource");
    }

    /** Takes in one rule's characters: {@code 啊}, {@code [吖阿]} or {@code [凡-凣匥]}. */
    private static void read(String characters, String syllable) {
        int[] points = characters.codePoints().filter(c -> c != '[' && c != ']').toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '-' && i > 0 && i + 1 < points.length) {
                for (int between = points[i - 1] + 1; between < points[i + 1]; between++) {
                    add(between, syllable);
                }
            } else {
                add(points[i], syllable);
            }
        }
    }

    private static void add(int character, String syllable) {
        READINGS.merge(character, new String[] {syllable}, (known, next) -> {
            for (String reading : known) {
                if (reading.equals(syllable)) {
                    return known;
                }
            }
            return new String[] {known[0], next[0]};
        });
    }

    private static String toneless(String syllable) {
        StringBuilder plain = new StringBuilder();
        Normalizer2.getNFDInstance()
                .normalize(syllable.strip())
                .codePoints()
                .filter(c -> c < 0x300)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
