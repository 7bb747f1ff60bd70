package org.couplet.tokens;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tartarus.snowball.ext.EnglishStemmer;

/** What inflected forms of one word have in common. */
public final class Stems {
    private static final Map<String, String> BASES = bases();

    private Stems() {}

    /**
     * The stem of an English word: of its base if the form is irregular ({@code went} to {@code go}), then by the
     * Porter2 rules of Snowball ({@code industries} to {@code industri}). Words of other languages lose what looks like
     * an English ending. Thread-safe.
     *
     * @param word lower case
     */
    public static String english(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(BASES.getOrDefault(word, word));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Each line of the resource is a base and its irregular forms; {@code #} starts a comment. */
    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Stems.class.getResourceAsStream("irregular.txt")), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, bases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(bases);
    }

    private static void read(String line, Map<String, String> bases) {
        if (!line.startsWith("#")) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                bases.put(words[i], words[0]);
            }
        }
    }
}
