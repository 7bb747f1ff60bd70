package org.couplet.align.documents;

/** How much of each other two documents translate. */
public enum Kind {
    /** One is the other, whole. */
    FULL,
    /** One has passages here and there that the other lacks, or each has some. */
    ABRIDGED,
    /** One is a piece of the other, which may have several such partners. */
    PART
}
