package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.couplet.read.DocumentReader;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticPileTest {
    @TempDir
    private Path folder;

    @Test
    void sevenInTenHaveAPartner() throws IOException {
        new SyntheticPile(20, 1).write(folder);
        PileSet set = PileSet.read(folder, "made");
        assertThat(set.documents()).hasSize(40);
        assertThat(set.gold()).hasSize(14);
        assertThat(set.documents()).allMatch(document -> document.sentences().size() >= 3);
    }

    @Test
    void textsAreTakenForWhatTheyAre() throws IOException {
        new SyntheticPile(5, 1).write(folder);
        for (String id : new PileFolder(folder).ids()) {
            Document document =
                    DocumentReader.read(new PileFolder(folder).text(id)).document();
            assertThat(document.language().sameCode(Language.of(PileFolder.language(id))))
                    .isTrue();
        }
    }

    @Test
    void theSameSeedGivesTheSame(@TempDir Path again, @TempDir Path other) throws IOException {
        new SyntheticPile(3, 1).write(folder);
        new SyntheticPile(3, 1).write(again);
        new SyntheticPile(3, 2).write(other);
        for (String file : List.of("zh/z000000.txt", "en/e000002.txt", "gold.tsv")) {
            assertThat(again.resolve(file)).hasSameTextualContentAs(folder.resolve(file));
        }
        assertThat(Files.readString(other.resolve("zh/z000000.txt")))
                .isNotEqualTo(Files.readString(folder.resolve("zh/z000000.txt")));
    }

    @Test
    void partnersArePaired() throws IOException {
        new SyntheticPile(20, 1).write(folder);
        PairResult result = PairResult.of(PileSet.read(folder, "made"), List.of());
        assertThat(result.score().expected()).isEqualTo(14);
        assertThat(result.score().right()).isGreaterThanOrEqualTo(10);
    }
}
