package org.couplet.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence goes on after a closing quotation mark, judged by the words that follow: "“快走！”他说。" is one
 * sentence, "“快走！”天黑了。" is two.
 *
 * @param noun matches at once after a quotation that is a word of its sentence: “加油！”的声音
 * @param tag matches at the end of a clause after a quotation when it says who spoke: 他笑着说
 */
record Continuation(Pattern noun, Pattern tag) {
    /** Who spoke is told in fewer characters than this: 县农业局副局长、高级农艺师王小明说 */
    private static final int LONGEST_TAG = 40;

    private static final String CLAUSE_ENDS = "，,。！？!?：:；;….“”\"「」『』";

    private static final String SENTENCE_ENDS = "。！？!?….";

    /** What makes a word of its sentence of a Chinese quotation; each begins right behind it. */
    private static final Pattern CHINESE_NOUN = Pattern.compile(anyOf(
            "的(?![确是士])", // “加油！”的声音; not 的确, 的是, 的士
            "之[类声后前际余中下说词]",
            "[后時时後][，,]", // 听到“快走！”后，
            "等(?=[，,。、口话词])",
            "[和与及、或][“\"「『]", // “甲！”和“乙！”
            "是[他她我你它]",
            "[这這][就才正]?是", // “钱从哪儿来？”这是一道难题。
            "(口[号號]|喊|呼喊|叫喊|哭喊|吼|叫[卖賣]|[欢歡]呼)[声聲]",
            "成[为了]",
            "[为為][题題主]", // 以“……”为题
            "一?[声聲]", // “砰！”一声
            "一[词詞語语句]",
            "[一两兩三四五六七八九十]?[个個]?大?字(?![迹跡体體典条條眼幕])", // “不！”三个大字, 字样; not 字迹
            "…", // “贵不贵？”“几点结束？”……家长会上
            "[这這](句|样的|樣的|番|聲|声|一问|一問|[个個][问問]|种|種)"));

    private static final String HEARER = "([我你您他她它]们?|大家|记者|对方|众人|孩子|母亲|父亲|妈妈|爸爸|老师|[^，。]{1,4}记者)";

    /** Verbs of speaking; lookbehind keeps out words that end in one and are none: 小说, 对他来说, 知道, 学问, 名称. */
    private static final Pattern CHINESE_TAG = Pattern.compile(anyOf(
                    "(?<![小传傳学學据據听聽再来來话話以该該理格常])[说説說]",
                    "(?<![知街频頻报報渠轨軌隧管铁鐵赛賽跑人车車航味大公通河一交弹彈轨当當])道",
                    "(?<![学學疑慰访訪顾顧])[问問]",
                    "[答喊嚷吼骂罵]|笑(?![了着著过過])",
                    "[喊叫嚷吼][着著][^，。]{1,4}|[说說喊叫嚷吼]了起[来來]|[说說讲講念唸]完|喝彩|[欢歡]呼|答[应應](下[来來])?",
                    "[说說]了(一|[几幾])?[句声聲][^，。]{0,4}|[斩斬][钉釘]截[铁鐵]|自言自[语語]|一字一[顿頓]|没好气|沒好氣",
                    "[大尖喊惊驚吼高]叫",
                    "表示|指出|坦言|透露|提醒|警告",
                    "[强強][调調]|介[绍紹]|解[释釋]|感[叹嘆慨]|[回囘][忆憶应應]|[补補]充|[认認][为為]|呼[吁籲]|承[认認]",
                    "([宣声聲据據坚堅]|(?<![名职職简簡俗堪爱愛统統全对對著并並人号號]))[称稱]",
                    "(?<!政府)建[议議]",
                    "([问問]|告[诉訴]|提醒|警告|安慰|催促|叮[嘱囑])" + HEARER)
            + "[着著了过過]?$");

    /** “谁？”没有人回答。 is no tag. */
    private static final Pattern SILENT =
            Pattern.compile("(没有|沒有|没人|沒人|无人|無人|[也都]没|[也都]沒|没再|沒再|不再)[^，]{0,4}$|[没沒][说說答问問应應道]$");

    static final Continuation CHINESE = new Continuation(CHINESE_NOUN, CHINESE_TAG);

    /** Words that may begin a sentence and with the same kana as a particle. */
    private static final String NO_PARTICLE = "でも|でき|とにかく|とても|ところ|とりあえず|なぜ|なに|なん[だでと]|はい|はじめ|もし|もう|もちろん|もっと"
            + "|かつて|かれ|やがて|やっと|だから|だが|だけど|のち|はは|にこ|にわ|がん";

    /** After a quotation that is a word of its sentence Japanese goes on with a particle. */
    private static final Pattern JAPANESE_NOUN =
            Pattern.compile("(?!" + NO_PARTICLE + ")" + "(と|って|という|なんて|とか|の|は|が|を|に|も|で|だ|など|な|か|や|から|まで|より|へ)");

    private static final Pattern JAPANESE_TAG =
            Pattern.compile("(言った|言う|言います|言いました|述べた|話した|叫んだ|答えた|尋ねた|聞いた|つぶやいた|語った)$");

    static final Continuation JAPANESE = new Continuation(JAPANESE_NOUN, JAPANESE_TAG);

    private static String anyOf(String... expressions) {
        return "(" + String.join("|", expressions) + ")";
    }

    boolean isNoun(String text, int after) {
        Matcher matcher = noun.matcher(text).region(after, text.length());
        return matcher.useTransparentBounds(true).lookingAt();
    }

    /** Whether the first clause says who spoke, or a later one that ends the sentence: 他放下碗，抹抹嘴说。 */
    boolean isTag(String text, int after) {
        int limit = Math.min(text.length(), after + LONGEST_TAG);
        int from = after;
        while (from < limit) {
            int end = clauseEnd(text, from, limit);
            char mark = end < text.length() ? text.charAt(end) : '。';
            boolean counts = from == after ? "：:".indexOf(mark) < 0 : SENTENCE_ENDS.indexOf(mark) >= 0;
            if (counts && tells(text, from, end)) {
                return true;
            }
            if ("，,".indexOf(mark) < 0) {
                return false;
            }
            from = end + 1;
        }
        return false;
    }

    private static int clauseEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean tells(String text, int from, int end) {
        return tag.matcher(text).region(from, end).find()
                && !SILENT.matcher(text).region(from, end).find();
    }
}
