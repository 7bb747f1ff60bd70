package org.couplet.align.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.couplet.align.terms.TermReader;
import org.couplet.align.terms.Writing;
import org.couplet.language.Languages;
import org.couplet.text.InputException;
import org.couplet.text.Language;
import org.couplet.text.Place;
import org.couplet.text.Span;

/**
 * Words of one language with glosses in another, read from a file. Immutable. The file's text is kept as it is, with an
 * index of its words; glosses are parsed when they are asked for, so that 120,000 entries load in a fraction of a
 * second.
 */
public final class Dictionary {
    /** Entries whose script tells the language of the words. */
    private static final int SAMPLE = 100;

    /** UTF-16 units that tell the language of words or glosses. */
    private static final int TOLD_BY = 20_000;

    private final String text;
    private final DictionaryForm form;
    private final Language words;
    private final Language glosses;
    private final TermReader reader; // of the words
    private final WordIndex index; // to the lines of the text

    private Dictionary(String text, DictionaryForm form, Language words, Language glosses, WordIndex index) {
        this.text = text;
        this.form = form;
        this.words = words;
        this.glosses = glosses;
        this.reader = TermReader.of(words, glosses, Set.of());
        this.index = index;
    }

    /**
     * Reads CC-CEDICT ({@code .u8}), hunalign ({@code .dic}) or two-column TSV (word, tab, glosses parted by
     * {@code /}), each also gzipped; a file with another ending is told by its first entry. Empty lines and lines that
     * start with {@code #} are left out. Which of the two languages the words are in is told from their script; where
     * both languages write in the same script, the words are in the source language, and hunalign's lines are
     * {@code target @ source}.
     *
     * @throws InputException where a line has not the form of the file, or the words are in neither language
     */
    public static Dictionary read(Path file, Language source, Language target) throws IOException {
        String name = file.toString();
        String text = DictionaryText.read(file);
        DictionaryForm form = form(name, text);
        boolean forward = wordsAre(source, target, name, text, form);
        return of(text, form, forward ? source : target, forward ? target : source, name);
    }

    /**
     * The same for two languages of several, where the file may be of two others: empty where neither its script nor its
     * words are of these two, or its words or glosses read as another of the languages.
     *
     * @param languages all that there are
     * @throws InputException where a line has not the form of the file
     */
    public static Optional<Dictionary> find(Path file, Language source, Language target, List<Language> languages)
            throws IOException {
        String name = file.toString();
        String text = DictionaryText.read(file);
        DictionaryForm form = form(name, text);
        String words = sample(text, form, DictionaryForm.Entry::word);
        String glosses = sample(text, form, DictionaryForm.Entry::glosses);
        if (mayBe(words, source, languages) && mayBe(glosses, target, languages)) {
            return Optional.of(of(text, form, source, target, name));
        }
        return mayBe(words, target, languages) && mayBe(glosses, source, languages)
                ? Optional.of(of(text, form, target, source, name))
                : Optional.empty();
    }

    private static String sample(String text, DictionaryForm form, Function<DictionaryForm.Entry, Span> part) {
        StringBuilder sample = new StringBuilder();
        for (int start = 0; start < text.length() && sample.length() < TOLD_BY; start = lineEnd(text, start) + 1) {
            String line = line(text, start);
            if (!isBlank(line)) {
                form.entry(line)
                        .ifPresent(entry ->
                                sample.append(part.apply(entry).of(line)).append('\n'));
            }
        }
        return sample.toString();
    }

    /** Whether in the language's script, and not in another one of the languages by its words. */
    private static boolean mayBe(String sample, Language language, List<Language> languages) {
        Optional<Language> read = Languages.detect(sample);
        boolean another = read.isPresent()
                && !read.get().sameCode(language)
                && languages.stream().anyMatch(read.get()::sameCode);
        return !another && sample.lines().anyMatch(word -> Writing.of(word) == Writing.of(language));
    }

    /**
     * A dictionary from the text of a file.
     *
     * @param name of the file, for messages
     * @throws InputException where a line has not the form
     */
    static Dictionary of(String text, DictionaryForm form, Language words, Language glosses, String name)
            throws InputException {
        Dictionary dictionary = new Dictionary(text, form, words, glosses, new WordIndex(text.length() / 64));
        dictionary.addLines(name);
        return dictionary;
    }

