package org.couplet.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** OpenDocument texts. Notes and comments are left aside; a text box is a paragraph after the one that it hangs on. */
final class Odt implements XmlWalk.Reader {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Spaces written as a number; more are no text. */
    private static final int MOST_SPACES = 100;

    private final Draft draft;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>(); // open ones, the innermost first

    private Odt(Draft draft) {
        this.draft = draft;
    }

    static Content content(Input input) throws IOException {
        Zip zip = Zip.of(input);
        if (zip.has(MANIFEST)) {
            XmlWalk.through(input, MANIFEST, zip.part(MANIFEST), new Found((element, attributes) -> {
                if (element.equals("encryption-data")) {
                    throw input.bad("it is protected by a password", "Save it without one");
                }
            }));
        }
        Odt odt = new Odt(new Draft(input));
        XmlWalk.through(input, CONTENT, zip.part(CONTENT), odt);
        return odt.draft.content();
    }

    @Override
    public boolean start(String element, XmlWalk.Attributes attributes) throws IOException {
        switch (element) {
            case "p", "h" -> paragraphs.push(new StringBuilder());
            case "s" -> text(" ".repeat(spaces(attributes.of("c"))));
            case "tab" -> text(" ");
            case "line-break" -> flush(paragraphs.peek());
            case "note", "annotation" -> {
                draft.asides().add(Aside.NOTE);
                return false;
            }
            case "ruby-text" -> {
                draft.asides().add(Aside.READING);
                return false;
            }
            case "tracked-changes" -> {
                draft.asides().add(Aside.DELETED);
                return false;
            }
            // Tables of contents repeat headings; the rest is no text.
            case "table-of-content", "automatic-styles", "font-face-decls", "scripts", "title", "desc" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    private static int spaces(String count) {
        return count.matches("[1-9]\\d?") ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }

    private void flush(StringBuilder paragraph) throws IOException {
        if (paragraph != null) {
            draft.paragraph(paragraph);
            paragraph.setLength(0);
        }
    }

    @Override
    public void end(String element) throws IOException {
        if (element.equals("p") || element.equals("h")) {
            flush(paragraphs.poll());
        }
    }

    @Override
    public void text(String text) {
        if (!paragraphs.isEmpty()) {
            paragraphs.element().append(text);
        }
    }
}
