package org.couplet.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    private static final Language CHINESE = Language.CHINESE;
    private static final Language ENGLISH = Language.ENGLISH;

    /** Every word stands in three units, with other words each time. */
    private static final List<String[]> UNITS = List.of(
            new String[] {"工人修理码头。", "Workers repair the wharf."},
            new String[] {"工人参观图书馆。", "Workers visit the library."},
            new String[] {"工人离开医院。", "The workers leave the hospital."},
            new String[] {"司机修理卡车。", "A driver repairs a truck."},
            new String[] {"司机参观码头。", "Drivers visit the wharf."},
            new String[] {"司机离开图书馆。", "The driver leaves the library."},
            new String[] {"护士修理医院的卡车。", "Nurses repair the hospital truck."},
            new String[] {"护士参观医院。", "The nurse visits the hospital."},
            new String[] {"护士离开码头。", "Nurses leave the wharf."},
            new String[] {"图书馆的卡车来了。", "The library truck has come."});

    @TempDir
    private Path folder;

    @Test
    void learnsWhichWordsTranslateEachOther() throws IOException {
        Dictionary learnt = Memory.dictionary(tmx("zh-CN", "en-US"), CHINESE, ENGLISH);
        assertThat(learnt.words()).isEqualTo(CHINESE);
        assertThat(learnt.glosses("司机")).first().isEqualTo("driver");
        assertThat(learnt.glosses("码头")).first().isEqualTo("wharf");
        assertThat(learnt.glosses("护士")).first().isEqualTo("nurses");
        assertThat(learnt.glosses("火星")).isEmpty();
    }

    @Test
    void learnsInTheOtherDirectionToo() throws IOException {
        Dictionary learnt = Memory.dictionary(tmx("zh-CN", "en-US"), ENGLISH, CHINESE);
        assertThat(learnt.words()).isEqualTo(ENGLISH);
        assertThat(learnt.glosses("driver")).first().isEqualTo("司机");
    }

    @Test
    void refusesAMemoryOfOtherLanguages() throws IOException {
        Path german = tmx("zh-CN", "de-DE");
        assertThatThrownBy(() -> Memory.dictionary(german, CHINESE, ENGLISH))
                .isInstanceOf(InputException.class)
                .hasMessage("%s: it has no unit in zh and en. Name a memory of these two languages".formatted(german));
    }

    @Test
    void isMalformedWhereTheFileIs() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.tmx"), "<tmx version=\"1.4\"><body>");
        assertThatThrownBy(() -> Memory.dictionary(broken, CHINESE, ENGLISH))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(broken + ":1:");
    }

    private Path tmx(String source, String target) throws IOException {
        StringBuilder xml = new StringBuilder("<tmx version=\"1.4\"><header srclang=\"" + source + "\"/><body>");
        for (String[] unit : UNITS) {
            xml.append("<tu><tuv xml:lang=\"%s\"><seg>%s</seg></tuv><tuv xml:lang=\"%s\"><seg>%s</seg></tuv></tu>"
                    .formatted(source, unit[0], target, unit[1]));
        }
        return Files.writeString(folder.resolve(source + target + ".tmx"), xml.append("</body></tmx>"));
    }
}
