package org.couplet.align.documents;

/** @param confidence in [0, 1] that the candidate is a true pair */
record Verdict(Candidate candidate, Coverage coverage, double confidence) {}
