package org.couplet.extract;

/** What stands in a file and is no part of its text. */
public enum Aside {
    /** Blocks of a web page outside of its article, or made of links. */
    NAVIGATION,
    /** Blocks of code. */
    CODE,
    /** What stands before a Markdown text: title, date, tags. */
    FRONT_MATTER,
    PAGE_NUMBER,
    /** Lines that stand at the head or foot of several pages. */
    RUNNING_HEAD,
    /** Numbers in the margin that count lines. */
    LINE_NUMBER,
    /** Footnotes, endnotes and comments. */
    NOTE,
    /** Readings set beside characters, as pinyin or kana. */
    READING,
    /** Passages deleted while changes were tracked, and hidden ones. */
    DELETED,
    /** Segments in languages other than the two that a file holds most of. */
    OTHER_LANGUAGE
}
