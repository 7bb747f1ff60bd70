package org.couplet.align.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.couplet.align.terms.WordKeys;
import org.couplet.align.terms.Writing;
import org.couplet.language.Languages;
import org.couplet.normal.Normal;
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

    /** Bytes of a short line, to guess how many there are. */
    private static final int LINE = 32;

    /** UTF-16 units that tell the language of words or glosses. */
    private static final int TOLD_BY = 20_000;

    private final DictionaryText text;
    private final DictionaryForm form;
    private final Language words;
    private final Language glosses;
    private final WordKeys keys; // of the words
    private final WordIndex index; // to where the words stand in the text

    private Dictionary(DictionaryText text, DictionaryForm form, Language words, Language glosses, WordIndex index) {
        this.text = text;
        this.form = form;
        this.words = words;
        this.glosses = glosses;
        this.keys = WordKeys.of(words, glosses);
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
        DictionaryText text = DictionaryText.read(file);
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
        DictionaryText text = DictionaryText.read(file);
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

    private static String sample(DictionaryText text, DictionaryForm form, Function<DictionaryForm.Entry, Span> part) {
        StringBuilder sample = new StringBuilder();
        for (int start = 0; start < text.length() && sample.length() < TOLD_BY; start = text.lineEnd(start) + 1) {
            String line = text.line(start);
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
    static Dictionary of(DictionaryText text, DictionaryForm form, Language words, Language glosses, String name)
            throws InputException {
        Dictionary dictionary = new Dictionary(text, form, words, glosses, new WordIndex(text.length() / LINE));
        dictionary.addLines(name);
        return dictionary;
    }

    /**
     * A dictionary of words known already.
     *
     * @param entries glosses by word; those with a tab, slash or line break are left out, for no word has one
     */
    static Dictionary of(SortedMap<String, List<String>> entries, Language words, Language glosses) {
        WordKeys keys = WordKeys.of(words, glosses);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        WordIndex index = new WordIndex(entries.size());
        entries.forEach((word, translations) -> {
            String line = word + "\t" + String.join("/", translations);
            String key = key(word, words, keys);
            if (!key.isEmpty() && DictionaryForm.TSV.glosses(line).equals(translations)) {
                index.add(key.hashCode(), text.size());
                text.writeBytes((line + '\n').getBytes(StandardCharsets.UTF_8));
            }
        });
        return new Dictionary(new DictionaryText(text.toByteArray()), DictionaryForm.TSV, words, glosses, index);
    }

    private static DictionaryForm form(String name, DictionaryText text) throws InputException {
        for (int start = 0, line = 1; start < text.length(); start = text.lineEnd(start) + 1, line++) {
            String entry = text.line(start);
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
    private static boolean wordsAre(
            Language source, Language target, String name, DictionaryText text, DictionaryForm form)
            throws InputException {
        int ofSource = 0;
        int ofTarget = 0;
        int seen = 0;
        for (int start = 0; start < text.length() && seen < SAMPLE; start = text.lineEnd(start) + 1) {
            String line = text.line(start);
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
        boolean plain = form == DictionaryForm.TSV && Writing.of(words) == Writing.HAN;
        for (int start = 0, number = 1; start < text.length(); start = text.lineEnd(start) + 1, number++) {
            if (!plain || !addPlain(start)) {
                addLine(start, name, number);
            }
        }
    }

    /**
     * Adds a line whose word is of ideographs that nothing is to be done to, as most Chinese words are; false if it is another.
     * The longer way for all, the starter lexicon takes 135 ms of processor time in a fresh JVM in place of 38.
     */
    private boolean addPlain(int start) {
        int hash = 0;
        int at = start;
        for (char c = text.threeBytes(at); Normal.isPlainHan(c); c = text.threeBytes(at)) {
            hash = 31 * hash + c; // as String has it
            at += 3;
        }
        boolean whole = at > start && text.at(at) == '\t' && "\t\r\n".indexOf(text.at(at + 1)) < 0;
        if (whole) {
            index.add(hash, start);
        }
        return whole;
    }

    private void addLine(int start, String name, int number) throws InputException {
        String line = text.line(start);
        if (isBlank(line)) {
            return;
        }
        Optional<DictionaryForm.Entry> entry = form.entry(line);
        if (entry.isEmpty()) {
            throw new InputException(
                    Place.line(name, number),
                    "this is no %s entry".formatted(form),
                    "Write it as " + form.pattern() + ", or start it with #");
        }
        Span word = entry.get().word();
        String key = key(word.of(line));
        if (!key.isEmpty()) {
            int before = line.substring(0, word.start()).getBytes(StandardCharsets.UTF_8).length;
            index.add(key.hashCode(), start + before);
        }
    }

    private String key(String word) {
        return key(word, words, keys);
    }

    /** What a word is looked up by; empty for a phrase, which no single term is. */
    private static String key(String word, Language words, WordKeys keys) {
        String single = word.startsWith("to ") && words.sameCode(Language.ENGLISH) ? word.substring(3) : word;
        return single.indexOf(' ') < 0 ? keys.key(single) : "";
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.charAt(0) == '#';
    }

    /**
     * The glosses of a word, cleaned of notes and references; none if it has no entry.
     *
     * @param key of the word's term: {@link WordKeys#key}
     */
    public List<String> glosses(String key) {
        List<String> found = new ArrayList<>();
        for (int slot = index.first(key.hashCode()); slot != WordIndex.NONE; slot = index.next(slot)) {
            String line = lineOf(index.start(slot));
            if (isOf(line, key)) {
                found.addAll(form.glosses(line));
            }
        }
        return found;
    }

    /** The line in which a word stands. */
    private String lineOf(int word) {
        return text.line(text.lineStart(word));
    }

    /** Whether the line's word has this key. */
    private boolean isOf(String line, String key) {
        return form.entry(line)
                .filter(entry -> key(entry.word().of(line)).equals(key))
                .isPresent();
    }

    /** As {@link org.couplet.tokens.WordList#lengthsAt} says. */
    int lengthsAt(String normalised, int start, int end) {
        int lengths = 0;
        int hash = normalised.charAt(start);
        for (int at = start + 1; at < end; at++) {
            hash = 31 * hash + normalised.charAt(at); // as String has it
            int slot = index.first(hash);
            while (slot != WordIndex.NONE && !stands(index.start(slot), normalised, start, at + 1)) {
                slot = index.next(slot);
            }
            lengths |= slot == WordIndex.NONE ? 0 : 1 << (at + 1 - start);
        }
        return lengths;
    }

    /** Whether the word that starts there in the dictionary is this part of a normalised text. */
    private boolean stands(int word, String normalised, int start, int end) {
        int after = text.after(word, normalised, start, end);
        boolean asItIs = after >= 0 && " \t\r\n".indexOf(text.at(after)) >= 0;
        return asItIs || isOf(lineOf(word), normalised.substring(start, end));
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
