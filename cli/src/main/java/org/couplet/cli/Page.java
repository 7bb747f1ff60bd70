package org.couplet.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.couplet.format.xml.XmlText;

/** Pieces of a page in HTML. Text goes in as it is and is escaped here. */
final class Page {
    private final StringBuilder html = new StringBuilder();

    Page(String title, String css) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"generator\" content=\"Couplet\">\n")
                .append("<title>%s</title>\n<style>\n%s</style>\n</head>\n<body>\n".formatted(text(title), css))
                .append("<h1>%s</h1>\n".formatted(text(title)));
    }

    static String text(String plain) {
        StringBuilder escaped = new StringBuilder();
        XmlText.appendAttribute(escaped, plain);
        return escaped.toString();
    }

    /** HTML as it is. */
    Page add(String piece) {
        html.append(piece).append('\n');
        return this;
    }

    /** @param note may be empty */
    Page heading(String words, String note) {
        return add("<h2>%s <small>%s</small></h2>".formatted(text(words), text(note)));
    }

    Page paragraph(String words) {
        return add("<p>%s</p>".formatted(text(words)));
    }

    /** Begins a table; a title that begins with {@code #} is of numbers. */
    Page table(List<String> titles) {
        return add(titles.stream()
                .map(title -> title.startsWith("#")
                        ? "<th class=\"number\">" + text(title.substring(1)) + "</th>"
                        : "<th>" + text(title) + "</th>")
                .collect(Collectors.joining("", "<table>\n<tr>", "</tr>")));
    }

    /** @param cells in HTML */
    Page row(List<String> cells) {
        return add("<tr>" + String.join("", cells) + "</tr>");
    }

    static String cell(String plain) {
        return "<td>" + text(plain) + "</td>";
    }

    static String number(String plain) {
        return "<td class=\"number\">" + text(plain) + "</td>";
    }

    Page endTable() {
        return add("</table>");
    }

    @Override
    public String toString() {
        return html + "</body>\n</html>\n";
    }
}
