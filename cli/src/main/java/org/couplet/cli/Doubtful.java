package org.couplet.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A pair that may be no translation.
 *
 * @param source its id
 * @param target its id
 * @param meanConfidence of its sentences
 * @param file where a person can look
 */
record Doubtful(String source, String target, double meanConfidence, Path file) {
    /**
     * Between what translations have and what others have. Of the articles in testdata, every Chinese one against every
     * English one, after learning from the 9 true pairs: these .90 to .98, of the other 173 one .70 (a report and a retelling
     * of it), one .46, the rest below .3.
     */
    private static final double BELOW = 0.5;

    /** @param meanConfidence as {@link org.couplet.text.Alignment#meanConfidence} defines it, of sentences */
    static boolean at(double meanConfidence) {
        return meanConfidence < BELOW;
    }

    /** One line, for a person. */
    String line() {
        return String.format(
                Locale.ROOT,
                "Doubtful: %s = %s may be no translation (mean confidence %.2f). Look at %s.",
                source,
                target,
                meanConfidence,
                file);
    }
}
