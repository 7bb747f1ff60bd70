package org.couplet.extract;

import java.util.Set;
import org.couplet.text.InputException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through markup and makes a paragraph of each block, and of what stands between two line breaks. */
final class HtmlBlocks {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "meter", "o:p", "output", "q", "rb", "ruby", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");
    private static final Set<String> SKIPPED = Set.of("script", "style", "head", "noscript", "template", "svg", "math");

    /** Part of a block that links make up in navigation; and how long, a Han character twice, a block of that kind is. */
    private static final double LINKED = 0.6;

    private static final int LONGEST_LINKED = 60;

    /** So many links make a list of links, however long. */
    private static final int LINK_LIST = 3;

    private final Draft draft;
    private final boolean isPage;
    private final StringBuilder block = new StringBuilder();
    private int linked; // characters of the block in links
    private int links;
    private int linkDepth;
    private int headings; // open ones
    private int kept; // open elements whose white space counts

    private HtmlBlocks(Draft draft, boolean isPage) {
        this.draft = draft;
        this.isPage = isPage;
    }

    /** For a page, whose blocks of links are set aside. */
    static HtmlBlocks page(Draft draft) {
        return new HtmlBlocks(draft, true);
    }

    /** For a passage that is text altogether. */
    static HtmlBlocks passage(Draft draft) {
        return new HtmlBlocks(draft, false);
    }

    /** Without recursion, for markup may be as deep as it is long. */
    void add(Element root) throws InputException {
        Node at = root;
        while (at != null) {
            boolean entered = enter(at);
            if (entered && at.childNodeSize() > 0) {
                at = at.childNode(0);
                continue;
            }
            if (entered) {
                leave(at);
            }
            while (!at.equals(root) && at.nextSibling() == null) {
                at = at.parent();
                leave(at);
            }
            at = at.equals(root) ? null : at.nextSibling();
        }
        flush();
    }

    /** Whether what is in it counts. */
    private boolean enter(Node node) throws InputException {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element) || isAside(element)) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("br") || name.equals("hr") || !INLINE.contains(name)) {
            flush();
        }
        linkDepth += name.equals("a") ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        headings += isHeading(name) ? 1 : 0;
        kept += name.equals("pre") ? 1 : 0;
        return true;
    }

    private boolean isAside(Element element) {
        String name = element.normalName();
        if (name.equals("rt") || name.equals("rp")) {
            draft.asides().add(Aside.READING, name.equals("rt") ? 1 : 0);
            return true;
        } else if (name.equals("a") && (element.attr("epub:type") + element.attr("role")).contains("noteref")) {
            draft.asides().add(Aside.NOTE);
            return true;
        }
        return SKIPPED.contains(name);
    }

    private void text(String text) throws InputException {
        if (kept == 0) {
            append(text);
            return;
        }
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flush();
            }
            append(lines[i]);
        }
    }

    private void append(String text) {
        block.append(text);
        linked += linkDepth > 0 ? text.strip().length() : 0;
    }

    private void leave(Node node) throws InputException {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (!INLINE.contains(name)) {
            flush();
        }
        linkDepth -= name.equals("a") ? 1 : 0;
        headings -= isHeading(name) ? 1 : 0;
        kept -= name.equals("pre") ? 1 : 0;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    private void flush() throws InputException {
        if (isPage && headings == 0 && isNavigation(block.toString().strip())) {
            draft.asides().add(Aside.NAVIGATION);
        } else {
            draft.paragraph(block);
        }
        block.setLength(0);
        linked = 0;
        links = linkDepth;
    }

    private boolean isNavigation(String text) {
        if (text.isEmpty() || linked < LINKED * text.length()) {
            return false;
        }
        long width = text.chars().map(c -> Spaces.isWide((char) c) ? 2 : 1).sum();
        return width <= LONGEST_LINKED || links >= LINK_LIST;
    }
}
