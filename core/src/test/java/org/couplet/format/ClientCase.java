package org.couplet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.couplet.text.Bead;
import org.couplet.text.Bitext;
import org.couplet.text.Language;

/**
 * A memory that clients must take: languages as Couplet knows them, and as a project of the client calls them.
 *
 * @param tags what the user asked for, as with {@code --tmx-lang}
 */
record ClientCase(
        String name, Language source, Language target, String sourceTag, String targetTag, Map<String, String> tags) {
    /** Texts that break careless writers and readers. */
    static final List<String> HOSTILE = List.of(
            "a & b < c > d",
            "]]> <![CDATA[x]]> <!-- y --> <?z?>",
            "&amp; &#x41; &nbsp;",
            "\"quotes\" 'apostrophes' “弯引号” 「引號」",
            "😀 👩‍👩‍👧 𠮷 \uDBFF\uDFFD",
            "gone:\0\u0008\u000B\u001F\uD83D\uFFFE\uFFFF.",
            "{0} %s ${x} \\n \\u0041",
            "e\u0301 ffi ﬁ Ａ　Ｂ \u200B\u200F\uFEFF");

    /** A sentence of our own in each. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("ar", "باع البائع أربعين سلة قبل الظهر."),
            Map.entry("bn", "দুপুরের আগেই সব বিক্রি হয়ে গেল।"),
            Map.entry("cs", "Před polednem bylo všechno prodáno."),
            Map.entry("de", "Vor Mittag war alles verkauft."),
            Map.entry("el", "Πριν το μεσημέρι είχαν πουληθεί όλα."),
            Map.entry("en", "All were gone before noon."),
            Map.entry("es", "Antes del mediodía no quedaba ninguna."),
            Map.entry("fa", "پیش از ظهر همه فروخته شد."),
            Map.entry("fi", "Kaikki myytiin ennen puoltapäivää."),
            Map.entry("fr", "Tout était vendu avant midi, à 11 h 30."),
            Map.entry("he", "הכול נמכר לפני הצהריים."),
            Map.entry("hi", "दोपहर से पहले सब बिक गया।"),
            Map.entry("hr", "Sve je prodano prije podneva."),
            Map.entry("hy", "Կեսօրից առաջ ամեն ինչ վաճառվեց։"),
            Map.entry("id", "Semua terjual sebelum tengah hari."),
            Map.entry("ja", "昼前にはすべて売り切れた。"),
            Map.entry("ka", "შუადღემდე ყველაფერი გაიყიდა."),
            Map.entry("km", "លក់អស់មុនថ្ងៃត្រង់។"),
            Map.entry("ko", "정오 전에 다 팔렸다."),
            Map.entry("pl", "Przed południem wszystko sprzedano."),
            Map.entry("pt-BR", "Antes do meio-dia estava tudo vendido."),
            Map.entry("ru", "До полудня всё было продано."),
            Map.entry("sr-Latn", "Sve je prodato pre podneva."),
            Map.entry("sv", "Allt var sålt före middag."),
            Map.entry("ta", "நண்பகலுக்கு முன் எல்லாம் விற்றுத் தீர்ந்தன."),
            Map.entry("th", "ก่อนเที่ยงก็ขายหมด"),
            Map.entry("tr", "Öğleden önce hepsi satıldı."),
            Map.entry("uk", "До полудня все було продано."),
            Map.entry("vi", "Trước trưa đã bán hết."),
            Map.entry("zh", "中午以前就卖完了。"),
            Map.entry("zh-Hans", "中午以前就卖完了。"),
            Map.entry("zh-Hant", "中午以前就賣完了。"));

    static Stream<ClientCase> all() {
        Stream<ClientCase> named = Stream.of(
                of("en", "zh-Hans", "en-US", "zh-CN", Map.of()),
                of("zh-Hans", "en", "zh-CN", "en-US", Map.of()),
                of("zh-Hant", "en", "zh-TW", "en-US", Map.of()),
                of("en", "zh", "en-US", "zh-CN", Map.of()),
                of("en", "zh-Hans", "en-US", "zh-Hans", Map.of("zh", "zh-Hans")),
                of("zh-Hans", "en", "zh-CN", "en", Map.of("en", "en")));
        Stream<ClientCase> others = Stream.of(
                        "de fr",
                        "fr de",
                        "ja ko",
                        "ar he",
                        "ru uk",
                        "es pt-BR",
                        "hi bn",
                        "th vi",
                        "el tr",
                        "pl cs",
                        "fi sv",
                        "ka hy",
                        "id km",
                        "fa ta",
                        "sr-Latn hr",
                        "ja zh-Hans",
                        "ko zh-Hant",
                        "pt-BR es",
                        "he ar",
                        "vi th")
                .map(pair -> pair.split(" "))
                .map(pair -> of(pair[0], pair[1], usual(pair[0]), usual(pair[1]), Map.of()));
        return Stream.concat(named, others);
    }

    private static String usual(String tag) {
        return tag.equals("zh-Hans") ? "zh-CN" : tag.equals("zh-Hant") ? "zh-TW" : tag;
    }

    private static ClientCase of(
            String source, String target, String sourceTag, String targetTag, Map<String, String> tags) {
        return new ClientCase(
                "%s_%s as %s_%s".formatted(source, target, sourceTag, targetTag),
                Language.of(source),
                Language.of(target),
                sourceTag,
                targetTag,
                tags);
    }

    Bitext bitext(int beads) {
        List<String> sources = IntStream.range(0, beads)
                .mapToObj(i -> i + " " + SENTENCES.get(source.tag()) + " " + HOSTILE.get(i % 8))
                .toList();
        List<String> targets = IntStream.range(0, beads)
                .mapToObj(i -> i + " " + SENTENCES.get(target.tag()) + " " + HOSTILE.get((i + 3) % 8))
                .toList();
        return Samples.bitext(Samples.document("a&<b", source, sources), Samples.document("c]]>d", target, targets));
    }

    /** What a client must have seen: source and target of each unit. */
    static List<List<String>> expected(Bitext bitext) {
        List<List<String>> units = new ArrayList<>();
        for (Bead bead : bitext.sentences().beads()) {
            units.add(List.of(HostileText.legal(bitext.sourceText(bead)), HostileText.legal(bitext.targetText(bead))));
        }
        return units;
    }

    @Override
    public String toString() {
        return name;
    }
}
