package org.couplet.align.terms;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;
import org.couplet.normal.HanReadings;

/** How Han characters of names read in pinyin, without tones: the usual reading and, for some, a second one. */
final class NameReadings {
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

    private static final String[][] READINGS = new String[Character.MAX_VALUE + 1][];

    static {
        Map<String, String[]> alone = new HashMap<>(); // by the reading with its tone
        for (char character = 0; character < Character.MAX_VALUE; character++) {
            String toned = HanReadings.of(character);
            READINGS[character] =
                    toned.isEmpty() ? NONE : alone.computeIfAbsent(toned, any -> new String[] {toneless(toned)});
        }
        for (String second : SECOND.strip().split("\\s+", -1)) {
            add(second.charAt(0), second.substring(1));
        }
    }

    private NameReadings() {}

    /** One reading or two, the usual one first; none for what is no Han character. Not to be changed. */
    static String[] of(char character) {
        return READINGS[character];
    }

    /** The list names a character's readings without saying which is ICU's: that one stays alone. */
    private static void add(char character, String syllable) {
        String[] known = READINGS[character];
        if (!known[0].equals(syllable)) {
            READINGS[character] = new String[] {known[0], syllable};
        }
    }

    private static String toneless(String syllable) {
        StringBuilder plain = new StringBuilder();
        Normalizer2.getNFDInstance()
                .normalize(syllable)
                .codePoints()
                .filter(c -> c < 0x300)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
