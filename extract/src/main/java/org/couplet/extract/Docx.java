package org.couplet.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Word's documents: the main part, as it reads with every tracked change accepted. Headers, footers and notes are parts of
 * their own and are left aside; a text box is a paragraph after the one that it hangs on.
 */
final class Docx implements XmlWalk.Reader {
    private static final String RELATIONS = "_rels/.rels";
    private static final String USUAL = "word/document.xml";

    private final Draft draft;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>(); // open ones, the innermost first
    private boolean inText;
    private boolean hidden; // the run that is open
    private boolean inRunProperties;

    private Docx(Draft draft) {
        this.draft = draft;
    }

    static Content content(Input input) throws IOException {
        Zip zip = Zip.of(input);
        String part = mainPart(input, zip);
        Docx docx = new Docx(new Draft(input));
        XmlWalk.through(input, part, zip.part(part), docx);
        return docx.draft.content();
    }

    private static String mainPart(Input input, Zip zip) throws IOException {
        StringBuilder part = new StringBuilder();
        if (zip.has(RELATIONS)) {
            XmlWalk.through(input, RELATIONS, zip.part(RELATIONS), new Found((element, attributes) -> {
                if (attributes.of("Type").endsWith("/officeDocument") && part.isEmpty()) {
                    part.append(attributes.of("Target").replaceFirst("^/", ""));
                }
            }));
        }
        return zip.has(part.toString()) ? part.toString() : USUAL;
    }

    @Override
    public boolean start(String element, XmlWalk.Attributes attributes) throws IOException {
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "r" -> hidden = false;
            case "rPr" -> inRunProperties = true;
            case "vanish" -> hidden |= inRunProperties && !attributes.of("val").matches("0|false|off");
            case "t" -> inText = true;
            case "tab", "ptab" -> append(" ");
            case "noBreakHyphen" -> append("\u2011");
            case "br", "cr" -> lineBreak(attributes.of("type"));
            case "footnoteReference", "endnoteReference", "commentReference" ->
                draft.asides().add(Aside.NOTE);
            case "del", "moveFrom" -> {
                draft.asides().add(Aside.DELETED);
                return false;
            }
            case "rt" -> {
                draft.asides().add(Aside.READING);
                return false;
            }
            // The same again for older programs; field codes; definitions of tab stops.
            case "Fallback", "instrText", "pPr", "sectPr" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    private void lineBreak(String type) throws IOException {
        if (type.isEmpty() || type.equals("textWrapping")) {
            flush(paragraphs.peek());
        }
    }

    private void append(String text) {
        if (!paragraphs.isEmpty() && !hidden && !inRunProperties) {
            paragraphs.element().append(text);
        }
    }

    private void flush(StringBuilder paragraph) throws IOException {
        if (paragraph != null) {
            draft.paragraph(paragraph);
            paragraph.setLength(0);
        }
    }

    @Override
    public void end(String element) throws IOException {
        switch (element) {
            case "p" -> flush(paragraphs.poll());
            case "rPr" -> inRunProperties = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            append(text);
        }
    }
}
