package org.couplet.extract;

import java.util.Set;

/** What a file is. */
public enum Kind {
    TEXT("txt text"),
    MARKDOWN("md markdown"),
    HTML("html htm xhtml"),
    DOCX("docx docm dotx"),
    ODT("odt ott"),
    RTF("rtf"),
    PDF("pdf"),
    EPUB("epub"),
    /** SubRip or WebVTT. */
    SUBTITLES("srt vtt"),
    TMX("tmx"),
    XLIFF("xlf xliff sdlxliff mqxliff mxliff");

    private final String endings; // parted by spaces

    Kind(String endings) {
        this.endings = endings;
    }

    /** How its files are called, in small letters. */
    Set<String> endings() {
        return Set.of(endings.split(" ", -1));
    }
}
