package org.couplet.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.align.lexicon.StarterLexicon;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest {
    private static final Language GERMAN = Language.of("de");

    @Test
    void theStarterLexiconComesAfterTheDictionaries(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "公车\tbus\n");
        Dictionary own = Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
        Dictionary starter =
                StarterLexicon.between(Language.CHINESE, Language.ENGLISH).orElseThrow();
        Options options = Options.DEFAULT.withDictionaries(List.of(own));
        assertThat(options.dictionaries(Language.ENGLISH, Language.TRADITIONAL)).containsExactly(own, starter);
        assertThat(options.withStarterLexicon(false).dictionaries(Language.ENGLISH, Language.CHINESE))
                .containsExactly(own);
    }

    @Test
    void otherLanguagesHaveNoStarterLexicon() {
        assertThat(Options.DEFAULT.dictionaries(GERMAN, Language.ENGLISH)).isEmpty();
        assertThat(Options.DEFAULT.dictionaries(Language.CHINESE, GERMAN)).isEmpty();
    }

    @Test
    void oneChoiceLeavesTheOther() {
        assertThat(Options.DEFAULT.starterLexicon()).isTrue();
        assertThat(Options.DEFAULT.withStarterLexicon(false).withDictionaries(List.of()))
                .isEqualTo(new Options(List.of(), List.of(), false));
    }
}
