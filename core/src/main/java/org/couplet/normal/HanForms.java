package org.couplet.normal;

import java.util.HashMap;
import java.util.Map;

/**
 * Traditional and simplified Han characters, one by one, as ICU's transliterators {@code Traditional-Simplified} and
 * {@code Simplified-Traditional} pair them. ICU's rules about words are left out, save for {@code 著} and {@code 乾},
 * which simplified text keeps in common words (著名, 乾坤).
 */
public final class HanForms {
    /** Simplified forms that traditional text writes as well, in words such as 皇后, 茶几, 宿舍, 佣金, 沉重. */
    private static final String BOTH_SIMPLIFIED = "后几干斗云范丑舍朴占征于尸沉佣杰栖泄仆晒";
    /** Traditional forms that simplified text writes as well, in words such as 著名, 乾坤, 慰藉, 姊妹, 摔跤. */
    private static final String BOTH_TRADITIONAL = "著乾藉姊跤俱夥摺阪吒徵箝苎麽";

    /** Where {@code 著} is zhù: 著名, 著称 …; elsewhere simplified text writes {@code 着}. */
    private static final String AFTER_ZHU = "名称稱作述书書录錄者";
    /** 显著, 名著 … */
    private static final String BEFORE_ZHU = "显顯论論编編昭合巨名卓土原专專译譯遗遺拙";
    /** Where {@code 乾} is qián: 乾坤, 乾隆, 乾陵; elsewhere simplified text writes {@code 干}. */
    private static final String AFTER_QIAN = "坤隆陵";

    private static final Map<Integer, Integer> SIMPLIFIED = new HashMap<>(8192);
    private static final Map<Integer, Integer> TRADITIONAL = new HashMap<>(8192);

    static {
        IcuRules.of("Hans-Hant", "国↔國").forEach(HanForms::read);
    }

    private HanForms() {}

    /** The simplified form of a Han character, or the code point itself. */
    public static int simplified(int codePoint) {
        return SIMPLIFIED.getOrDefault(codePoint, codePoint);
    }

    /** The most usual traditional form of a Han character, or the code point itself. */
    public static int traditional(int codePoint) {
        return TRADITIONAL.getOrDefault(codePoint, codePoint);
    }

    /** True for a character that traditional Chinese writes and simplified does not: {@code 國}. */
    public static boolean onlyTraditional(int codePoint) {
        return simplified(codePoint) != codePoint && BOTH_TRADITIONAL.indexOf(codePoint) < 0;
    }

    /** True for a character that simplified Chinese writes and traditional does not: {@code 国}. */
    public static boolean onlySimplified(int codePoint) {
        return traditional(codePoint) != codePoint && BOTH_SIMPLIFIED.indexOf(codePoint) < 0;
    }

    /** Whether the {@code 著} or {@code 乾} at this place is one that simplified text keeps. */
    static boolean keeps(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (text.charAt(at)) {
            case '著' -> AFTER_ZHU.indexOf(after) >= 0 || BEFORE_ZHU.indexOf(before) >= 0;
            case '乾' -> AFTER_QIAN.indexOf(after) >= 0;
            default -> false;
        };
    }

    /** Takes in {@code 国↔國}, {@code 么←麽} or {@code 馀→餘}: simplified to the left. The first rule counts. */
    private static void read(String rule) {
        if (rule.codePointCount(0, rule.length()) != 3) {
            return;
        }
        int simplified = rule.codePointAt(0);
        char arrow = rule.charAt(Character.charCount(simplified));
        int traditional = rule.codePointBefore(rule.length());
        if (arrow == '↔' || arrow == '→') {
            TRADITIONAL.putIfAbsent(simplified, traditional);
        }
        if (arrow == '↔' || arrow == '←') {
            SIMPLIFIED.putIfAbsent(traditional, simplified);
        }
    }
}
