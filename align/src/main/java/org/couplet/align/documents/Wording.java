package org.couplet.align.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.couplet.normal.Letters;
import org.couplet.normal.Normal;
import org.couplet.text.Document;
import org.couplet.text.Sentence;

/**
 * A document as what it is compared by with others of its own language: the shingles its {@link #words} make, runs of
 * {@value #SHINGLE} of them. A plain array, which is not changed after construction.
 */
final class Wording {
    static final int SHINGLE = 5;

    final int number; // of the text
    final int length; // in words
    final long[] shingles; // hashes, ascending, distinct

    private Wording(int number, int length, long[] shingles) {
        this.number = number;
        this.length = length;
        this.shingles = shingles;
    }

    /**
     * @param number of the document's text
     * @param every of the shingles, by their hash, one in so many is kept, the same in all documents
     */
    static Wording of(int number, Document document, int every) {
        List<String> words = words(document);
        return new Wording(number, words.size(), shingles(words, every));
    }

    /**
     * A document's words in one form whatever their case, width, accents or Han variant. A Han character or kana is a
     * word, since those who write them set no spaces; 37,700 and 3.77 are words too.
     */
    static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            split(Normal.of(sentence.text()).text(), words);
        }
        return words;
    }

    private static void split(String text, List<String> words) {
        int start = -1; // of the word that is open
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean solid = Letters.isHan(c) || Letters.isKana(c);
            boolean inWord = !solid && (Character.isLetterOrDigit(c) || (start >= 0 && isWithinNumber(text, i)));
            if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            } else if (inWord && start < 0) {
                start = i;
            }
            if (solid) {
                words.add(Character.toString(c));
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
    }

    private static boolean isWithinNumber(String text, int i) {
        return (text.charAt(i) == '.' || text.charAt(i) == ',')
                && Character.isDigit(text.charAt(i - 1))
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i + 1));
    }

    private static long[] shingles(List<String> words, int every) {
        int length = Math.min(SHINGLE, words.size());
        long[] hashes = new long[words.isEmpty() ? 0 : words.size() - length + 1];
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            long hash = 0;
            for (int k = i; k < i + length; k++) {
                hash = mixed(hash + words.get(k).hashCode());
            }
            if (Long.remainderUnsigned(hash, every) == 0) {
                hashes[n++] = hash;
            }
        }
        return Arrays.stream(hashes, 0, n).sorted().distinct().toArray();
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the sum moves every bit of the hash. */
    private static long mixed(long sum) {
        long z = sum + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Of nothing there is no copy. */
    boolean isSame(Wording other) {
        return length > 0 && length == other.length && Arrays.equals(shingles, other.shingles);
    }
}
