package org.couplet.read;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.couplet.language.Languages;
import org.couplet.text.Language;

/**
 * Encodings with a byte a character, told by the language: the one that gives its letters and hardly anything else beyond
 * ASCII. Where two give different texts that pass, none is told.
 */
final class SingleByte {
    private static final List<Charset> ENCODINGS = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1250"),
            Charset.forName("windows-1251"),
            Charset.forName("windows-1253"),
            Charset.forName("windows-1254"),
            Charset.forName("windows-1255"),
            Charset.forName("windows-1256"),
            Charset.forName("windows-1257"),
            Charset.forName("KOI8-R"),
            Charset.forName("ISO-8859-2"));

    /** Bytes that are looked at. */
    private static final int SAMPLE = 50_000;

    /** With fewer characters beyond ASCII nothing is sure, and they may be bytes of broken UTF-8. */
    private static final int FEWEST = 5;

    /** Of what lies beyond ASCII: letters of the language and marks; the rest is in foreign names. */
    private static final double NEARLY_ALL = 0.97;

    private static final UnicodeSet MARKS = new UnicodeSet("[“”„‘’‚«»‹›–—…•·°§©®™€£¥¡¿º½¼¾×\u00A0\u00AD]").freeze();

    /**
     * Letters that make so much of any text in a language of which the script alone is known: Greek has a tenth with
     * accents and Arabic a quarter of these, while Cyrillic in another encoding has under a thirtieth of either.
     */
    private static final Map<String, UnicodeSet> TELLING = Map.of(
            "el", new UnicodeSet("[άέήίόύώ]").freeze(),
            "ar", new UnicodeSet("[لمنوي]").freeze());

    private static final double LEAST_TELLING = 0.06;

    private SingleByte() {}

    static Optional<Charset> of(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length));
        Optional<Charset> told = Optional.empty();
        Set<String> texts = new HashSet<>();
        for (Charset encoding : ENCODINGS) {
            String text = new String(sample, encoding);
            if (passes(text)) {
                texts.add(text);
                told = told.or(() -> Optional.of(encoding));
            }
        }
        return texts.size() == 1 ? told : Optional.empty();
    }

    private static boolean passes(String text) {
        Optional<Language> language = Languages.detect(text);
        if (language.isEmpty()) {
            return false;
        }
        UnicodeSet letters = letters(language.get());
        UnicodeSet telling = TELLING.getOrDefault(language.get().code(), letters);
        int beyond = 0;
        int own = 0;
        int told = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyond += c > 0x7F ? 1 : 0;
            own += c > 0x7F && (letters.contains(c) || MARKS.contains(c)) ? 1 : 0;
            told += telling.contains(c) ? 1 : 0;
        }
        return beyond >= FEWEST && own >= NEARLY_ALL * beyond && told >= LEAST_TELLING * beyond;
    }

    /** English has no letters of its own, but words of French and Spanish. */
    private static UnicodeSet letters(Language language) {
        ULocale locale = ULocale.forLanguageTag(language.equals(Language.ENGLISH) ? "fr" : language.code());
        return LocaleData.getInstance(locale).getExemplarSet(UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD);
    }
}
