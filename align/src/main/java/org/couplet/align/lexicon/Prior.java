package org.couplet.align.lexicon;

/**
 * What is known of the terms of two vocabularies, read in both directions. The two are not each other's transpose: each
 * scales its own rows to at most 1.
 */
public record Prior(Links forward, Links backward) {}
