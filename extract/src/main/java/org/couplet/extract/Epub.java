package org.couplet.extract;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Books: the chapters in the order in which they are read, without the table of contents. */
final class Epub {
    private static final String CONTAINER = "META-INF/container.xml";

    private final Input input;
    private final Zip zip;
    private final Map<String, String> chapters = new HashMap<>(); // path by id
    private final List<String> spine = new ArrayList<>(); // ids

    private Epub(Input input, Zip zip) {
        this.input = input;
        this.zip = zip;
    }

    static Content content(Input input) throws IOException {
        Epub book = new Epub(input, Zip.of(input));
        book.readPackage(book.packagePath());
        Draft draft = new Draft(input);
        for (String id : book.spine) {
            book.chapter(book.chapters.get(id), draft);
        }
        return draft.content();
    }

    private String packagePath() throws IOException {
        StringBuilder path = new StringBuilder();
        XmlWalk.through(input, CONTAINER, zip.part(CONTAINER), new Found((element, attributes) -> {
            if (element.equals("rootfile") && path.isEmpty()) {
                path.append(attributes.of("full-path"));
            }
        }));
        return path.toString();
    }

    private void readPackage(String path) throws IOException {
        XmlWalk.through(input, path, zip.part(path), new Found((element, attributes) -> {
            if (element.equals("item") && isChapter(attributes)) {
                chapters.put(attributes.of("id"), resolved(path, attributes.of("href")));
            } else if (element.equals("itemref")) {
                spine.add(attributes.of("idref"));
            }
        }));
    }

    private static boolean isChapter(XmlWalk.Attributes item) {
        String type = item.of("media-type");
        return (type.equals("application/xhtml+xml") || type.equals("text/html"))
                && !item.of("properties").contains("nav");
    }

    private String resolved(String from, String href) throws IOException {
        try {
            String name = URLDecoder.decode(href.replaceFirst("#.*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
            Path path = Path.of("/" + from).resolveSibling(name).normalize();
            return path.toString().replace('\\', '/').replaceFirst("^/", "");
        } catch (IllegalArgumentException malformed) {
            throw input.damaged("book", malformed);
        }
    }

    private void chapter(String path, Draft draft) throws IOException {
        if (path == null || !zip.has(path)) {
            return;
        }
        Input part = input.part(path, zip.part(path));
        Html.chapter(DeclaredEncoding.decoded(part).text(), draft, part);
    }
}
