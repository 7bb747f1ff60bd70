package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.align.lexicon.Dictionary;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairOptionsTest {
    private static final Language GERMAN = Language.of("de");

    @Test
    void languagesNamedComeInTheirOrderAndTheOthersAfterThem() {
        PairOptions options = PairOptions.DEFAULT.withSourceFirst(List.of(Language.CHINESE, GERMAN));
        assertThat(options.rank(Language.TRADITIONAL)).isZero();
        assertThat(options.rank(GERMAN)).isEqualTo(1);
        assertThat(options.rank(Language.ENGLISH)).isEqualTo(2);
        assertThat(PairOptions.DEFAULT.rank(Language.ENGLISH)).isZero();
    }

    @Test
    void aDictionaryServesItsTwoLanguagesEitherWayRound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "公车\tbus\n");
        Dictionary dictionary = Dictionary.read(file, Language.CHINESE, Language.ENGLISH);
        PairOptions options = PairOptions.DEFAULT.withDictionaries(List.of(dictionary));
        assertThat(options.dictionariesOf(Language.SIMPLIFIED, Language.ENGLISH))
                .containsExactly(dictionary);
        assertThat(options.dictionariesOf(Language.ENGLISH, Language.CHINESE)).containsExactly(dictionary);
        assertThat(options.dictionariesOf(GERMAN, Language.ENGLISH)).isEmpty();
        assertThat(options.dictionariesOf(Language.CHINESE, GERMAN)).isEmpty();
    }

    @Test
    void oneChoiceLeavesTheOthers() {
        PairOptions options = PairOptions.DEFAULT
                .withMinConfidence(0.7)
                .withSourceFirst(List.of(GERMAN))
                .withDictionaries(List.of());
        assertThat(options).isEqualTo(new PairOptions(List.of(), List.of(), 0.7, List.of(GERMAN), Hints.NONE));
        assertThat(PairOptions.DEFAULT.minConfidence()).isEqualTo(0.5);
    }
}
