package org.couplet.align.terms;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hanyu Pinyin without tones, as names are written in it. */
final class Pinyin {
    /** An initial and its finals; {@code -} for none. {@code shaan} is the official spelling in Shaanxi. */
    private static final String TABLE =
            """
            - a ai an ang ao e ei en er o ou
            b a ai an ang ao ei en eng i ian iao ie in ing o u
            p a ai an ang ao ei en eng i ian iao ie in ing o ou u
            m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
            f a an ang ei en eng o ou u
            d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
            t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
            n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo v ve yu
            l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo v ve yu
            g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
            j i ia ian iang iao ie in ing iong iu u uan ue un
            q i ia ian iang iao ie in ing iong iu u uan ue un
            x i ia ian iang iao ie in ing iong iu u uan ue un
            zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
            ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
            sh a aan ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
            r an ang ao e en eng i ong ou u ua uan ui un uo
            z a ai an ang ao e ei en eng i ong ou u uan ui un uo
            c a ai an ang ao e en eng i ong ou u uan ui un uo
            s a ai an ang ao e en eng i ong ou u uan ui un uo
            y a an ang ao e i in ing o ong ou u uan ue un
            w a ai an ang ao ei en eng o u
            """;

    private static final Set<String> SYLLABLES =
            TABLE.lines().flatMap(Pinyin::syllables).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 6; // zhuang

    private Pinyin() {}

    private static Stream<String> syllables(String row) {
        String[] parts = row.split(" ", -1);
        String initial = parts[0].equals("-") ? "" : parts[0];
        return Stream.of(parts).skip(1).map(end -> initial + end);
    }

    /** Whether the letters are syllables, one after the other. */
    static boolean isName(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int start = 0; start < letters.length(); start++) {
            for (int end = start + 1; reached[start] && end <= Math.min(letters.length(), start + LONGEST); end++) {
                reached[end] |= SYLLABLES.contains(letters.substring(start, end));
            }
        }
        return letters.length() > 1 && reached[letters.length()];
    }

    /** One spelling for {@code lü}, {@code lv}, {@code lyu} and {@code lu}; both sides of a comparison go through it. */
    static String canonical(String letters) {
        if (letters.indexOf('v') < 0 && letters.indexOf("yu") < 0) {
            return letters;
        }
        return letters.replace("lyu", "lu").replace("nyu", "nu").replace('v', 'u');
    }
}
