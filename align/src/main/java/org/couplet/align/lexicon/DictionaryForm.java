package org.couplet.align.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.text.Span;

/** How a dictionary's lines are built. Positions are UTF-16 units of the line. */
enum DictionaryForm {
    /** {@code 傳統 传统 [chuan2 tong3] /tradition/convention/}: the simplified form is the word. */
    CEDICT("TRADITIONAL SIMPLIFIED [pinyin] /gloss/gloss/") {
        @Override
        Optional<Entry> entry(String line) {
            int word = line.indexOf(' ') + 1;
            int wordEnd = line.indexOf(" [", word);
            int glosses = line.indexOf("] /", Math.max(0, wordEnd)) + 3;
            int end = line.lastIndexOf('/');
            boolean whole = word > 1 && wordEnd > word && glosses > wordEnd + 3 && end >= glosses;
            return whole ? Optional.of(new Entry(new Span(word, wordEnd), new Span(glosses, end))) : Optional.empty();
        }

        @Override
        String cleaned(String gloss) {
            if (isReference(gloss)) {
                return "";
            }
            String plain = super.cleaned(gloss);
            String bare = mayHoldNotes(plain) ? NOTE.matcher(plain).replaceAll(" ") : plain;
            return bare.startsWith("to ") ? bare.substring(3) : bare;
        }
    },
    /** {@code tradition @ 传统}: the translation, then the word. */
    HUNALIGN("TRANSLATION @ WORD") {
        @Override
        Optional<Entry> entry(String line) {
            int at = line.indexOf(" @ ");
            boolean whole = at > 0 && at + 3 < line.length();
            return whole ? Optional.of(new Entry(new Span(at + 3, line.length()), new Span(0, at))) : Optional.empty();
        }
    },
    /** {@code 传统 TAB tradition/convention}. */
    TSV("WORD, a tab, GLOSS/GLOSS") {
        @Override
        Optional<Entry> entry(String line) {
            int tab = line.indexOf('\t');
            int end = line.indexOf('\t', tab + 1) < 0 ? line.length() : line.indexOf('\t', tab + 1);
            boolean whole = tab > 0 && tab + 1 < end;
            return whole ? Optional.of(new Entry(new Span(0, tab), new Span(tab + 1, end))) : Optional.empty();
        }
    };

    /** Where a line's word and its glosses stand. */
    record Entry(Span word, Span glosses) {}

    /** A gloss that says something of the word, or sends to another one, and translates nothing. */
    private static final List<String> REFERENCES = List.of(
            "CL:",
            "see ",
            "classifier for ",
            "Kangxi radical",
            "also written ",
            "also pr. ",
            "Taiwan pr. ",
            "used in ",
            "same as ");

    /** Chinese words with their pinyin, what introduces a gloss, and where a place lies. */
    private static final Pattern NOTE = Pattern.compile("[\\p{IsHan}|·，]+(?:\\[[^]]*])?|\\[[^]]*]|^surname "
            + "|^abbr\\. (?:for|of|to) |, (?:abbr\\.|capital) .*$|\\b(?:lit|fig|esp)\\. ");

    private static final Pattern PARENTHESES = Pattern.compile("[(（][^()（）]*[)）]");

    private final String pattern;

    DictionaryForm(String pattern) {
        this.pattern = pattern;
    }

    /** How a line looks, for messages. */
    String pattern() {
        return pattern;
    }

    /** The parts of a line, none if it has not this form. */
    abstract Optional<Entry> entry(String line);

    /** A gloss without notes; empty if it is nothing but one. */
    String cleaned(String gloss) {
        return gloss.indexOf('(') < 0 && gloss.indexOf('（') < 0
                ? gloss
                : PARENTHESES.matcher(gloss).replaceAll(" ");
    }

    private static boolean isReference(String gloss) {
        for (String start : REFERENCES) {
            if (gloss.startsWith(start)) {
                return true;
            }
        }
        return gloss.contains("variant of ");
    }

    /** Most glosses are plain words: the pattern need not run over them. */
    private static boolean mayHoldNotes(String gloss) {
        for (int i = 0; i < gloss.length(); i++) {
            char c = gloss.charAt(i);
            if (c >= 0x80 || c == '[' || c == '.') {
                return true;
            }
        }
        return gloss.startsWith("surname ");
    }

    /** The cleaned glosses of a line, none of them blank. */
    List<String> glosses(String line) {
        Optional<Entry> entry = entry(line);
        List<String> glosses = new ArrayList<>();
        for (String gloss :
                entry.isEmpty() ? new String[0] : entry.get().glosses().of(line).split("/", -1)) {
            String cleaned = cleaned(gloss).strip();
            if (!cleaned.isEmpty()) {
                glosses.add(cleaned);
            }
        }
        return glosses;
    }

    /** By the file's ending, else by its first line. */
    static Optional<DictionaryForm> of(String fileName, String firstLine) {
        String name = fileName.endsWith(".gz") ? fileName.substring(0, fileName.length() - 3) : fileName;
        if (name.endsWith(".u8")) {
            return Optional.of(CEDICT);
        }
        if (name.endsWith(".dic")) {
            return Optional.of(HUNALIGN);
        }
        return List.of(CEDICT, TSV, HUNALIGN).stream()
                .filter(form -> form.entry(firstLine).isPresent())
                .findFirst();
    }
}
