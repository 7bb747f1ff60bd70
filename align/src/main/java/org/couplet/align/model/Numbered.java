package org.couplet.align.model;

/**
 * One side of a pair with its terms under the numbers that they have among all texts learnt from. The arrays are not to be
 * changed.
 *
 * @param numbers [type]: its number among all texts, negative where they do not hold it
 * @param frequencies [type]: p(t), above 0
 */
@SuppressWarnings("ArrayRecordComponent") // made once for a pair and read in the inner loop; nobody changes them
record Numbered(Tokens tokens, int[] numbers, double[] frequencies) {}
