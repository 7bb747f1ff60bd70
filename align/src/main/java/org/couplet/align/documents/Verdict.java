package org.couplet.align.documents;

/**
 * A candidate that no better one stands in the way of, or the nearest of a document that found none.
 *
 * @param confidence in [0, 1] that it is a true pair
 */
record Verdict(Candidate candidate, double margin, Coverage coverage, double confidence) {}
