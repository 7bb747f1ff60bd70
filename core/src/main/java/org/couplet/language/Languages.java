package org.couplet.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.couplet.text.Language;

/** Finds the language of a text. */
public final class Languages {
    /** UTF-16 units looked at: 20,000 hold more function words than any decision needs. */
    private static final int SAMPLE = 20_000;

    /** A Han character says as much as a syllable does, which takes about four letters of an alphabet. */
    private static final double ALPHABETIC_LETTER = 0.25;

    /** A script that bears less than this part of the text holds names and quotations. */
    private static final double SHARE = 1 / 3.0;

    /** A text of fewer (twenty letters of an alphabet) may be a name, which stays what it is. */
    private static final double LEAST_SYLLABLES = 5;

    /** Scripts whose text is mostly in one language. */
    private static final Map<Integer, String> MAIN = Map.ofEntries(
            Map.entry(UScript.HANGUL, "ko"),
            Map.entry(UScript.THAI, "th"),
            Map.entry(UScript.GREEK, "el"),
            Map.entry(UScript.HEBREW, "he"),
            Map.entry(UScript.DEVANAGARI, "hi"),
            Map.entry(UScript.BENGALI, "bn"),
            Map.entry(UScript.TAMIL, "ta"),
            Map.entry(UScript.TELUGU, "te"),
            Map.entry(UScript.GUJARATI, "gu"),
            Map.entry(UScript.KANNADA, "kn"),
            Map.entry(UScript.MALAYALAM, "ml"),
            Map.entry(UScript.GURMUKHI, "pa"),
            Map.entry(UScript.SINHALA, "si"),
            Map.entry(UScript.KHMER, "km"),
            Map.entry(UScript.LAO, "lo"),
            Map.entry(UScript.MYANMAR, "my"),
            Map.entry(UScript.TIBETAN, "bo"),
            Map.entry(UScript.GEORGIAN, "ka"),
            Map.entry(UScript.ARMENIAN, "hy"),
            Map.entry(UScript.ETHIOPIC, "am"));

    private Languages() {}

    /**
     * The language most of the text is in, by its scripts, letters and function words; empty when they say too little,
     * as in numbers, names or a headline without a function word. Chinese comes with its script ({@code zh-Hans},
     * {@code zh-Hant}), or as {@code zh} where every character is common to both.
     */
    public static Optional<Language> detect(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        double[] scripts = scripts(sample);
        double least = SHARE * DoubleStream.of(scripts).sum();
        return IntStream.range(0, scripts.length)
                .filter(script -> scripts[script] > 0 && scripts[script] >= least)
                .boxed()
                .sorted(Comparator.comparingDouble(script -> -scripts[script]))
                .flatMap(script -> in(script, sample).stream())
                .findFirst();
    }

    /**
     * Whether a text may be in the language that is said of it. False where its script is another one, where Chinese is in
     * the other script, or where it is in the language it was translated from or into; true where nobody can tell: one
     * name or title may stand as it is in any language.
     *
     * @param other the language on the other side of the translation
     */
    public static boolean fits(String text, Language said, Language other) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        double[] scripts = scripts(sample);
        double all = DoubleStream.of(scripts).sum();
        if (all < LEAST_SYLLABLES) {
            return true;
        }
        return inScriptsOf(said, scripts) >= SHARE * all
                && detect(sample).map(found -> agree(found, said, other)).orElse(true);
    }

    /** How much is in the scripts of a language; all where ICU does not know them. */
    private static double inScriptsOf(Language language, double[] scripts) {
        int[] own = UScript.getCode(language.locale());
        return own == null
                ? DoubleStream.of(scripts).sum()
                : IntStream.of(own)
                        .mapToDouble(script -> scripts[isChinese(script) ? UScript.HAN : script])
                        .sum();
    }

    private static boolean isChinese(int script) {
        return script == UScript.SIMPLIFIED_HAN
                || script == UScript.TRADITIONAL_HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA;
    }

    private static boolean agree(Language found, Language said, Language other) {
        if (!found.sameCode(said)) {
            return !found.sameCode(other) || said.sameCode(other);
        }
        String script =
                ULocale.addLikelySubtags(ULocale.forLanguageTag(said.tag())).getScript();
        return found.script().isEmpty() || found.script().equals(script);
    }

    /** How much of the text each script ({@link UScript}) bears, in syllables or so. Kana counts as Han. */
    private static double[] scripts(String text) {
        double[] scripts = new double[1 + UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT)];
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            int script = UScript.getScript(letter);
            if (script == UScript.HIRAGANA || script == UScript.KATAKANA || script == UScript.HAN) {
                scripts[UScript.HAN]++;
            } else if (script != UScript.COMMON && script != UScript.INHERITED) {
                scripts[script] += script == UScript.HANGUL ? 1 : ALPHABETIC_LETTER;
            }
        });
        return scripts;
    }

    private static Optional<Language> in(int script, String text) {
        return switch (script) {
            case UScript.HAN -> Optional.of(Han.language(text));
            case UScript.LATIN -> FunctionWords.LATIN.language(text);
            case UScript.CYRILLIC -> FunctionWords.CYRILLIC.language(text);
            case UScript.ARABIC -> FunctionWords.ARABIC.language(text);
            default -> Optional.ofNullable(MAIN.get(script)).map(Language::of);
        };
    }
}
