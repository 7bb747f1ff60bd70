package org.couplet.extract;

import java.util.List;
import java.util.Set;

/** What a file is. */
public enum Kind {
    TEXT,
    MARKDOWN("md", "markdown"),
    HTML("html", "htm", "xhtml"),
    DOCX("docx", "docm", "dotx"),
    ODT("odt", "ott"),
    RTF("rtf"),
    PDF("pdf"),
    EPUB("epub"),
    /** SubRip or WebVTT. */
    SUBTITLES("srt", "vtt"),
    TMX("tmx"),
    XLIFF("xlf", "xliff", "sdlxliff", "mqxliff", "mxliff");

    private final Set<String> endings;

    Kind(String... endings) {
        this.endings = Set.copyOf(List.of(endings));
    }

    /** How its files are called, in small letters. */
    Set<String> endings() {
        return endings;
    }
}
