package org.couplet.normal;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The syllables of Hanyu Pinyin (ISO 7098). */
public final class Pinyin {
    /** An initial and the finals that occur after it; the first row has no initial, {@code -} is no final. */
    private static final String TABLE =
            """
            - a ai an ang ao e ei en eng er o ou n ng m
            b a ai an ang ao ei en eng i ian iao ie in ing o u
            p a ai an ang ao ei en eng i ian iao ie in ing o ou u
            m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
            f a an ang ei en eng o ou u
            d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
            t a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
            n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo ü üe
            l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo ü üe
            g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            j i ia ian iang iao ie in ing iong iu u uan ue un
            q i ia ian iang iao ie in ing iong iu u uan ue un
            x i ia ian iang iao ie in ing iong iu u uan ue un
            zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
            ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
            sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
            r an ang ao e en eng i ong ou u ua uan ui un uo
            z a ai an ang ao e ei en eng i ong ou u uan ui un uo
            c a ai an ang ao e en eng i ong ou u uan ui un uo
            s a ai an ang ao e en eng i ong ou u uan ui un uo
            y a an ang ao e i in ing o ong ou u uan ue un
            w a ai an ang ao ei en eng o u
            """;

    private static final Set<String> SYLLABLES =
            TABLE.lines().flatMap(Pinyin::syllables).collect(Collectors.toUnmodifiableSet());

    /** Macron, acute, caron, which some fonts and converters draw as a breve, and grave. */
    private static final String TONES = "\u0304\u0301\u030C\u0306\u0300";

    private Pinyin() {}

    /** @param letters in lower case, without a tone mark: {@code zhong}, {@code lü} */
    public static boolean isSyllable(String letters) {
        return SYLLABLES.contains(letters);
    }

    /**
     * Whether the text is one syllable that a converter may have left after the Han character: with a tone mark on the
     * right vowel, or in the neutral tone, if that is how ICU reads the character.
     */
    static boolean glosses(String text, int han) {
        String letters = Normalizer2.getNFDInstance()
                .normalize(text)
                .replace('ɡ', 'g')
                .replace('ɑ', 'a')
                .replace("u\u0308", "ü");
        int tone = tone(letters);
        if (tone < 0) {
            return isSyllable(letters) && letters.equals(HanReadings.of(han));
        }
        String syllable = letters.substring(0, tone) + letters.substring(tone + 1);
        return isSyllable(syllable) && tone == 1 + toned(syllable);
    }

    private static int tone(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (TONES.indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The letter that bears the mark: a or e, else the o of ou, else the last vowel, else the n or m. */
    private static int toned(String syllable) {
        int last = 0;
        for (int i = 0; i < syllable.length(); i++) {
            char letter = syllable.charAt(i);
            if (letter == 'a' || letter == 'e' || syllable.startsWith("ou", i)) {
                return i;
            }
            last = "iouü".indexOf(letter) >= 0 ? i : last;
        }
        return last;
    }

    private static Stream<String> syllables(String row) {
        String[] cells = row.split(" ");
        String initial = cells[0].equals("-") ? "" : cells[0];
        return Stream.of(cells).skip(1).map(initial::concat);
    }
}
