package org.couplet.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.couplet.read.Decoded;
import org.couplet.text.InputException;

/** Markdown as CommonMark has it, with tables. Lines that follow each other make one paragraph. */
final class Markdown {
    /** Deeper lists and quotations are hostile. */
    private static final int DEEPEST = 100;

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*\\R(?:.{0,2000}\\R){0,200}?\\1[ \\t]*(?:\\R|\\z)");

    private final Input input;
    private final Draft draft;
    private final StringBuilder line = new StringBuilder();

    private Markdown(Input input) {
        this.input = input;
        this.draft = new Draft(input);
    }

    static Content content(Input input) throws InputException {
        Decoded decoded = input.decoded();
        Markdown markdown = new Markdown(input);
        markdown.read(decoded.text());
        return markdown.draft.content(decoded.encoding(), decoded.undecodable());
    }

    private void read(String text) throws InputException {
        Matcher front = FRONT_MATTER.matcher(text);
        boolean hasFront = front.lookingAt();
        draft.asides().add(Aside.FRONT_MATTER, hasFront ? 1 : 0);
        walk(parsed(hasFront ? text.substring(front.end()) : text));
    }

    private Node parsed(String text) throws InputException {
        try {
            return Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(DEEPEST)
                    .build()
                    .parse(text);
        } catch (RuntimeException | StackOverflowError fault) {
            throw input.damaged("Markdown file", fault);
        }
    }

    private void walk(Node root) throws InputException {
        Node at = root;
        while (at != null) {
            boolean entered = enter(at);
            if (entered && at.getFirstChild() != null) {
                at = at.getFirstChild();
                continue;
            }
            leave(at);
            while (at != root && at.getNext() == null) {
                at = at.getParent();
                leave(at);
            }
            at = at == root ? null : at.getNext();
        }
    }

    private boolean enter(Node node) throws InputException {
        if (node instanceof Text text) {
            line.append(text.getLiteral());
        } else if (node instanceof Code code) {
            line.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            line.append('\n');
        } else if (node instanceof HardLineBreak) {
            flush();
        } else if (node instanceof FencedCodeBlock) {
            draft.asides().add(Aside.CODE);
        } else if (node instanceof IndentedCodeBlock indented) {
            // Prose whose first lines are indented, far more often than code, in what translators have.
            for (String prose : indented.getLiteral().split("\\R", -1)) {
                draft.paragraph(prose);
            }
        } else if (node instanceof HtmlBlock html) {
            Html.passage(html.getLiteral(), draft, input);
        }
        return !(node instanceof Image);
    }

    private void leave(Node node) throws InputException {
        if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            flush();
        }
    }

    private void flush() throws InputException {
        draft.paragraph(line);
        line.setLength(0);
    }
}
