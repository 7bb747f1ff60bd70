package org.couplet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownWordsTest {
    private static final SetLanguages CHINESE = new SetLanguages(Language.ENGLISH, Language.CHINESE);
    private static final SetLanguages FRENCH = new SetLanguages(Language.of("de"), Language.of("fr"));

    @Test
    void areNamedForTables(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.tsv"), "音乐\tmusic\n");
        assertThat(KnownWords.read(List.of(), List.of(), true, CHINESE).name()).isEqualTo("starter");
        assertThat(KnownWords.read(List.of(), List.of(), false, CHINESE).name()).isEqualTo("none");
        assertThat(KnownWords.read(List.of(list), List.of(), false, CHINESE).name())
                .isEqualTo("list.tsv");
        assertThat(KnownWords.read(List.of(list), List.of(), true, CHINESE).name())
                .isEqualTo("list.tsv+starter");
    }

    @Test
    void areNoneWhereTheStarterLexiconHasNotTheLanguages() throws IOException {
        assertThat(KnownWords.read(List.of(), List.of(), true, FRENCH).name()).isEqualTo("none");
    }
}
