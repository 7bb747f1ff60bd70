package org.couplet.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Where in a page its text stands. */
final class MainText {
    /** What a container that is set aside by its name may hold of the page's text; a form around the page holds all. */
    private static final double MOST_ASIDE = 0.3;

    /** An article marked as such counts if it holds this part of the text that is not set aside. */
    private static final double MAIN = 0.5;

    private static final String NEVER =
            "script,style,noscript,template,svg,math,iframe,object,canvas,select,button,textarea,"
                    + "[hidden],[aria-hidden=true],[style~=(?i)display\\s*:\\s*none]";
    private static final String FURNITURE = "nav,footer,aside,header:not(:has(h1)),[role=navigation],[role=banner],"
            + "[role=contentinfo],[role=search],[role=complementary],[role=menu]";
    private static final Set<String> FURNITURE_NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "footer",
            "sidebar",
            "copyright",
            "pagination",
            "pager",
            "share",
            "social",
            "cookie",
            "cookies",
            "related",
            "toolbar");
    private static final Pattern NAME_PARTS = Pattern.compile("[^a-z]+");

    private MainText() {}

    /** The element that holds it. What is no text in it is taken out of the page; blocks of navigation are counted. */
    static Element of(Document page, Asides asides) {
        page.select(NEVER).remove();
        Element body = page.body();
        double all = length(body);
        for (Element container : List.copyOf(body.getAllElements())) {
            boolean isFurniture = !container.equals(body)
                    && (container.is(FURNITURE) || (isNamedSo(container) && container.selectFirst("h1") == null));
            if (isFurniture && container.parent() != null && length(container) <= MOST_ASIDE * all) {
                asides.add(Aside.NAVIGATION, container.text().isBlank() ? 0 : 1);
                container.remove();
            }
        }
        return article(body);
    }

    private static Element article(Element body) {
        double most = MAIN * length(body);
        Elements marked = body.select("article,main,[role=main],[itemprop=articleBody]");
        Element best = body;
        for (Element element : marked) {
            // The innermost that holds enough: an article within main.
            if (length(element) >= most && length(element) > 0) {
                best = element;
            }
        }
        return best;
    }

    private static boolean isNamedSo(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return !names.isBlank() && NAME_PARTS.splitAsStream(names).anyMatch(FURNITURE_NAMES::contains);
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
