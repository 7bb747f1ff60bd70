package org.couplet.align.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.couplet.text.Document;
import org.junit.jupiter.api.Test;

/** Piles in two invented languages of which every word has one translation: only some texts share names and numbers. */
class LearningTest {
    private static final int WORDS = 300;
    private static final int TOLD = 40; // pairs that share names
    private static final int SILENT = 10; // pairs that share none
    private static final String[] ONE = words(1);
    private static final String[] OTHER = words(2);

    private static String[] words(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, WORDS)
                .mapToObj(i -> random.ints(6, seed == 1 ? 'a' : 'n', seed == 1 ? 'n' : 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toArray(String[]::new);
    }

    private static List<Document> pile() {
        Random random = new Random(5);
        List<Document> pile = new ArrayList<>();
        for (int pair = 0; pair < TOLD + SILENT; pair++) {
            List<String> one = new ArrayList<>();
            List<String> other = new ArrayList<>();
            for (int sentence = 0; sentence < 12; sentence++) {
                StringBuilder left = new StringBuilder();
                StringBuilder right = new StringBuilder();
                for (int k = 0; k < 8; k++) {
                    int word = (int) (WORDS * random.nextDouble() * random.nextDouble());
                    left.append(ONE[word]).append(' ');
                    right.append(OTHER[word]).append(' ');
                }
                String told = pair < TOLD ? " %d".formatted(10_000 + random.nextInt(80_000)) : "";
                one.add(left.toString().strip() + told + ".");
                other.add(right.toString().strip() + told + ".");
            }
            pile.add(Articles.article("hu/" + pair, "hu", one.toArray(String[]::new)));
            pile.add(Articles.article("fi/" + pair, "fi", other.toArray(String[]::new)));
        }
        return pile;
    }

    private static final List<Document> PILE = pile();

    private static Map<String, Double> pairs(List<Document> pile) {
        Map<String, Double> pairs = new TreeMap<>();
        DocumentPairs.in(pile, PairOptions.DEFAULT)
                .pairs()
                .forEach(p -> pairs.put(p.source().id() + " " + p.target().id(), p.confidence()));
        return pairs;
    }

    @Test
    void wordsOfTheSurePairsFindThoseThatShareNoNumber() {
        assertThat(pairs(PILE).keySet())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, TOLD + SILENT)
                        .mapToObj(i -> "fi/%d hu/%d".formatted(i, i))
                        .toList());
    }

    @Test
    void withoutSurePairsThereIsNothingToLearnFrom() {
        assertThat(pairs(PILE.subList(2 * TOLD, 2 * (TOLD + SILENT)))).isEmpty();
    }

    @Test
    void aTextWhosePartnerIsGoneStaysAlone() {
        List<Document> some = PILE.stream()
                .filter(document -> !List.of("fi/3", "hu/17", "fi/45", "hu/48").contains(document.id()))
                .toList();
        assertThat(pairs(some)).hasSize(TOLD + SILENT - 4).allSatisfy((pair, confidence) -> {
            assertThat(pair).matches("fi/(\\d+) hu/\\1");
        });
    }

    @Test
    void neitherOrderNorNamesChangeAnyConfidence() {
        List<Document> shuffled = new ArrayList<>(PILE);
        Collections.shuffle(shuffled, new Random(9));
        assertThat(pairs(shuffled)).isEqualTo(pairs(PILE));
        Map<String, String> names = new HashMap<>();
        List<Document> renamed = new ArrayList<>();
        for (Document document : shuffled) {
            String name = "n" + renamed.size();
            names.put(name, document.id());
            renamed.add(Articles.renamed(document, name));
        }
        Map<String, Double> found = new TreeMap<>();
        pairs(renamed).forEach((pair, confidence) -> {
            String[] ids = pair.split(" ", -1);
            found.put(names.get(ids[0]) + " " + names.get(ids[1]), confidence);
        });
        assertThat(found).isEqualTo(pairs(PILE));
    }
}
