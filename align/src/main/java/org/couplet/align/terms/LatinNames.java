package org.couplet.align.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.couplet.normal.Letters;
import org.couplet.normal.Normal;
import org.couplet.text.Span;

/** Capitalised words of a Latin-script text that may be pinyin, and runs of them: {@code Xu Dandan}, {@code Bao-yu}. */
final class LatinNames {
    /** Words of the longest name: {@code Li Ke Qiang}, {@code Ou Yang Xiu Wen}. */
    private static final int LONGEST_RUN = 4;

    /** @param key in lower case, hyphens and accents dropped, {@link PinyinSpelling#canonical} */
    private record Word(String key, Span span) {}

    private LatinNames() {}

    /** What was seen of some sentences, each run and each word once. */
    static final class Seen {
        private final Set<String> lower = new HashSet<>(); // keys of names that stand in lower case too
        private final Set<List<String>> runs = new HashSet<>(); // keys

        void add(String sentence) {
            for (List<Word> run : runs(sentence, lower)) {
                runs.add(run.stream().map(Word::key).toList());
            }
        }

        void addAll(Seen other) {
            lower.addAll(other.lower);
            runs.addAll(other.runs);
        }

        /** Names for {@link PinyinNames#in}. */
        Set<String> names() {
            Set<String> names = new HashSet<>();
            for (List<String> run : runs) {
                boolean name = false;
                for (String key : run) {
                    if (!lower.contains(key)) {
                        name = true;
                        names.add(key);
                    }
                }
                if (name && run.size() > 1) {
                    addWholes(run, names);
                }
            }
            return names;
        }
    }

    private static void addWholes(List<String> run, Set<String> names) {
        for (int i = 0; i + 1 < run.size(); i++) {
            names.add(joined(run.subList(i, i + 2)));
        }
        names.add(joined(run));
    }

    /** The wanted names of one sentence: the longest of each run, and the words it is made of. */
    static void find(String sentence, Set<String> wanted, BiConsumer<String, Span> found) {
        for (List<Word> run : runs(sentence, new HashSet<>())) {
            int next;
            for (int i = 0; i < run.size(); i = next) {
                next = i + 1;
                for (int end = run.size(); end > i + 1; end--) {
                    String whole = joined(keys(run.subList(i, end)));
                    if (wanted.contains(whole)) {
                        found.accept(
                                whole,
                                new Span(
                                        run.get(i).span().start(),
                                        run.get(end - 1).span().end()));
                        next = end;
                        break;
                    }
                }
                for (Word part : run.subList(i, next)) {
                    if (wanted.contains(part.key())) {
                        found.accept(part.key(), part.span());
                    }
                }
            }
        }
    }

    /** Every capitalised word that may be a name. */
    static void findAll(String phrase, BiConsumer<String, Span> found) {
        for (List<Word> run : runs(phrase, new HashSet<>())) {
            run.forEach(word -> found.accept(word.key(), word.span()));
        }
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    private static String joined(List<String> keys) {
        return PinyinSpelling.canonical(String.join("", keys));
    }

    /** Runs of capitalised pinyin words with one space between; pinyin words in lower case are noted as such. */
    private static List<List<Word>> runs(String sentence, Set<String> lower) {
        List<List<Word>> runs = new ArrayList<>();
        int end;
        int lastEnd = -2;
        for (int start = wordStart(sentence, 0); start < sentence.length(); start = wordStart(sentence, end)) {
            end = wordEnd(sentence, start);
            if (!PinyinSpelling.mayBeName(sentence, start, end)) {
                continue;
            }
            String key = key(sentence.substring(start, end));
            if (!PinyinSpelling.isName(key)) {
                continue;
            }
            boolean capital = Character.isUpperCase(sentence.charAt(start));
            if (!capital) {
                lower.add(key);
            } else {
                boolean joins =
                        lastEnd + 1 == start && runs.get(runs.size() - 1).size() < LONGEST_RUN;
                if (!joins) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(new Word(PinyinSpelling.canonical(key), new Span(start, end)));
                lastEnd = sentence.startsWith(" ", end) ? end : -2;
            }
        }
        return runs;
    }

    private static int wordStart(String sentence, int from) {
        int start = from;
        while (start < sentence.length() && !Letters.isLatin(sentence.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Letters, with single hyphens and apostrophes between them, but not a possessive 's. */
    private static int wordEnd(String sentence, int start) {
        int end = start + 1;
        while (end < sentence.length()) {
            if (Letters.isLatin(sentence.charAt(end))) {
                end++;
            } else if (isJoiner(sentence, end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean isJoiner(String sentence, int at) {
        char mark = sentence.charAt(at);
        boolean letterNext = at + 1 < sentence.length() && Letters.isLatin(sentence.charAt(at + 1));
        if (mark == '-') {
            return letterNext;
        }
        boolean alone = at + 2 >= sentence.length() || !Letters.isLatin(sentence.charAt(at + 2));
        return (mark == '\'' || mark == '’') && letterNext && !(sentence.charAt(at + 1) == 's' && alone);
    }

    private static String key(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        boolean plain = true;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            plain &= letter < 0x80 || letter == '’';
            if (letter != '-' && letter != '\'' && letter != '’') {
                letters.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
            }
        }
        return plain ? letters.toString() : Normal.of(letters.toString()).text();
    }
}
