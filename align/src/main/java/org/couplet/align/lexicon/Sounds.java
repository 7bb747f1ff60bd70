package org.couplet.align.lexicon;

/**
 * How a word in Latin letters sounds, roughly and in no language of its own, so that names meet that two languages spell
 * in other ways. A rule of thumb in the manner of Soundex: it need only be the same for both sides.
 */
final class Sounds {
    private static final String VOWELS = "aeiou";
    private static final char SILENT = 0;

    private final String word;
    private final boolean foreign;
    private final StringBuilder sounds = new StringBuilder();

    private Sounds(String word, boolean foreign) {
        this.word = word;
        this.foreign = foreign;
    }

    /**
     * Letters from a to z, none of them doubled: {@code makron} of {@code macron}, {@code vasington} of {@code washington}.
     *
     * @param word in lower case; other characters than a to z are passed over
     * @param foreign whether it was transliterated: then c stands for a sibilant and j for a vowel, as in ISO 9
     */
    static String of(String word, boolean foreign) {
        Sounds sounds = new Sounds(word, foreign);
        for (int at = 0; at < word.length(); ) {
            at += sounds.take(at);
        }
        return sounds.sounds.toString();
    }

    /** @return letters read */
    private int take(int at) {
        char letter = word.charAt(at);
        if (word.startsWith("sch", at)) {
            add('s');
            return 3;
        }
        if (next(at) == 'h' && "cdgkprstz".indexOf(letter) >= 0) {
            add(withH(at));
            return 2;
        }
        if (word.startsWith("qu", at)) {
            add('k');
            add('v');
            return 2;
        }
        if (foreign && word.startsWith("dz", at)) {
            add('j');
            return 2;
        }
        if (letter == 'x') {
            add('k');
            add('s');
            return 1;
        }
        if (letter >= 'a' && letter <= 'z') {
            add(alone(at));
        }
        return 1;
    }

    private char next(int at) {
        return at + 1 < word.length() ? word.charAt(at + 1) : SILENT;
    }

    /** Of a consonant and the h after it. */
    private char withH(int at) {
        boolean vowelNext = at + 2 < word.length() && "aeiouy".indexOf(word.charAt(at + 2)) >= 0;
        return switch (word.charAt(at)) {
            case 'c' -> vowelNext ? 's' : 'k';
            case 'p' -> 'f';
            case 's', 'z' -> 's';
            case 'k' -> 'h';
            default -> word.charAt(at);
        };
    }

    private char alone(int at) {
        char letter = word.charAt(at);
        return switch (letter) {
            case 'c' -> foreign || "eiy".indexOf(next(at)) >= 0 ? 's' : 'k';
            case 'q' -> 'k';
            case 'z' -> 's';
            case 'w' -> 'v';
            case 'y' -> 'i';
            case 'j' -> foreign ? 'i' : 'j';
            case 'h' -> at > 0 && VOWELS.indexOf(next(at)) < 0 ? SILENT : 'h';
            default -> letter;
        };
    }

    private void add(char sound) {
        boolean again = sounds.length() > 0 && sounds.charAt(sounds.length() - 1) == sound;
        if (sound != SILENT && !again) {
            sounds.append(sound);
        }
    }

    /**
     * Its consonants by where in the mouth they are made, none doubled, and an a for a vowel at the start: {@code TRNP} of
     * {@code trump} and of {@code toranpu}.
     *
     * @param sounds of a word
     */
    static String consonants(String sounds) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char made = made(sounds.charAt(i));
            boolean vowel = made == 'A';
            boolean again = classes.length() > 0 && classes.charAt(classes.length() - 1) == made;
            if (vowel ? i == 0 : !again) {
                classes.append(made);
            }
        }
        return classes.toString();
    }

    private static char made(char sound) {
        return switch (sound) {
            case 'b', 'f', 'p', 'v' -> 'P';
            case 'g', 'h', 'k' -> 'K';
            case 'd', 't' -> 'T';
            case 'j', 's' -> 'S';
            case 'l', 'r' -> 'R';
            case 'm', 'n' -> 'N';
            default -> 'A';
        };
    }

    /** In [0, 1]: 1 less the letters to change, add or leave out, by those of the longer of the two. */
    static double likeness(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - (double) row[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
    }
}
