package org.couplet.segment;

/** Whether an ASCII dot in Chinese text is a full stop. */
final class WideDot {
    /** Han and kana that transliterate names: the dot of 乔治.布什 stands between two of these. */
    private static final String TRANSLITERATION = "阿埃艾安翰肯逊顿滕切博登奥巴贝本比彼波伯布查达戴丹道德迪杜恩尔法菲费弗福富戈格哈海汉赫亨霍基吉加杰卡凯康科克肯库拉莱兰劳勒雷"
            + "李里利莉列林琳卢鲁路伦罗洛马玛迈曼梅蒙米莫姆穆纳内尼诺帕佩皮普奇恰乔琼萨塞桑森沙什舍史斯丝松苏索塔泰坦汤特提图托瓦威韦维温沃乌西希锡夏肖谢辛雅亚扬耶叶伊易因尤约泽詹珍朱兹佐治";

    private WideDot() {}

    /**
     * @param start of the sentence
     * @param dot where the dot stands
     * @param after the end of what closes behind it; not the end of the text
     */
    static boolean ends(String text, int start, int dot, int after) {
        if (dot == start) {
            return false;
        }
        char before = text.charAt(dot - 1);
        char next = text.charAt(after);
        if (Character.isDigit(before)) {
            return Marks.isBlank(next)
                    ? !isNumber(text, start, dot)
                    : Marks.isWide(next) && isDecimal(text, start, dot);
        }
        if (Character.isLetter(before) && !Marks.isWide(before)) {
            return endsLatin(text, start, dot, after);
        }
        boolean name = after == dot + 1 && isNameDot(before, next);
        boolean inside = before < 0x80 && next < 0x80 && Character.isLetterOrDigit(next);
        return !name && !inside && !isDomain(text, dot, after);
    }

    /** {@code 1.} or {@code 2.1.} at the head of a sentence or of a part of it. */
    private static boolean isNumber(String text, int start, int dot) {
        int from = dot;
        while (from > start && (Character.isDigit(text.charAt(from - 1)) || Marks.isDot(text.charAt(from - 1)))) {
            from--;
        }
        return from == start || (dot - from <= 2 && !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    /** Digits that number no heading: 错误代码0x80070005.请重试 */
    private static final int LONGEST_NUMBER = 5;

    /** {@code 平均分为86.5.最高分}, where {@code 2.1.范围} is a heading. */
    private static boolean isDecimal(String text, int start, int dot) {
        int from = dot;
        while (from > start && (Character.isDigit(text.charAt(from - 1)) || Marks.isDot(text.charAt(from - 1)))) {
            from--;
        }
        boolean code = dot - from >= LONGEST_NUMBER;
        return from > start
                && (code
                        || (Marks.isWide(text.charAt(from - 1))
                                && text.substring(from, dot).indexOf('.') > 0));
    }

    /** 新浪.com and 报告.doc, but not 他走了.Then */
    private static boolean isDomain(String text, int dot, int after) {
        return after == dot + 1 && text.charAt(after) < 0x80 && Character.isLowerCase(text.charAt(after));
    }

    private static boolean endsLatin(String text, int start, int dot, int after) {
        int next = Marks.skipBlanks(text, after);
        if (next > after) {
            return !Character.isLowerCase(text.charAt(next))
                    && Dots.ends(Abbreviations.of("en"), text, start, dot, next);
        }
        return Marks.isWide(text.charAt(next))
                && (Dots.isPlainWord(Abbreviations.of("en"), text, start, dot) || isSymbol(text, start, dot));
    }

    /** 维生素C.不含…, where 乔治W.布什 is a name. */
    private static boolean isSymbol(String text, int start, int dot) {
        return dot - start >= 2
                && Marks.isWide(text.charAt(dot - 2))
                && TRANSLITERATION.indexOf(text.charAt(dot - 2)) < 0;
    }

    /** Whether a dot between two characters parts the names of a person. */
    private static boolean isNameDot(char before, char next) {
        return TRANSLITERATION.indexOf(before) >= 0 && TRANSLITERATION.indexOf(next) >= 0;
    }
}
