package org.couplet.align.search;

/**
 * A source and a target unit that seem to translate each other.
 *
 * @param source unit, 0-based
 * @param target unit, 0-based
 * @param weight evidence in nats, positive
 */
public record Anchor(int source, int target, double weight) {}
