package org.couplet.cli;

import java.time.Duration;
import java.util.Locale;

/**
 * How far something has come, in words.
 *
 * @param task what is done: {@code Aligning}
 * @param noun what it is done with, one of them
 * @param all how many there are
 * @param oneByOne whether they are done one by one; else all are done at the end
 */
record Pace(String task, String noun, long all, boolean oneByOne) {
    Pace(String task, String noun, long all) {
        this(task, noun, all, true);
    }

    /** {@code Aligning: 1,200 of 5,000 pairs, 20 a second, 3 min left.} */
    String line(long done, Duration so) {
        if (done == 0) {
            return "%s %s: %s so far.".formatted(task, Summary.count(all, noun), time(so.toSeconds()));
        }
        double perSecond = done / Math.max(1e-3, so.toMillis() / 1e3);
        return "%s: %,d of %s, %s, %s left."
                .formatted(
                        task, done, Summary.count(all, noun), rate(perSecond), time((long) ((all - done) / perSecond)));
    }

    /** {@code Aligning: 5,000 pairs in 83.1 s.} */
    String ended(Duration all) {
        return String.format(
                Locale.ROOT, "%s: %s in %.1f s.", task, Summary.count(this.all, noun), all.toMillis() / 1e3);
    }

    private static String rate(double perSecond) {
        return perSecond < 1
                ? String.format(Locale.ROOT, "%.0f a minute", 60 * perSecond)
                : String.format(Locale.ROOT, "%,.0f a second", perSecond);
    }

    private static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 60 ? minutes + " min" : "%d h %d min".formatted(minutes / 60, minutes % 60);
    }
}
