package org.couplet.extract;

import java.io.IOException;
import org.couplet.read.Decoded;
import org.couplet.text.InputException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Web pages: the text of the article. */
final class Html {
    private Html() {}

    static Content content(Input input) throws IOException {
        Decoded decoded = DeclaredEncoding.decoded(input);
        Draft draft = new Draft(input);
        Document page = parsed(decoded.text(), Parser.htmlParser(), input);
        Element main = MainText.of(page, draft.asides());
        HtmlBlocks.page(draft).add(main);
        if (draft.text().isEmpty()) {
            // A page of links only, or one whose article is marked as what it is not.
            HtmlBlocks.passage(draft).add(page.body());
        }
        return draft.content(decoded.encoding(), decoded.undecodable());
    }

    /** Markup that stands in a text of another kind. */
    static void passage(String html, Draft draft, Input input) throws InputException {
        HtmlBlocks.passage(draft).add(parsed(html, Parser.htmlParser(), input).body());
    }

    /** A chapter of a book. It is XML, where {@code <title/>} is empty; to HTML it would hold all that follows. */
    static void chapter(String xhtml, Draft draft, Input input) throws InputException {
        Document chapter = parsed(xhtml, Parser.xmlParser(), input);
        Element body = chapter.selectFirst("body");
        HtmlBlocks.passage(draft).add(body == null ? chapter : body);
    }

    private static Document parsed(String html, Parser parser, Input input) throws InputException {
        try {
            return Jsoup.parse(html, "", parser);
        } catch (RuntimeException | StackOverflowError fault) {
            throw input.damaged("web page", fault);
        }
    }
}
