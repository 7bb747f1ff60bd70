package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.testdata.Testdata;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldSetTest {
    private static final SetLanguages LANGUAGES = new SetLanguages(Language.CHINESE, Language.ENGLISH);

    private static GoldSet ours() throws IOException {
        return GoldSet.read(Testdata.segmented(), "ours", LANGUAGES);
    }

    @Test
    void hasThePairsOfItsFolder() throws IOException {
        GoldSet set = ours();
        assertThat(set.pairs()).extracting(GoldPair::name).containsExactly("contest", "feature", "railway");
        GoldPair contest = set.pairs().get(0);
        assertThat(contest.source().language().code()).isEqualTo("zh");
        assertThat(contest.target().language().code()).isEqualTo("en");
        assertThat(contest.gold()).contains(Texts.beads("4:4,5").get(0));
        assertThat(set.lines())
                .isEqualTo(set.pairs().stream().mapToInt(GoldPair::lines).sum());
    }

    @Test
    void isReadBackAsItWasWritten(@TempDir Path folder) throws IOException {
        List<GoldText> texts = ours().pairs().stream().map(GoldText::of).toList();
        for (GoldText text : texts) {
            text.write(folder, LANGUAGES);
        }
        assertThat(GoldSet.read(folder, "copy", LANGUAGES).pairs().stream().map(GoldText::of))
                .containsExactlyElementsOf(texts);
    }

    @ParameterizedTest
    @EnumSource
    void isReadBackSpoilt(Degradation degradation, @TempDir Path folder) throws IOException {
        List<GoldText> spoilt =
                degradation.of(ours().pairs().stream().map(GoldText::of).toList());
        for (GoldText text : spoilt) {
            text.write(folder, LANGUAGES);
        }
        List<GoldPair> read = GoldSet.read(folder, "copy", LANGUAGES).pairs();
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).gold()).isEqualTo(spoilt.get(i).gold());
            assertThat(LineText.of(read.get(i).target()).lines())
                    .isEqualTo(spoilt.get(i).target().lines());
        }
    }

    @Test
    void refusesAFolderWithoutGold(@TempDir Path folder) {
        assertThatThrownBy(() -> GoldSet.read(folder, "empty", LANGUAGES))
                .isInstanceOf(InputException.class)
                .hasMessageEndingWith("there is no gold in it. Give each pair a NAME.align");
    }

    @Test
    void refusesABeadBeyondTheText(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("d1.zh"), "一\n");
        Files.writeString(folder.resolve("d1.en"), "One.\n");
        Files.writeString(folder.resolve("d1.align"), "[0]:[0]\n[]:[1]\n");
        assertThatThrownBy(() -> GoldSet.read(folder, "short", LANGUAGES))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("[]:[1] names a line that is not in the texts");
    }
}
