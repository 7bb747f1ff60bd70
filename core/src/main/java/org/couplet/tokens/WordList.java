package org.couplet.tokens;

/** Which words a list has, asked by the place of a text where they begin: so that no character is read twice. */
@FunctionalInterface
public interface WordList {
    /** Characters of the longest word that is asked for; an answer has a bit for each length up to it. */
    int LONGEST = 31;

    /**
     * The lengths of the words that begin at a place: bit {@code n} of the answer is set where the {@code n} characters from
     * {@code start} on are a word. Bits of lengths below 2 do not matter.
     *
     * @param text normalised
     * @param end where the longest word may end, at most {@link #LONGEST} characters after {@code start}
     */
    int lengthsAt(String text, int start, int end);
}
