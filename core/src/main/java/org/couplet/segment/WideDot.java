package org.couplet.segment;

/** Whether an ASCII dot in Chinese text is a full stop. */
final class WideDot {
    /** Han and kana that transliterate names: the dot of 乔治.布什 stands between two of these. */
    private static final String TRANSLITERATION = "阿埃艾安奥巴贝本比彼波伯布查达戴丹道德迪杜恩尔法菲费弗福富戈格哈海汉赫亨霍基吉加杰卡凯康科克肯库拉莱兰劳勒雷"
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
            return Marks.isBlank(next) && !isNumber(text, start, dot);
        }
        if (Character.isLetter(before) && !Marks.isWide(before)) {
            return endsLatin(text, start, dot, after);
        }
        boolean name = after == dot + 1 && isNameDot(before, next);
        boolean inside = before < 0x80 && next < 0x80 && Character.isLetterOrDigit(next);
        return !name && !inside && !isDomain(text, after);
    }

    /** {@code 1.} or {@code 2.1.} at the head of a sentence or of a part of it. */
    private static boolean isNumber(String text, int start, int dot) {
        int from = dot;
        while (from > start && (Character.isDigit(text.charAt(from - 1)) || Marks.isDot(text.charAt(from - 1)))) {
            from--;
        }
        return from == start || (dot - from <= 2 && !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    /** 新浪.com, but not 他走了.Then */
    private static boolean isDomain(String text, int after) {
        return text.startsWith("com", after) || text.startsWith("cn", after) || text.startsWith("net", after);
    }

    private static boolean endsLatin(String text, int start, int dot, int after) {
        int next = Marks.skipBlanks(text, after);
        if (next > after) {
            return !Character.isLowerCase(text.charAt(next))
                    && Dots.ends(Abbreviations.of("en"), text, start, dot, next);
        }
        return Marks.isWide(text.charAt(next)) && Dots.isPlainWord(Abbreviations.of("en"), text, start, dot);
    }

    /** Whether a dot between two characters parts the names of a person. */
    private static boolean isNameDot(char before, char next) {
        return TRANSLITERATION.indexOf(before) >= 0 && TRANSLITERATION.indexOf(next) >= 0;
    }
}