    /**
     * A dictionary of words known already.
     *
     * @param entries glosses by word; those with a tab, slash or line break are left out, for no word has one
     */
    static Dictionary of(SortedMap<String, List<String>> entries, Language words, Language glosses) {
        StringBuilder text = new StringBuilder();
        WordIndex index = new WordIndex(entries.size());
        Dictionary dictionary = new Dictionary("", DictionaryForm.TSV, words, glosses, index);
        entries.forEach((word, translations) -> {
            String line = word + "\t" + String.join("/", translations);
            String key = dictionary.key(word);
            if (!key.isEmpty() && DictionaryForm.TSV.glosses(line).equals(translations)) {
                index.add(key, text.length());
                text.append(line).append('\n');
            }
        });
        return new Dictionary(text.toString(), DictionaryForm.TSV, words, glosses, index);
    }

    private static DictionaryForm form(String name, String text) throws InputException {
        for (int start = 0, line = 1; start < text.length(); start = lineEnd(text, start) + 1, line++) {
            String entry = line(text, start);
            if (!isBlank(entry)) {
                int number = line;
                return DictionaryForm.of(name, entry)
                        .orElseThrow(() -> new InputException(
                                Place.line(name, number),
                                "this is no entry of a CC-CEDICT, hunalign or two-column TSV dictionary",
                                "Write each line as " + DictionaryForm.TSV.pattern()));
            }
        }
        throw new InputException(Place.file(name), "the dictionary has no entry", "Name another file");
    }

    /** Whether the words are in the source language. */
    private static boolean wordsAre(Language source, Language target, String name, String text, DictionaryForm form)
            throws InputException {
        int ofSource = 0;
        int ofTarget = 0;
        int seen = 0;
        for (int start = 0; start < text.length() && seen < SAMPLE; start = lineEnd(text, start) + 1) {
            String line = line(text, start);
            Optional<DictionaryForm.Entry> entry = isBlank(line) ? Optional.empty() : form.entry(line);
            if (entry.isPresent()) {
                Writing writing = Writing.of(entry.get().word().of(line));
                ofSource += writing == Writing.of(source) ? 1 : 0;
                ofTarget += writing == Writing.of(target) ? 1 : 0;
                seen++;
            }
        }
        if (ofSource == 0 && ofTarget == 0 && seen > 0) {
            throw new InputException(
                    Place.file(name),
                    "its words are neither %s nor %s".formatted(source, target),
                    "Name a dictionary of these two languages");
        }
        return ofSource >= ofTarget;
    }

    private void addLines(String name) throws InputException {
        for (int start = 0, number = 1; start < text.length(); start = lineEnd(text, start) + 1, number++) {
            String line = line(text, start);
            if (!isBlank(line)) {
                Optional<DictionaryForm.Entry> entry = form.entry(line);
                if (entry.isEmpty()) {
                    throw new InputException(
                            Place.line(name, number),
                            "this is no %s entry".formatted(form),
                            "Write it as " + form.pattern() + ", or start it with #");
                }
                String key = key(entry.get().word().of(line));
                if (!key.isEmpty()) {
                    index.add(key, start);
                }
            }
        }
    }

    /** What the word is looked up by; empty for a phrase, which no single term is. */
    private String key(String word) {
        String single = word.startsWith("to ") && words.sameCode(Language.ENGLISH) ? word.substring(3) : word;
        return single.indexOf(' ') < 0 ? reader.key(single) : "";
    }

    private static String line(String text, int start) {
        int end = lineEnd(text, start);
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.charAt(0) == '#';
    }

    /**
     * The glosses of a word, cleaned of notes and references; none if it has no entry.
     *
     * @param key of the word's term: {@link TermReader#key}
     */
    public List<String> glosses(String key) {
        List<String> found = new ArrayList<>();
        index.find(key, start -> {
            String line = line(text, start);
            Optional<DictionaryForm.Entry> entry = form.entry(line);
            if (entry.isPresent() && key(entry.get().word().of(line)).equals(key)) {
                found.addAll(form.glosses(line));
            }
        });
        return found;
    }

    /** Whether a word, normalised, has an entry. */
    boolean has(String word) {
        boolean[] found = {false};
        index.find(word, start -> {
            String line = line(text, start);
            found[0] |= form.entry(line)
                    .filter(entry -> key(entry.word().of(line)).equals(word))
                    .isPresent();
        });
        return found[0];
    }

    /** The language of the words that are looked up. */
    public Language words() {
        return words;
    }

    /** The language of the glosses. */
    public Language glosses() {
        return glosses;
    }
}
