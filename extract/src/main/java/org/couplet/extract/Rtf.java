package org.couplet.extract;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.couplet.text.InputException;

/** RTF: the body, without headers, notes, deleted and hidden text. Text of any code page, by font. */
final class Rtf {
    private static final Set<String> NOWHERE = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "xe",
            "tc",
            "rxe",
            "listtext",
            "pntext",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "nonshppict",
            "bkmkstart",
            "bkmkend",
            "template",
            "filetbl",
            "private",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc");
    private static final Set<String> NOTES = Set.of("footnote", "annotation");
    private static final Set<String> BREAKS =
            Set.of("par", "sect", "page", "line", "row", "cell", "nestcell", "nestrow", "column");
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", " "),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "\u2011"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"));

    /** Groups within groups; real files have a dozen. */
    private static final int DEEPEST = 1000;

    private final Input input;
    private final Draft draft;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // not decoded yet, of the font that holds
    private RtfState state = new RtfState();
    private boolean atHalf; // the last byte waits for its second
    private int toSkip; // fallback characters
    private int tableFont;

    private Rtf(Input input) {
        this.input = input;
        this.draft = new Draft(input);
    }

    static Content content(Input input) throws InputException {
        Rtf rtf = new Rtf(input);
        RtfTokens tokens = new RtfTokens(input.bytes());
        while (tokens.next()) {
            rtf.take(tokens);
        }
        if (!rtf.groups.isEmpty()) {
            throw input.bad("it ends in the middle: %d braces are open".formatted(rtf.groups.size()), "Save it again");
        }
        rtf.flush();
        return rtf.draft.content();
    }

    private void take(RtfTokens tokens) throws InputException {
        switch (tokens.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            case BYTE -> octet(tokens.value());
            case WORD -> word(tokens);
        }
    }

    private void open() throws InputException {
        decode();
        toSkip = 0;
        groups.push(state);
        if (groups.size() > DEEPEST) {
            throw input.bad("its braces are more than %d deep".formatted(DEEPEST), "Save it again");
        }
        state = state.inner();
    }

    private void close() {
        decode();
        toSkip = 0;
        if (!groups.isEmpty()) {
            state = groups.pop();
        }
    }

    private void octet(int value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.place == RtfState.Place.BODY && !state.hidden) {
            bytes.write(value);
            atHalf = !atHalf && value > 0x80 && RtfCharsets.isDouble(charsets.of(state.font));
            if (!atHalf && value < 0x80) {
                decode();
            }
        }
    }

    private void decode() {
        if (bytes.size() > 0) {
            paragraph.append(bytes.toString(charsets.of(state.font)));
            bytes.reset();
        }
        atHalf = false;
    }

    private void word(RtfTokens tokens) throws InputException {
        String word = tokens.word();
        decode();
        if (state.place == RtfState.Place.FONT_TABLE) {
            ofFont(word, tokens.value());
        } else if (word.equals("u")) {
            unicode(tokens.value());
        } else if (toSkip > 0 && CHARACTERS.containsKey(word)) {
            toSkip--;
        } else if (tokens.isIgnorable() || NOWHERE.contains(word)) {
            state.place = RtfState.Place.NOWHERE;
        } else if (NOTES.contains(word)) {
            draft.asides().add(Aside.NOTE);
            state.place = RtfState.Place.NOWHERE;
        } else {
            ofText(word, tokens);
        }
    }

    private void ofFont(String word, int value) {
        switch (word) {
            case "f" -> tableFont = value;
            case "fcharset" -> charsets.font(tableFont, value);
            default -> {}
        }
    }

    private void ofText(String word, RtfTokens tokens) throws InputException {
        boolean isBody = state.place == RtfState.Place.BODY;
        switch (word) {
            case "fonttbl" -> state.place = RtfState.Place.FONT_TABLE;
            case "ansicpg" -> charsets.codePage(tokens.value());
            case "f" -> state.font = tokens.value();
            case "uc" -> state.fallbacks = Math.max(0, tokens.value());
            case "v", "deleted" -> {
                state.hidden = tokens.value() != 0;
                draft.asides().add(Aside.DELETED, state.hidden && isBody ? 1 : 0);
            }
            case "plain" -> state.hidden = false;
            default -> {
                if (isBody && BREAKS.contains(word)) {
                    flush();
                } else if (isBody && !state.hidden) {
                    paragraph.append(CHARACTERS.getOrDefault(word, ""));
                }
            }
        }
    }

    private void unicode(int value) {
        if (state.place == RtfState.Place.BODY && !state.hidden) {
            paragraph.append((char) value);
        }
        toSkip = state.fallbacks;
    }

    private void flush() throws InputException {
        decode();
        draft.paragraph(paragraph);
        paragraph.setLength(0);
    }
}
