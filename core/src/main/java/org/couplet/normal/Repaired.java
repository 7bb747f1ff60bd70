package org.couplet.normal;

/**
 * A repaired text and what was done to it.
 *
 * @param view its text is what is exported
 * @param glosses parentheses of pinyin removed
 * @param forbidden characters removed that XML 1.0 forbids
 */
public record Repaired(View view, int glosses, int forbidden) {}
