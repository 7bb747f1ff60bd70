package org.couplet.cli;

/**
 * Two files that the user says translate each other.
 *
 * @param name of the result, without an ending
 */
record KnownPair(String name, TextFile source, TextFile target) {}
