/**
 * The command line: one class a command, which parses, calls the library and prints. In come arguments; out go files,
 * results on stdout, words about them on stderr, and an exit code.
 *
 * <p>Start with {@link org.couplet.cli.Main}. What several commands share are mixins of options ({@code PileOptions},
 * {@code ReadingOptions}, …) and small pieces of the flow: {@code Pile} reads, {@code Run} and {@code Batch} align and
 * write, both in the two {@code Stages} of learning and aligning, {@code OutputFolder} makes the results appear together,
 * {@code Complaints} says what went wrong.
 */
package org.couplet.cli;
