package org.couplet.extract;

import java.util.ArrayList;
import java.util.List;

/** Subtitles in two languages at a time: in nearly every cue one line is wide characters and another is not. */
final class Tracks {
    /** Of the cues that hold anything: a song or a sign in one language is no exception yet. */
    private static final double NEARLY_ALL = 0.8;

    /** With fewer cues nothing is sure. */
    private static final int FEWEST = 5;

    private Tracks() {}

    /** The cues themselves, or those of the language that comes first and those of the other, side by side. */
    static List<List<List<String>>> of(List<List<String>> cues) {
        List<List<String>> full = cues.stream().filter(cue -> !cue.isEmpty()).toList();
        long both = full.stream().filter(Tracks::isMixed).count();
        if (full.size() < FEWEST || both < NEARLY_ALL * full.size()) {
            return List.of(full);
        }
        List<List<String>> wide = full.stream().map(cue -> lines(cue, true)).toList();
        List<List<String>> narrow = full.stream().map(cue -> lines(cue, false)).toList();
        return isWide(full.get(0).get(0)) ? List.of(wide, narrow) : List.of(narrow, wide);
    }

    private static boolean isMixed(List<String> cue) {
        return cue.stream().anyMatch(Tracks::isWide) && !cue.stream().allMatch(Tracks::isWide);
    }

    private static List<String> lines(List<String> cue, boolean wide) {
        List<String> lines = new ArrayList<>(cue);
        lines.removeIf(line -> isWide(line) != wide);
        return lines;
    }

    /** A name in Latin letters in a Chinese line leaves it one. */
    private static boolean isWide(String line) {
        long wide =
                line.chars().filter(c -> Spaces.isWide((char) c) || isHangul(c)).count();
        long letters = line.chars().filter(Character::isLetter).count();
        return wide * 4 > letters;
    }

    private static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
