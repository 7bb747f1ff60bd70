package org.couplet.bench.piles;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.couplet.text.Language;

/** Writes what a document says in one language, as a site shows it: pieces left out or run together, lines of the site. */
record ArticleWriter(Language language, SplittableRandom random) {
    private static final double LEFT_OUT = 0.05;
    private static final double JOINED = 0.05;
    private static final double FRAMED = 0.4;
    private static final int LONGEST_PARAGRAPH = 3;

    /** First and last line of a site's pages: Chinese, then English. */
    private static final List<List<String>> ZH_SITES = List.of(
            List.of("东河在线 > 新闻 > 本地 > 正文", "版权所有 东河在线 新闻热线：000-5550-1001"),
            List.of("山城晚报网 首页 | 要闻 | 社会 | 图片", "未经山城晚报网许可不得转载"),
            List.of("您现在的位置：海州门户 > 频道 > 详细内容", "海州门户 主办 举报电话：000-5550-1002 备案编号 00010002"));

    private static final List<List<String>> EN_SITES = List.of(
            List.of("Home | News | Local | Photos", "Copyright Donghe Online. Newsroom hotline: 000-5550-1001"),
            List.of(
                    "Hill City Evening News > Society",
                    "Do not reproduce without permission of Hill City Evening News"),
            List.of("Haizhou Portal - Channels - Story", "About us | Contact | Report a mistake: 000-5550-1002"));

    PileText text(String id, List<Fact> said) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (Fact piece : said) {
            if (random.nextDouble() >= LEFT_OUT) {
                paragraph.add(text(piece));
            }
            if (paragraph.size() > random.nextInt(LONGEST_PARAGRAPH)) {
                paragraphs.add(joined(paragraph));
                paragraph = new ArrayList<>();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(joined(paragraph));
        }
        return new PileText(id, language, framed(paragraphs));
    }

    private String text(Fact piece) {
        return isChinese() ? piece.chinese() : piece.english().get(0);
    }

    private boolean isChinese() {
        return language.sameCode(Language.CHINESE);
    }

    /** Now and then the first two are made one sentence. */
    private List<String> joined(List<String> paragraph) {
        String stop = isChinese() ? "。" : ".";
        String first = paragraph.get(0);
        if (paragraph.size() < 2 || random.nextDouble() >= JOINED || !first.endsWith(stop)) {
            return paragraph;
        }
        List<String> joined = new ArrayList<>(paragraph.subList(1, paragraph.size()));
        String open = first.substring(0, first.length() - 1) + (isChinese() ? "；" : "; ");
        joined.set(0, open + joined.get(0));
        return joined;
    }

    private List<List<String>> framed(List<List<String>> paragraphs) {
        if (random.nextDouble() >= FRAMED) {
            return paragraphs;
        }
        List<List<String>> sites = isChinese() ? ZH_SITES : EN_SITES;
        List<String> site = sites.get(random.nextInt(sites.size()));
        List<List<String>> framed = new ArrayList<>(paragraphs);
        framed.add(0, List.of(site.get(0)));
        framed.add(List.of(site.get(1)));
        return framed;
    }
}
