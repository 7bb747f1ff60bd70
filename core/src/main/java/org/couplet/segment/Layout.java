package org.couplet.segment;

/** What a line of the input is. */
public enum Layout {
    /** Running text: a line is a paragraph, or empty lines separate paragraphs whose lines were wrapped. */
    RUNNING,
    /**
     * Every line is one sentence and stays one, the blank ones too, so that sentence {@code i} is line {@code i} from
     * 0. A new paragraph begins after blank lines.
     */
    SEGMENTED
}
