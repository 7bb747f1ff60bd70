package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.couplet.read.DocumentReader;
import org.couplet.read.ReadOptions;
import org.couplet.testdata.ArticlePair;
import org.couplet.testdata.Testdata;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;

/** Our own articles: nine translations and nine look-alikes, from the files on. */
class TestdataPairsTest {
    private static final PairOptions CHINESE_FIRST = PairOptions.DEFAULT.withSourceFirst(List.of(Language.CHINESE));
    private static final Map<String, Document> ARTICLES = articles();

    @Test
    void everyPairIsFoundAndEveryLookAlikeLeftAlone() {
        List<ArticlePair> gold = Testdata.articlePairs();
        Pairing pairing = pairing(List.copyOf(ARTICLES.values()));
        assertThat(gold).hasSize(9);
        assertThat(found(pairing)).containsExactlyInAnyOrderElementsOf(gold);
        assertThat(pairing.alone()).hasSize(9);
    }

    /** Not even the report of the quarter before, of one company and one layout. */
    @Test
    void anArticleWhosePartnerIsGoneIsLeftAlone() {
        for (ArticlePair pair : Testdata.articlePairs()) {
            List<ArticlePair> others = new ArrayList<>(Testdata.articlePairs());
            others.remove(pair);
            for (String gone : List.of(pair.source(), pair.target())) {
                assertThat(found(pairing(without(gone))))
                        .as("without " + gone)
                        .containsExactlyInAnyOrderElementsOf(others);
            }
        }
    }

    @Test
    void aPairByItselfIsFound() {
        for (ArticlePair pair : Testdata.articlePairs()) {
            assertThat(found(pairing(List.of(ARTICLES.get(pair.source()), ARTICLES.get(pair.target())))))
                    .containsExactly(pair);
        }
    }

    private static List<Document> without(String gone) {
        return ARTICLES.values().stream()
                .filter(document -> !document.id().equals(gone))
                .toList();
    }

    private static Pairing pairing(List<Document> pile) {
        return DocumentPairs.in(pile, CHINESE_FIRST);
    }

    private static List<ArticlePair> found(Pairing pairing) {
        return pairing.pairs().stream().map(TestdataPairsTest::article).toList();
    }

    private static ArticlePair article(DocumentPair pair) {
        return new ArticlePair(pair.source().id(), pair.target().id());
    }

    private static Map<String, Document> articles() {
        Map<String, Document> articles = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Testdata.articles(), "*.txt")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                articles.put(
                        name,
                        DocumentReader.read(file, name, ReadOptions.DEFAULT).document());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return articles;
    }
}
