package org.couplet.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.couplet.read.Decoded;
import org.couplet.text.InputException;
import org.jsoup.parser.Parser;

/**
 * SubRip and WebVTT. The cues of a sentence are joined. Where hardly any cue ends a sentence, as in Chinese subtitles
 * without punctuation, each cue is a paragraph.
 */
final class Subtitles {
    private static final Pattern TIME = Pattern.compile("^\\s*(\\d{1,3}:)?\\d{1,3}:\\d\\d[,.]\\d{1,3}\\s*-->.*");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,9}\\s*$");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|\\{\\\\[^{}]{0,200}\\}");
    private static final Pattern SPEAKER = Pattern.compile("^[-–—]\\s*(?=\\S)");
    private static final String STOPS = ".!?…。！？";
    private static final String CLOSERS = "\"'”’」』)）]】♪";

    /** Of the cues, those that end a sentence where there is punctuation at all: every second sentence takes two. */
    private static final double PUNCTUATED = 0.2;

    private Subtitles() {}

    static Content content(Input input) throws InputException {
        Decoded decoded = input.decoded();
        List<List<String>> cues = cues(decoded.text());
        List<String> tracks = new ArrayList<>();
        for (List<List<String>> track : Tracks.of(cues)) {
            tracks.add(joined(track, input));
        }
        List<Content.Text> texts = tracks.size() == 2 ? Turns.told(tracks).orElse(List.of()) : List.of();
        if (texts.isEmpty()) {
            texts = List.of(new Content.Text(Optional.empty(), joined(cues, input)));
        }
        return new Content(texts, Map.of(), decoded.encoding(), decoded.undecodable());
    }

    /** The lines of each cue, without markup. */
    private static List<List<String>> cues(String text) {
        List<List<String>> cues = new ArrayList<>();
        boolean inCue = false;
        for (String line : text.lines().toList()) {
            if (TIME.matcher(line).matches()) {
                withoutNumber(cues, inCue);
                cues.add(new ArrayList<>());
                inCue = true;
            } else if (line.isBlank()) {
                inCue = false;
            } else if (inCue) {
                cues.get(cues.size() - 1).add(plain(line));
            }
        }
        return cues;
    }

    /** Where no blank line parts two cues, the number of the next was taken for a line of the one before. */
    private static void withoutNumber(List<List<String>> cues, boolean inCue) {
        List<String> last = inCue ? cues.get(cues.size() - 1) : List.of();
        if (!last.isEmpty() && NUMBER.matcher(last.get(last.size() - 1)).matches()) {
            last.remove(last.size() - 1);
        }
    }

    private static String plain(String line) {
        String text = MARKUP.matcher(line).replaceAll("");
        return text.indexOf('&') < 0
                ? text.strip()
                : Parser.unescapeEntities(text, false).strip();
    }

    private static String joined(List<List<String>> cues, Input input) throws InputException {
        Draft draft = new Draft(input);
        boolean punctuated = isPunctuated(cues);
        StringBuilder sentence = new StringBuilder();
        for (List<String> cue : cues) {
            for (String line : cue) {
                boolean speaks = SPEAKER.matcher(line).find();
                if (speaks) {
                    flush(sentence, draft);
                }
                Spaces.join(sentence, SPEAKER.matcher(line).replaceFirst(""));
            }
            if (!punctuated || ends(sentence)) {
                flush(sentence, draft);
            }
        }
        flush(sentence, draft);
        return draft.text();
    }

    private static void flush(StringBuilder sentence, Draft draft) throws InputException {
        draft.paragraph(sentence);
        sentence.setLength(0);
    }

    private static boolean isPunctuated(List<List<String>> cues) {
        long full = cues.stream().filter(cue -> !cue.isEmpty()).count();
        long ending = cues.stream()
                .filter(cue -> !cue.isEmpty() && ends(cue.get(cue.size() - 1)))
                .count();
        return ending >= PUNCTUATED * full;
    }

    private static boolean ends(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (CLOSERS.indexOf(text.charAt(last)) >= 0 || Character.isWhitespace(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
    }
}
