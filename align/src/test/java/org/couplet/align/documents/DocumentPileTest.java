package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.align.lexicon.StarterLexicon;
import org.couplet.read.DocumentReader;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPileTest {
    private static final PairOptions OPTIONS = PairOptions.DEFAULT.withDictionaries(
            List.of(StarterLexicon.between(Language.CHINESE, Language.ENGLISH).orElseThrow()));

    @TempDir
    private Path folder;

    /** Four of each of our articles, told apart by a number: enough for several blocks of work. */
    private static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (ArticlePair pair : Testdata.articlePairs()) {
            for (String name : List.of(pair.source(), pair.target())) {
                Document read =
                        DocumentReader.read(Testdata.articles().resolve(name)).document();
                for (int i = 0; i < 4; i++) {
                    documents.add(Articles.renamed(read, i + name));
                }
            }
        }
        return documents;
    }

    private Pairing pairing(List<Document> documents, Workspace workspace) throws IOException {
        try (DocumentPile pile = new DocumentPile(workspace)) {
            for (Document document : documents) {
                pile.add(document);
            }
            return pile.pair(OPTIONS);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 0", "2, 30000", "2, 100000000", "5, 100000000"})
    void threadsAndMemoryChangeNothing(int threads, long memory) throws IOException {
        List<Document> documents = documents();
        assertThat(pairing(documents, new Workspace(threads, memory, folder)))
                .isEqualTo(DocumentPairs.in(documents, OPTIONS));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void documentsComeBackAsTheyWere() throws IOException {
        try (DocumentPile pile = new DocumentPile(new Workspace(1, 0, folder))) {
            for (Document document : Articles.ALL) {
                pile.add(document);
            }
            for (Document document : Articles.ALL) {
                assertThat(pile.get(document.id())).isEqualTo(document);
            }
            assertThatThrownBy(() -> pile.get("nobody"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no document of the pile has the id nobody");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingIsLeftWhenTheWorkFails() {
        Workspace workspace = new Workspace(2, 0, folder);
        assertThatThrownBy(() -> {
                    try (DocumentPile pile = new DocumentPile(workspace)) {
                        for (Document document : documents()) {
                            pile.add(document);
                        }
                        pile.add(documents().get(0));
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("have the id");
        assertThat(folder).isEmptyDirectory();
    }

    /** A failure within is the disk's, and is said as such. */
    @Test
    void aFolderThatIsNotThereIsAFailureOfTheDisk() {
        Workspace nowhere = new Workspace(2, 0, folder.resolve("gone"));
        assertThatThrownBy(() -> pairing(documents(), nowhere)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> {
                    Texts texts = new Texts(Workspace.DEFAULT);
                    for (Document document : documents()) {
                        texts.add(document);
                    }
                    LanguagePair.of(texts, new int[] {0}, new int[] {4}, OPTIONS, nowhere);
                })
                .isInstanceOfAny(IOException.class, UncheckedIOException.class);
    }

    @Test
    void aWorkspaceHasAThread() {
        assertThatThrownBy(() -> new Workspace(0, 1, folder))
                .hasMessage("0 threads and 1 bytes must satisfy threads >= 1, memory >= 0");
    }
}
