package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageReaderTest {
    private static final SetLanguages LANGUAGES = new SetLanguages(Language.CHINESE, Language.ENGLISH);

    @TempDir
    private Path folder;

    private Coverage coverage(String chinese, String english, String gold, String dictionary) throws IOException {
        Files.writeString(folder.resolve("d.zh"), chinese);
        Files.writeString(folder.resolve("d.en"), english);
        Files.writeString(folder.resolve("d.align"), gold);
        Path list = Files.writeString(folder.resolve("list.tsv"), dictionary);
        GoldPair pair = GoldSet.read(folder, "set", LANGUAGES).pairs().get(0);
        return CoverageReader.of(KnownWords.read(List.of(list), List.of(), false, LANGUAGES))
                .of(pair);
    }

    @Test
    void countsRunningWordsThatHaveAnEntry() throws IOException {
        Coverage coverage = coverage("我们喜欢音乐，他们也喜欢音乐。\n", "Us.\n", "[0]:[0]\n", "音乐\tmusic\n");
        assertThat(coverage.listed()).isEqualTo(new Share(2, 7)); // 我们 喜欢 音乐 他们 也 喜欢 音乐
    }

    @Test
    void leavesOutWhatNeedsNoLexicon() throws IOException {
        Coverage coverage = coverage("徐丹丹一边唱了3.5首。\n", "Xu Dandan sang.\n", "[0]:[0]\n", "一边\twhile\n唱\tsing\n");
        assertThat(coverage.listed()).isEqualTo(new Share(2, 4)); // 一边 唱 了 首
    }

    @Test
    void explainsWordsOfOneToOneBeadsOnly() throws IOException {
        Coverage coverage = coverage(
                "音乐\n大海\n音乐\n",
                "Music of the sea\nThe sea\nMusic\nMusic\n",
                "[0]:[0]\n[1]:[1]\n[2]:[2, 3]\n",
                "音乐\tmusic\n大海\tsea\n");
        assertThat(coverage.explained()).isEqualTo(new Share(2, 6));
        assertThat(coverage.byNext()).isEqualTo(new Share(1, 4)); // 大海 explains the first line's sea
    }

    @Test
    void cutsByTheListToo() throws IOException {
        Coverage coverage = coverage("乐坛\n", "Pop\n", "[0]:[0]\n", "乐\tmusic\n坛\tcircle\n");
        assertThat(coverage.cutByList()).isEqualTo(new Share(2, 2));
    }
}
