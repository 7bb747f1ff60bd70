package org.couplet.extract;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.couplet.language.Languages;
import org.couplet.text.Language;

/**
 * Tells a text that holds its own translation, in lines or passages in turns or one after the other. Two languages count
 * only if their scripts differ and the passages of the one are as long as those of the other that follow them; so a long
 * quotation is none, nor is an abstract in another language.
 */
final class Turns {
    /** Of the text's letters, those that the two scripts have between them, and each of them has. */
    private static final double BOTH = 0.97;

    private static final double EACH = 0.25;

    /** With fewer lines in one language nothing is sure. */
    private static final int FEWEST = 3;

    /** Lines that are in neither for sure. */
    private static final double MOST_MIXED = 0.1;

    /** What a passage and its translation differ in length at most, in syllables or so, and how much of the text does. */
    private static final double TIMES = 3;

    private static final double BALANCED = 0.8;

    private Turns() {}

    /** The two texts, or the same as before. Where a line is in the other language, each has spaces. */
    static List<Content.Text> parted(List<Content.Text> texts) {
        return texts.size() == 1 ? of(texts.get(0).text()).orElse(texts) : texts;
    }

    /** Each with the language that it is in, if that is sure of both and they are not one. */
    static Optional<List<Content.Text>> told(List<String> texts) {
        List<Content.Text> told = new ArrayList<>();
        for (String text : texts) {
            Languages.detect(text).ifPresent(language -> told.add(new Content.Text(Optional.of(language), text)));
        }
        return told.size() == 2 && !language(told, 0).sameCode(language(told, 1))
                ? Optional.of(told)
                : Optional.empty();
    }

    private static Language language(List<Content.Text> texts, int i) {
        return texts.get(i).language().orElseThrow();
    }

    private static Optional<List<Content.Text>> of(String text) {
        return two(ScriptLine.weights(text)).flatMap(scripts -> of(text, scripts));
    }

    /** The two scripts that share the text. */
    private static Optional<List<UnicodeScript>> two(Map<UnicodeScript, Double> weights) {
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        List<UnicodeScript> each = weights.keySet().stream()
                .filter(script -> weights.get(script) >= EACH * all)
                .toList();
        boolean areTwo = each.size() == 2 && weights.get(each.get(0)) + weights.get(each.get(1)) >= BOTH * all;
        return areTwo ? Optional.of(each) : Optional.empty();
    }

    private static Optional<List<Content.Text>> of(String text, List<UnicodeScript> scripts) {
        List<ScriptLine> lines = ScriptLine.of(text, scripts.get(0), scripts.get(1));
        if (!lines.stream().anyMatch(line -> line.side() != 0) || !areInTurns(lines)) {
            return Optional.empty();
        }
        int first = lines.stream()
                .mapToInt(ScriptLine::side)
                .filter(side -> side != 0)
                .findFirst()
                .orElseThrow();
        return told(List.of(masked(text, lines, first), masked(text, lines, -first)));
    }

    private static boolean areInTurns(List<ScriptLine> lines) {
        long one = lines.stream().filter(line -> line.side() > 0).count();
        long other = lines.stream().filter(line -> line.side() < 0).count();
        long mixed = lines.stream().filter(ScriptLine::isMixed).count();
        return one >= FEWEST && other >= FEWEST && mixed <= MOST_MIXED * (one + other) && areBalanced(passages(lines));
    }

    /** The weights of passages, those of one language positive, of the other negative, in turns. */
    private static List<Double> passages(List<ScriptLine> lines) {
        List<Double> passages = new ArrayList<>();
        for (ScriptLine line : lines) {
            int last = passages.size() - 1;
            if (last >= 0 && Math.signum(passages.get(last)) == line.side()) {
                passages.set(last, passages.get(last) + line.side() * line.weight());
            } else if (line.side() != 0) {
                passages.add(line.side() * line.weight());
            }
        }
        return passages;
    }

    private static boolean areBalanced(List<Double> passages) {
        double all = 0;
        double balanced = 0;
        for (int i = 0; i < passages.size(); i += 2) {
            double one = Math.abs(passages.get(i));
            double other = i + 1 < passages.size() ? Math.abs(passages.get(i + 1)) : 0;
            all += one + other;
            balanced += Math.max(one, other) <= TIMES * Math.min(one, other) ? one + other : 0;
        }
        return balanced >= BALANCED * all;
    }

    /** Lines of numbers go with those before them. */
    private static String masked(String text, List<ScriptLine> lines, int side) {
        StringBuilder masked = new StringBuilder(text);
        int at = side;
        for (ScriptLine line : lines) {
            at = line.side() == 0 ? at : line.side();
            for (int i = line.start(); at != side && i < line.end(); i++) {
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }
}
