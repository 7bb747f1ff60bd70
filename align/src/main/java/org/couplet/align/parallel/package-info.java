/**
 * Work on many things by several threads, whose results are the same for any number of threads.
 *
 * <p>In: numbered items and what is done with each, or with each block of neighbours. Out: the results in the order of the
 * items, to the thread that asked. Start with {@link org.couplet.align.parallel.Workers}.
 * Whoever interrupts the thread that asked ends the work: {@link org.couplet.align.parallel.Interrupted}.
 */
package org.couplet.align.parallel;
