package org.couplet.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.loomchild.segment.srx.SrxDocument;
import org.couplet.testdata.Testdata;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How right our sentences are on a gold of our own, beside those of others. {@code testdata/sentences/scores.csv} is the
 * table; {@code -Dcouplet.golden=write} writes it anew.
 */
class SentenceGoldTest {
    private static final Path TABLE = Testdata.sentences().resolve("scores.csv");
    private static final List<String> LANGUAGES = List.of("zh", "en", "de", "fr", "es", "ru", "ja", "ko");

    private static List<String> parts(String language) {
        return List.of("zh", "en").contains(language) ? List.of("tune", "held", "fresh") : List.of("tune", "held");
    }

    private static EndScore ours(String language, String part) {
        return EndScore.of(GoldParagraph.of(language, part), Splitters.of(Language.of(language)));
    }

    /** A point below what is reached, so that a change of rules may cost one paragraph but not two. */
    @ParameterizedTest
    @CsvSource({
        "zh, tune, .98", "zh, held, .96", "zh, fresh, .90", "en, tune, .98", "en, held, .97", "en, fresh, .97",
        "de, tune, .98", "de, held, .95", "fr, tune, .98", "fr, held, .98", "es, tune, .98", "es, held, .96",
        "ru, tune, .98", "ru, held, .96", "ja, tune, .96", "ja, held, .98", "ko, tune, .98", "ko, held, .98"
    })
    void holdsItsFloor(String language, String part, double floor) {
        assertThat(ours(language, part).f1()).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void scoresAreThoseOfTheTable() throws IOException {
        List<String> table = table();
        if ("write".equals(System.getProperty("couplet.golden"))) {
            Files.write(TABLE, table);
        }
        assertThat(table).isEqualTo(Files.readAllLines(TABLE));
    }

    private static List<String> table() {
        SrxDocument languageTool = OtherSplitters.languageTool();
        List<String> rows = new ArrayList<>(List.of("language,part,paragraphs,ends,splitter,f1,right,found,exact"));
        for (String language : LANGUAGES) {
            for (String part : parts(language)) {
                splitters(language, languageTool)
                        .forEach((name, splitter) -> rows.add(row(language, part, name, splitter)));
            }
        }
        return rows;
    }

    private static Map<String, Splitter> splitters(String language, SrxDocument languageTool) {
        Map<String, Splitter> splitters = new LinkedHashMap<>();
        splitters.put("couplet", Splitters.of(Language.of(language)));
        splitters.put("icu", OtherSplitters.icu(language));
        splitters.put("icu-ss", OtherSplitters.icu(language + "-u-ss-standard"));
        if (!language.equals("ko")) { // LanguageTool has no rules for it
            splitters.put("languagetool", OtherSplitters.segment(languageTool, language + "_two"));
        }
        return splitters;
    }

    private static String row(String language, String part, String name, Splitter splitter) {
        EndScore score = EndScore.of(GoldParagraph.of(language, part), splitter);
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%s,%.3f,%d,%d,%d",
                language,
                part,
                score.paragraphs(),
                score.expected(),
                name,
                score.f1(),
                score.right(),
                score.found(),
                score.exact());
    }
}
