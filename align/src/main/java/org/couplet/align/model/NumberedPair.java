package org.couplet.align.model;

/** A pair whose terms have their numbers, which stay the same in every round of learning. */
record NumberedPair(Pair pair, Numbered source, Numbered target) {}
