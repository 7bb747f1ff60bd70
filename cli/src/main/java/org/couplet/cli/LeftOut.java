package org.couplet.cli;

/**
 * An input that came to nothing.
 *
 * @param reason one line, for a person
 */
record LeftOut(String file, String reason) {}
