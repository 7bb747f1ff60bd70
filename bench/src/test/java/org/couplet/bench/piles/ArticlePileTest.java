package org.couplet.bench.piles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.couplet.number.Mention;
import org.couplet.number.Mentions;
import org.couplet.text.Document;
import org.couplet.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePileTest {
    @TempDir
    private Path folder;

    @Test
    void sevenInTenHaveAPartner() throws IOException {
        new ArticlePile(40, 1).write(folder);
        PileSet set = PileSet.read(folder, "made");
        assertThat(set.gold()).hasSize(28);
        assertThat(set.documents()).hasSize(80 + set.copies().size());
        assertThat(set.documents()).allMatch(document -> document.sentences().size() >= 8);
    }

    @Test
    void theSameSeedGivesTheSame(@TempDir Path again, @TempDir Path other) throws IOException {
        new ArticlePile(3, 1).write(folder);
        new ArticlePile(3, 1).write(again);
        new ArticlePile(3, 2).write(other);
        for (String file : List.of("zh/z000000.txt", "en/e000002.txt", "gold.tsv", "odd/files/empty.txt")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
        assertThat(Files.readString(other.resolve("zh/z000000.txt")))
                .isNotEqualTo(Files.readString(folder.resolve("zh/z000000.txt")));
    }

    @Test
    void copiesAreNamed() throws IOException {
        new ArticlePile(200, 1).write(folder);
        Map<String, String> copies = new PileFolder(folder).copies();
        assertThat(copies).hasSizeBetween(1, 20);
        copies.forEach((copy, original) ->
                assertThat(folder.resolve(copy + ".txt")).hasSameTextualContentAs(folder.resolve(original + ".txt")));
    }

    /** Pieces are left out on either side, so not all of them. */
    @Test
    void partnersTellTheSameNumbersAndOthersDoNot() throws IOException {
        new ArticlePile(40, 1).write(folder);
        PileSet set = PileSet.read(folder, "made");
        Map<String, Set<String>> told =
                set.documents().stream().collect(Collectors.toMap(Document::id, document -> telling(document)));
        List<String> chinese =
                told.keySet().stream().filter(id -> id.startsWith("zh/")).toList();
        Map<String, String> partners =
                set.gold().stream().collect(Collectors.toMap(Link::first, Link::second)); // en is before zh
        partners.forEach((english, partner) -> {
            double shared = shared(told.get(english), told.get(partner));
            assertThat(shared).as(english).isGreaterThan(0.6);
            assertThat(chinese)
                    .filteredOn(id -> !set.link(id, id).equals(set.link(partner, partner)))
                    .allMatch(id -> shared(told.get(english), told.get(id)) < shared);
        });
    }

    /** The keys of long numbers and of dates. */
    private static Set<String> telling(Document document) {
        Language language = document.language();
        return document.sentences().stream()
                .flatMap(sentence -> Mentions.in(sentence.text(), language).stream())
                .map(Mention::key)
                .filter(key -> key.length() > 2)
                .collect(Collectors.toSet());
    }

    private static double shared(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size() / (double) one.size();
    }

    @Test
    void someFilesAreNoTexts() throws IOException {
        new ArticlePile(1, 1).write(folder);
        try (Stream<Path> odd = Files.list(folder.resolve("odd/files"))) {
            assertThat(odd.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("empty.txt", "broken.txt", "torn.docx", "unknown.xyz");
        }
    }

    @Test
    void partnersArePaired() throws IOException {
        new ArticlePile(20, 1).write(folder);
        PairResult result = PairResult.of(PileSet.read(folder, "made"), List.of());
        assertThat(result.score().expected()).isEqualTo(14);
        assertThat(result.score().right()).isGreaterThanOrEqualTo(12);
    }
}
